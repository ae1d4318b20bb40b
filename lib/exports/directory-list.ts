import 'server-only';
import { departments } from '@/lib/organizations/departments';
import { loadOrganizationFilters } from '@/lib/organizations/filters';
import { organizationKindLabel, organizationKindLabels, organizationRoleLabels } from '@/lib/organizations/labels';
import { listOrganizations, type OrganizationRow } from '@/lib/organizations/queries';
import { partnerRoleLabels } from '@/lib/projects/labels';
import { keyColumn } from './columns';
import type { ReadList } from './list';
import { type Column, joined, tableOf, yesNo } from './table';

/** Read from the database at once. */
const SIZE = 250;

/** The organizations of `/structures`, all pages, under the same filters and order. */
export const readDirectoryList: ReadList = async (staff, { search, set }) => {
  const filters = await loadOrganizationFilters(search);
  async function* rows() {
    for (let page = 1; ; page++) {
      const { rows, total } = await listOrganizations(staff, { ...filters, page }, SIZE);
      yield rows;
      if (page * SIZE >= total) return;
    }
  }
  const { q, role, kind, department, onlyDuplicates } = filters;
  return {
    title: 'Structures',
    filters: [
      ['Recherche', q],
      ['Rôle', role && organizationRoleLabels[role]],
      ['Type', kind && organizationKindLabels[kind]],
      ['Département', department && `${department} ${departments[department]}`],
      ['Doublons', onlyDuplicates ? 'seulement les doublons possibles' : null],
    ],
    tables: [tableOf({ name: 'Structures', about: 'Une ligne par structure de l’annuaire.', columns, rows }, set)],
  };
};

const columns: Column<OrganizationRow>[] = [
  { heading: 'Structure', meaning: 'Nom', width: 40, of: (row) => row.name },
  keyColumn((row) => row.slug, { isDetail: true }),
  { heading: 'Sigle', meaning: 'Nom court', width: 16, of: (row) => row.shortName },
  {
    heading: 'Type',
    meaning: 'Type de structure, dans les mots de la source quand elle en a',
    width: 24,
    of: ({ kind, kindText }) => organizationKindLabel(kind, kindText),
  },
  {
    heading: 'Département',
    meaning: 'Code officiel (texte\u00a0: « 01 », « 2A », « 971 »)',
    width: 12,
    of: (row) => row.department,
  },
  {
    heading: 'Nom du département',
    meaning: 'Nom officiel',
    width: 20,
    isDetail: true,
    of: ({ department }) => (department ? (departments[department] ?? null) : null),
  },
  { heading: 'Commune', meaning: 'Commune', width: 20, of: (row) => row.city },
  {
    heading: 'Rôles',
    meaning: 'Parts qu’elle prend aux projets',
    width: 24,
    of: ({ roles }) => joined(roles.map((role) => organizationRoleLabels[role])),
  },
  {
    heading: 'Porte',
    meaning: 'Projets qu’elle porte',
    width: 30,
    of: ({ carries }) => joined(carries.map(({ name }) => name)),
  },
  {
    heading: 'A repris',
    meaning: 'Projets dont elle est une structure essaimée',
    width: 30,
    of: ({ adopts }) => joined(adopts.map(({ project }) => project.name)),
  },
  {
    heading: 'Participe à',
    meaning: 'Projets dont elle est partenaire, avec son rôle',
    width: 30,
    isDetail: true,
    of: ({ partners }) => joined(partners.map(({ role, project }) => `${project.name} (${partnerRoleLabels[role]})`)),
  },
  {
    heading: 'Doublon possible',
    meaning: 'Une autre structure porte l’un de ses noms (oui, non)',
    width: 12,
    isDetail: true,
    of: ({ hasDuplicate }) => yesNo(hasDuplicate),
  },
];
