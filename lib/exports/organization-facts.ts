import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { organizationKindLabels } from '@/lib/organizations/labels';
import { keyColumn } from './columns';
import { byCursor, facts, ofProjects, projectsOf, READ, type Scope } from './facts';
import { type Column, joined } from './table';

const select = {
  id: true,
  slug: true,
  name: true,
  shortName: true,
  kind: true,
  kindText: true,
  siren: true,
  siret: true,
  department: true,
  city: true,
  aliases: true,
  webSite: true,
  note: true,
} satisfies Prisma.OrganizationSelect;

type Row = Prisma.OrganizationGetPayload<{ select: typeof select }>;

/** The whole directory, or those that play a part in the project. */
function organizationsOf(scope: Scope): Prisma.OrganizationWhereInput {
  if (scope.project === null) return {};
  const own = { some: ofProjects(scope) };
  return {
    OR: [
      { carriedProjects: { some: projectsOf(scope) } },
      { adoptions: own },
      { partnerships: own },
      { activities: own },
      { findings: own },
    ],
  };
}

const columns: Column<Row>[] = [
  keyColumn((row) => row.slug, { width: 28 }),
  { heading: 'Nom', meaning: 'Nom', width: 40, of: (row) => row.name },
  { heading: 'Sigle', meaning: 'Nom court', width: 16, of: (row) => row.shortName },
  { heading: 'Type', meaning: 'Type de structure', width: 20, of: ({ kind }) => kind && organizationKindLabels[kind] },
  { heading: 'Type dans la source', meaning: 'Les mots de la source', width: 24, of: (row) => row.kindText },
  { heading: 'SIREN', meaning: 'Neuf chiffres (texte)', width: 12, of: (row) => row.siren },
  { heading: 'SIRET', meaning: 'Quatorze chiffres (texte)', width: 16, of: (row) => row.siret },
  { heading: 'Département', meaning: 'Code officiel (texte)', width: 12, of: (row) => row.department },
  { heading: 'Commune', meaning: 'Commune', width: 20, of: (row) => row.city },
  { heading: 'Autres noms', meaning: 'Séparés par des virgules', width: 24, of: ({ aliases }) => joined(aliases) },
  { heading: 'Site internet', meaning: 'Adresse', width: 30, of: (row) => row.webSite },
  { heading: 'Note', meaning: 'Texte entier', width: 44, of: (row) => row.note },
];

export const organizationFacts = facts<Row>({
  name: 'Annuaire',
  about: 'Une ligne par structure de l’annuaire\u00a0: porteurs, structures essaimées, partenaires.',
  columns,
  count: (scope) => db.organization.count({ where: organizationsOf(scope) }),
  rows: (scope) =>
    byCursor((after) =>
      db.organization.findMany({
        where: { AND: [after, organizationsOf(scope)] },
        orderBy: { id: 'asc' },
        take: READ,
        select,
      }),
    ),
});
