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
import { adoptionKey, adoptionName, adoptionSelect, nextRows, type Scope } from './facts';

// The facts of projects and those of their structures, read as rows of one table.

/** A dated fact of a project's course, or of one of its structures'. */
export type EventRow = {
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

export async function readLifecycle(scope: Scope, after: Prisma.LifecycleEventWhereInput): Promise<EventRow[]> {
  const rows = await db.lifecycleEvent.findMany({
    ...nextRows(scope, after),
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

export async function readAdoptionEvents(scope: Scope, after: Prisma.AdoptionEventWhereInput): Promise<EventRow[]> {
  const rows = await db.adoptionEvent.findMany({
    ...nextRows(scope, after),
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
