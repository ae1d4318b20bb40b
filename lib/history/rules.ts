import { type Day, formatDayShort, isDay } from '@/lib/day';
import { formatNumber } from '@/lib/format';
import { phaseLabels } from '@/lib/projects/labels';
import { columnLabels, ownColumnLabels, rowNouns, valueLabels } from './labels';

// The journal keeps rows as they were and as they became; here they are told in French. What has no words is not told.

type Values = Record<string, unknown>;

export type AuditRow = {
  id: string;
  at: Date;
  actor: string;
  action: 'INSERT' | 'UPDATE' | 'DELETE';
  table: string;
  before: Values | null;
  after: Values | null;
};

export type Change = {
  id: string;
  sentence: string;
  fields: { label: string; before: string | null; after: string | null }[];
};
/** What one person wrote at one moment. */
export type Entry = { key: string; at: Date; actor: string; changes: Change[] };

/** What identifiers stand for: names of structures, campaigns, criteria… */
export type Names = ReadonlyMap<string, string>;

/** Rows of one transaction share their moment: one entry. Entries without anything to tell are left out. */
export function entriesOf(rows: readonly AuditRow[], names: Names): Entry[] {
  const entries = new Map<string, Entry>();
  for (const row of rows) {
    const change = changeOf(row, names);
    if (!change) continue;
    const key = `${row.at.toISOString()} ${row.actor}`;
    const entry = entries.get(key) ?? { key: row.id, at: row.at, actor: row.actor, changes: [] };
    entry.changes.push(change);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/** The identifiers whose names the sentences need. */
export function idsToName(rows: readonly AuditRow[]): string[] {
  const ids = rows.flatMap(({ before, after }) => {
    const columns = Object.keys({ ...before, ...after }).filter((column) => column.endsWith('Id'));
    return columns.flatMap((column) => [before?.[column], after?.[column]]);
  });
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

const VERBS = { INSERT: 'a ajouté', UPDATE: 'a modifié', DELETE: 'a retiré' } as const;

function changeOf(row: AuditRow, names: Names): Change | null {
  const about = rowNouns[row.table];
  if (!about) return null;
  const fields = row.action === 'DELETE' ? [] : fieldsOf(row, names);
  if (row.action === 'UPDATE' && fields.length === 0) return null;
  const values = row.after ?? row.before ?? {};
  const name = about.named ? wordsFor(row.table, about.named, values[about.named], names) : null;
  const subject = name ? `${about.noun} «\u00a0${shortened(name)}\u00a0»` : about.noun;
  const sentence = row.action === 'INSERT' ? eventSentence(row.table, values, subject) : null;
  // A row just added is named already by its sentence.
  const shown = row.action === 'INSERT' ? fields.filter(({ after }) => after !== name) : fields;
  return { id: row.id, sentence: sentence ?? `${VERBS[row.action]} ${subject}`, fields: shown };
}

/** An event says what happened rather than « a ajouté »; null for other rows. */
function eventSentence(table: string, { kind, phase }: Values, subject: string): string | null {
  if (typeof kind !== 'string' || !table.endsWith('Event')) return null;
  if (table === 'LifecycleEvent' && typeof phase !== 'string') return PROJECT_EVENTS[kind] ?? null;
  const what = valueLabels[`${table}.kind`]?.[kind]?.toLowerCase();
  if (!what) return null;
  if (table !== 'LifecycleEvent') return `a enregistré pour ${subject}\u00a0: ${what}`;
  return `a enregistré l’étape «\u00a0${phaseLabels[phase as keyof typeof phaseLabels] ?? phase}\u00a0»\u00a0: ${what}`;
}

const PROJECT_EVENTS: Record<string, string> = {
  ENTERED: 'a enregistré l’entrée du projet dans l’accélérateur',
  EXITED: 'a enregistré la sortie du projet',
  REOPENED: 'a enregistré le retour du projet dans l’accélérateur',
};

function fieldsOf({ table, before, after }: AuditRow, names: Names): Change['fields'] {
  return Object.keys(after ?? {}).flatMap((column) => {
    const label = ownColumnLabels[`${table}.${column}`] ?? columnLabels[column];
    const isNamedByEvent = table === 'LifecycleEvent' && column === 'phase';
    if (!label || isNamedByEvent || same(before?.[column], after?.[column])) return [];
    const words = {
      before: wordsFor(table, column, before?.[column], names),
      after: wordsFor(table, column, after?.[column], names),
    };
    return words.before === words.after ? [] : [{ label, ...words }];
  });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

/** A value in words; null when there is none. An identifier nobody can name any more is « une autre ligne ». */
function wordsFor(table: string, column: string, value: unknown, names: Names): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (column === 'sheetPublishedAt') return 'oui';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value)) return value.length > 0 ? value.join(', ') : null;
  if (typeof value !== 'string') return null;
  if (column.endsWith('Id')) return names.get(value) ?? 'autre';
  const day: Day = value;
  if (isDay(day)) return formatDayShort(day);
  return (valueLabels[`${table}.${column}`] ?? valueLabels[column])?.[value] ?? value;
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text;
}
