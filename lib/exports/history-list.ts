import 'server-only';
import { today } from '@/lib/day';
import { formatTime } from '@/lib/format';
import { listChanges } from '@/lib/history/queries';
import type { Change, Entry } from '@/lib/history/rules';
import { getProjectFrame } from '@/lib/projects/queries';
import { oneOf, type ReadList } from './list';
import { type Column, dayCell, joined, tableOf } from './table';

type Line = { entry: Entry; change: Change; field: Change['fields'][number] | null };

/** Rows of the journal that are read at once. */
const SIZE = 500;

/** Who changed what in one project, all pages: a row per field, or per change that has none. */
export const readHistoryList: ReadList = async (staff, { search, set }) => {
  const slug = oneOf(search, 'projet');
  const project = await getProjectFrame(staff, slug);
  if (!project) return null;
  async function* rows() {
    for (let page = 1; ; page++) {
      const found = await listChanges(staff, slug, { page, size: SIZE });
      if (!found) return;
      yield found.entries.flatMap(linesOf);
      if (page * SIZE >= found.total) return;
    }
  }
  return {
    title: `Historique, ${project.name}`,
    filters: [['Projet', project.name]],
    tables: [tableOf({ name: 'Historique', about: 'Une ligne par champ changé.', columns, rows }, set)],
  };
};

function linesOf(entry: Entry): Line[] {
  return entry.changes.flatMap((change): Line[] =>
    change.fields.length > 0
      ? change.fields.map((field) => ({ entry, change, field }))
      : [{ entry, change, field: null }],
  );
}

const columns: Column<Line>[] = [
  { heading: 'Qui', meaning: 'La personne, ou le chargement', width: 28, of: ({ entry }) => entry.actor },
  { heading: 'Jour', meaning: 'Jour de l’écriture (date)', width: 12, of: ({ entry }) => dayCell(today(entry.at)) },
  { heading: 'Heure', meaning: 'Heure de l’écriture, à Paris', width: 8, of: ({ entry }) => formatTime(entry.at) },
  { heading: 'Quoi', meaning: 'Ce qui a été fait', width: 50, of: ({ change }) => change.sentence },
  { heading: 'Champ', meaning: 'Le champ changé', width: 22, of: ({ field }) => field?.label ?? null },
  { heading: 'Avant', meaning: 'Ce qui était écrit', width: 40, of: ({ field }) => field?.before ?? null },
  { heading: 'Après', meaning: 'Ce qui est écrit', width: 40, of: ({ field }) => joined([field?.after]) },
];
