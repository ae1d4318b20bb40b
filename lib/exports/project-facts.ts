import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { stageOf } from '@/lib/projects/filters';
import { exitCauseLabel, originLabels, phaseLabel } from '@/lib/projects/labels';
import { courseOf } from '@/lib/projects/rules';
import { keyColumn } from './columns';
import { byCursor, facts, projectsOf, READ, type Scope } from './facts';
import { type Column, dateColumns, joined, yesNo } from './table';

const select = {
  id: true,
  slug: true,
  name: true,
  longTitle: true,
  aliases: true,
  logoWording: true,
  origin: true,
  audience: true,
  problem: true,
  approach: true,
  ambition: true,
  webSite: true,
  sheetPublishedAt: true,
  carrier: { select: { slug: true, name: true } },
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { select: courseSelect },
} satisfies Prisma.ProjectSelect;

type Row = Awaited<ReturnType<typeof read>>[number];

async function read(scope: Scope, after: Prisma.ProjectWhereInput) {
  const rows = await db.project.findMany({
    where: { AND: [after, projectsOf(scope)] },
    relationLoadStrategy: 'join',
    orderBy: { id: 'asc' },
    take: READ,
    select,
  });
  return rows.map(({ lifecycleEvents, ...row }) => ({
    ...row,
    course: courseOf(readCourseEvents(lifecycleEvents), scope.asOf.day),
  }));
}

const columns: Column<Row>[] = [
  keyColumn((row) => row.slug),
  { heading: 'Projet', meaning: 'Nom d’usage', width: 30, of: (row) => row.name },
  { heading: 'Titre long', meaning: 'Titre complet', width: 40, of: (row) => row.longTitle },
  { heading: 'Autres noms', meaning: 'Séparés par des virgules', width: 24, of: ({ aliases }) => joined(aliases) },
  { heading: 'Mention du logo', meaning: 'Ce que dit le logo', width: 24, of: (row) => row.logoWording },
  { heading: 'Porteur', meaning: 'Structure qui porte le projet', width: 30, of: (row) => row.carrier.name },
  {
    heading: 'Identifiant du porteur',
    meaning: 'Dans l’onglet « Annuaire »',
    width: 24,
    of: (row) => row.carrier.slug,
  },
  {
    heading: 'Origine',
    meaning: 'Comment il est entré',
    width: 20,
    of: ({ origin }) => origin && originLabels[origin],
  },
  { heading: 'Public', meaning: 'Texte entier', width: 50, of: (row) => row.audience },
  { heading: 'Problème', meaning: 'Texte entier', width: 50, of: (row) => row.problem },
  { heading: 'Démarche', meaning: 'Texte entier', width: 50, of: (row) => row.approach },
  { heading: 'Ambition', meaning: 'Texte entier', width: 50, of: (row) => row.ambition },
  { heading: 'Site internet', meaning: 'Adresse', width: 30, of: (row) => row.webSite },
  {
    heading: 'Étape',
    meaning: 'Étape en cours, ou la plus avancée qu’il ait atteinte, à la date de la légende',
    width: 20,
    of: ({ course, phaseLabels }) => phaseLabel(stageOf(course), phaseLabels),
  },
  ...dateColumns<Row>('Entrée', 'Entrée dans l’accélérateur', ({ course }) => course.enteredOn),
  ...dateColumns<Row>('Sortie', 'Sortie de l’accélérateur', ({ course }) => course.exit?.on ?? null),
  {
    heading: 'Cause de sortie',
    meaning: 'Telle que la source la donne',
    width: 24,
    of: ({ course }) => (course.exit ? exitCauseLabel(course.exit.cause) : null),
  },
  {
    heading: 'Fiche en ligne',
    meaning: 'Sa fiche publique est en ligne (oui, non)',
    width: 10,
    of: ({ sheetPublishedAt }) => yesNo(sheetPublishedAt !== null),
  },
];

/** Projects that had not entered on the day looked at were not there yet. */
export const projectFacts = facts<Row>({
  name: 'Projets',
  about: 'Une ligne par projet.',
  columns,
  count: (scope) => db.project.count({ where: projectsOf(scope) }),
  async *rows(scope) {
    for await (const rows of byCursor((after) => read(scope, after))) {
      yield scope.asOf.past ? rows.filter(({ course }) => course.hasEntered) : rows;
    }
  },
});
