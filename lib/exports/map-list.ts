import 'server-only';
import { departmentName } from '@/lib/organizations/departments';
import type { TerritoryCounts } from '@/lib/territories/count-rules';
import { readMapFilters, UNLOCATED } from '@/lib/territories/filters';
import { STANDINGS, standingHeadings, standingLabels, standingWords } from '@/lib/territories/labels';
import { getMapCounts, listPlaced, type PlacedRow } from '@/lib/territories/queries';
import { type Grain, territoryName } from '@/lib/territories/regions';
import { keyColumn } from './columns';
import type { ReadList } from './list';
import { type Column, joined, tableOf, yesNo } from './table';

/** Read from the database at once. */
const SIZE = 1000;

/** The structures of `/carte`, all pages, and its figures by territory, under the same filters. */
export const readMapList: ReadList = async (staff, { search, set }) => {
  const filters = readMapFilters(search);
  const { territories } = await getMapCounts(staff, filters);
  const { grain, territory } = filters;
  const place = territory === UNLOCATED ? 'Département non connu' : territory && territoryName(territory, grain);
  async function* rows() {
    for (let page = 1; ; page++) {
      const placed = await listPlaced(staff, { ...filters, page }, SIZE);
      yield placed.rows;
      if (page * SIZE >= placed.total) return;
    }
  }
  const about =
    'Une ligne par territoire qui a une structure\u00a0; celle de plusieurs territoires compte dans chacun.';
  return {
    title: 'Structures par territoire',
    filters: [
      ['Projet', filters.project],
      ['État', filters.standing && standingHeadings[filters.standing]],
      ['Territoire', place],
    ],
    tables: [
      tableOf(
        { name: 'Structures', about: 'Une ligne par structure dans un projet.', columns: placedColumns, rows },
        set,
      ),
      tableOf({ name: 'Territoires', about, columns: territoryColumns(grain), rows: territories }, set),
    ],
  };
};

const placedColumns: Column<PlacedRow>[] = [
  {
    heading: 'Structure',
    meaning: 'Son nom, ou sa place tant qu’elle n’est pas nommée',
    width: 34,
    of: (row) => row.name,
  },
  keyColumn((row) => row.slug, { width: 20, isDetail: true }),
  { heading: 'Projet', meaning: 'Le projet qu’elle a repris', width: 28, of: ({ project }) => project.name },
  { heading: 'État', meaning: 'Au jour de l’export', width: 12, of: ({ standing }) => standingWords[standing] },
  {
    heading: 'Date imprécise',
    meaning: 'oui\u00a0: sa date ne dit pas si elle était déjà là, ou dans cet état',
    width: 12,
    isDetail: true,
    of: ({ isPossible }) => yesNo(isPossible),
  },
  {
    heading: 'Département',
    meaning: 'Où elle travaille\u00a0; vide si on ne le sait pas',
    width: 28,
    of: ({ departments }) => joined(departments.map(departmentName)),
  },
  {
    heading: 'Département du siège',
    meaning: 'oui\u00a0: faute de mieux, le département est celui du siège de la structure',
    width: 12,
    isDetail: true,
    of: ({ atSeat }) => yesNo(atSeat),
  },
  { heading: 'Territoire', meaning: 'En mots, tel que dit', width: 28, of: (row) => row.territory },
  {
    heading: 'Arrivée',
    meaning: 'Quand elle a rejoint le projet, tel que saisi',
    width: 18,
    of: (row) => row.joinedText,
  },
];

function territoryColumns(grain: Grain): Column<TerritoryCounts>[] {
  return [
    {
      heading: grain === 'region' ? 'Région' : 'Département',
      meaning: 'Son nom',
      width: 28,
      of: (row) => row.name,
    },
    { heading: 'Code', meaning: 'Code officiel géographique (texte)', width: 8, of: (row) => row.code },
    { heading: 'Structures', meaning: 'Nombre de structures', width: 12, of: (row) => row.total },
    ...STANDINGS.map(
      (standing): Column<TerritoryCounts> => ({
        heading: standingHeadings[standing],
        meaning: `Nombre de structures ${standingLabels[standing]}`,
        width: 12,
        of: ({ standings }) => standings[standing],
      }),
    ),
    {
      heading: 'Projets',
      meaning: 'Chaque projet et son nombre de structures',
      width: 50,
      of: ({ projects }) => joined(projects.map(({ name, count }) => `${name} ${count}`)),
    },
  ];
}
