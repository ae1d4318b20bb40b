import type { Difference } from './comparison-rules';

// Which of a file's differences can be written into Essaim: the plain fields of four tables, as their own forms write them.
// What is derived, dated or decided is put right on its own page, where it is told why.

export type ChangedTable = 'Projets' | 'Structures' | 'Annuaire' | 'Activités';

/** One row of a file with what it changes, by the name its form gives each field. */
export type ChangedRow = {
  table: ChangedTable;
  row: string;
  line: number | null;
  cells: { heading: string; field: string; before: string | null; after: string | null }[];
};

/** The columns that may be written, by their headings: the field of the form that each one is. */
const FIELDS: Record<ChangedTable, Record<string, string>> = {
  Projets: {
    Projet: 'name',
    'Titre long': 'longTitle',
    'Autres noms': 'aliases',
    'Mention du logo': 'logoWording',
    Public: 'audience',
    Problème: 'problem',
    Démarche: 'approach',
    Ambition: 'ambition',
    'Site internet': 'webSite',
  },
  Structures: { Libellé: 'label', Départements: 'departments', Territoire: 'territory', Note: 'note' },
  Annuaire: {
    Nom: 'name',
    Sigle: 'shortName',
    'Type dans la source': 'kindText',
    SIREN: 'siren',
    SIRET: 'siret',
    Département: 'department',
    Commune: 'city',
    'Autres noms': 'aliases',
    'Site internet': 'webSite',
    Note: 'note',
  },
  Activités: { Activité: 'title', Description: 'description', Fréquence: 'frequency', Lieu: 'place' },
};

/** The rows that may be written, in the order of the file, and how many differences are left to their own pages. */
export function changesOf(differences: readonly Difference[]): { rows: ChangedRow[]; left: number } {
  const rows = new Map<string, ChangedRow>();
  let left = 0;
  for (const { table, row, line, column, kind, before, after } of differences) {
    const field = column === null ? undefined : fieldOf(table, column);
    if (kind !== 'changed' || !isChangedTable(table) || !field || row === null || column === null) {
      left++;
      continue;
    }
    const key = `${table} ${row}`;
    const changed = rows.get(key) ?? { table, row, line, cells: [] };
    changed.cells.push({ heading: column, field, before, after });
    rows.set(key, changed);
  }
  return { rows: [...rows.values()], left };
}

/** Whether Essaim may take it from the file; the others are put right on their own page. */
export function isWritable({ table, column, kind, row }: Difference): boolean {
  return kind === 'changed' && row !== null && column !== null && fieldOf(table, column) !== undefined;
}

/** What the form of that row holds, with what the file changes; or why it cannot be: somebody changed it since the file was read. */
export function changedValues(
  values: Record<string, unknown>,
  { cells }: ChangedRow,
): { values: Record<string, unknown> } | { stale: string } {
  const moved = cells.find(({ field, before }) => plain(values[field]) !== plain(before));
  if (moved) return { stale: moved.heading };
  return { values: { ...values, ...Object.fromEntries(cells.map(({ field, after }) => [field, after ?? ''])) } };
}

/** A SIRET is typed with spaces, and kept without. */
function plain(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n').trim() : '';
  return /^[\d\s]{9,}$/.test(text) ? text.replace(/\s/g, '') : text;
}

function fieldOf(table: string, column: string): string | undefined {
  return isChangedTable(table) && Object.hasOwn(FIELDS[table], column) ? FIELDS[table][column] : undefined;
}

function isChangedTable(table: string): table is ChangedTable {
  return Object.hasOwn(FIELDS, table);
}
