import 'server-only';
import { adoptionEventLabels } from '@/lib/adoptions/labels';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { type ImpreciseDate, readImprecise } from '@/lib/imprecise-date';
import {
  exitCauseLabel,
  lifecycleEventLabels,
  phaseLabel,
  projectEventLabels,
  visibilityLabels,
} from '@/lib/projects/labels';
import { adoptionKey, adoptionName, adoptionSelect, byCursor, facts, ofProjects, READ, type Scope } from './facts';
import { type Column, dateColumns } from './table';

/** A dated fact of a project's course, or of one of its structures'. */
type Row = {
  id: string;
  project: string;
  structure: string | null;
  structureKey: string | null;
  phase: string | null;
  what: string;
  on: ImpreciseDate | null;
  reason: string | null;
  decision: string | null;
  cause: string | null;
  review: ImpreciseDate | null;
  visibility: string | null;
};

const NOTHING = {
  structure: null,
  structureKey: null,
  phase: null,
  decision: null,
  cause: null,
  review: null,
  visibility: null,
};

async function readLifecycle(scope: Scope, after: Prisma.LifecycleEventWhereInput): Promise<Row[]> {
  const rows = await db.lifecycleEvent.findMany({
    where: { AND: [after, ofProjects(scope)] },
    relationLoadStrategy: 'join',
    orderBy: { id: 'asc' },
    take: READ,
    select: {
      id: true,
      phase: true,
      kind: true,
      dateText: true,
      dateFrom: true,
      dateTo: true,
      reason: true,
      decision: true,
      exitCause: true,
      visibility: true,
      project: { select: { name: true, phaseLabels: { select: { phase: true, label: true } } } },
    },
  });
  return rows.map(({ id, phase, kind, reason, decision, exitCause, visibility, project, ...row }) => ({
    ...NOTHING,
    id,
    project: project.name,
    phase: phase && phaseLabel(phase, project.phaseLabels),
    what: (phase ? lifecycleEventLabels : projectEventLabels)[kind],
    on: readImprecise(row, 'date'),
    reason,
    decision,
    cause: kind === 'EXITED' ? exitCauseLabel(exitCause) : null,
    visibility: visibilityLabels[visibility],
  }));
}

async function readAdoptionEvents(scope: Scope, after: Prisma.AdoptionEventWhereInput): Promise<Row[]> {
  const rows = await db.adoptionEvent.findMany({
    where: { AND: [after, ofProjects(scope)] },
    relationLoadStrategy: 'join',
    orderBy: { id: 'asc' },
    take: READ,
    select: {
      id: true,
      kind: true,
      dateText: true,
      dateFrom: true,
      dateTo: true,
      reason: true,
      reviewText: true,
      reviewFrom: true,
      reviewTo: true,
      project: { select: { name: true } },
      adoption: { select: adoptionSelect },
    },
  });
  return rows.map(({ id, kind, reason, project, adoption, ...row }) => ({
    ...NOTHING,
    id,
    project: project.name,
    structure: adoptionName(adoption),
    structureKey: adoptionKey(adoption),
    what: adoptionEventLabels[kind],
    on: readImprecise(row, 'date'),
    reason,
    review: readImprecise(row, 'review'),
  }));
}

const columns: Column<Row>[] = [
  { heading: 'Identifiant', meaning: 'Du fait', width: 20, of: (row) => row.id },
  { heading: 'Projet', meaning: 'Nom d’usage', width: 26, of: (row) => row.project },
  { heading: 'Structure', meaning: 'Vide quand le fait est celui du projet', width: 30, of: (row) => row.structure },
  {
    heading: 'Identifiant de la structure',
    meaning: 'Dans l’onglet « Structures »',
    width: 26,
    of: (row) => row.structureKey,
  },
  {
    heading: 'Étape',
    meaning: 'Étape du cycle\u00a0; vide quand il s’agit du projet entier',
    width: 20,
    of: (row) => row.phase,
  },
  { heading: 'Fait', meaning: 'Ce qui est arrivé', width: 22, of: (row) => row.what },
  ...dateColumns<Row>('Date', 'Quand c’est arrivé', ({ on }) => on),
  { heading: 'Raison', meaning: 'Texte entier', width: 50, of: (row) => row.reason },
  { heading: 'Décision', meaning: 'Texte entier', width: 50, of: (row) => row.decision },
  { heading: 'Cause de sortie', meaning: 'Telle que la source la donne', width: 24, of: (row) => row.cause },
  ...dateColumns<Row>('À revoir', 'Mise en veille\u00a0: quand y revenir', ({ review }) => review),
  {
    heading: 'Lecture',
    meaning: 'Qui peut lire la raison et la décision d’un fait du projet',
    width: 10,
    of: (row) => row.visibility,
  },
];

export const eventFacts = facts<Row>({
  name: 'Événements',
  about: 'Une ligne par fait daté du cycle de vie d’un projet, puis du parcours d’une structure.',
  columns,
  async count(scope) {
    const [ofProject, ofStructure] = await Promise.all([
      db.lifecycleEvent.count({ where: ofProjects(scope) }),
      db.adoptionEvent.count({ where: ofProjects(scope) }),
    ]);
    return ofProject + ofStructure;
  },
  async *rows(scope) {
    yield* byCursor((after) => readLifecycle(scope, after));
    yield* byCursor((after) => readAdoptionEvents(scope, after));
  },
  on: ({ on }) => on,
});
