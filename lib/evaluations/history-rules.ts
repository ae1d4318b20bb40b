import type { AnswerState, Departure, EvaluationEventKind } from '@/lib/generated/prisma/enums';
import type { AuditRow, Change, Entry } from '@/lib/history/rules';
import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { changedParts } from './content-words';
import { type AnswerQualifier, evaluationStepWords } from './labels';

// The journal of one evaluation, told: who changed which criterion, from what to what.

type Asked = Pick<Criterion, 'wording' | 'kind' | 'unit' | 'levels'>;

/** What the sentences need beside the journal. */
export type Known = {
  criteria: ReadonlyMap<string, Asked>;
  /** The answer that each correction put right, by the correction's id. */
  corrected: ReadonlyMap<string, AnswerContent | undefined>;
  /** Names of persons, by id. */
  people: ReadonlyMap<string, string>;
};

/** Saves of one person that follow each other closely are one sitting. */
const PAUSE = 10 * 60_000;

/** Newest first, as the rows come: what one person did in one sitting is one entry. What has no words is not told. */
export function tellEvaluation(rows: readonly AuditRow[], known: Known): Entry[] {
  const entries: (Entry & { since: Date })[] = [];
  for (const row of joinSaves(rows)) {
    const change = changeOf(row, known);
    if (!change) continue;
    const open = entries.at(-1);
    if (open && open.actor === row.actor && open.since.getTime() - row.at.getTime() <= PAUSE) {
      open.changes.push(change);
      open.since = row.at;
    } else entries.push({ key: row.id, at: row.at, since: row.at, actor: row.actor, changes: [change] });
  }
  return entries.map(({ since: _, ...entry }) => entry);
}

/** A text saved five times while it was typed is one change, from what it was to what it became. A step in between parts them. */
export function joinSaves(rows: readonly AuditRow[]): AuditRow[] {
  const joined: AuditRow[] = [];
  let open = new Map<string, number>();
  for (const row of rows.toReversed()) {
    const isSave = row.table === 'Answer' || row.table === 'Evaluation';
    if (!isSave) open = new Map();
    const key = `${row.table} ${row.after?.criterionId ?? row.before?.criterionId ?? ''}`;
    const place = open.get(key);
    const earlier = place === undefined ? undefined : joined[place];
    const isOneSitting = earlier?.actor === row.actor && row.at.getTime() - earlier.at.getTime() <= PAUSE;
    if (isSave && place !== undefined && earlier && isOneSitting) {
      joined[place] = { ...row, action: actionOf(earlier.before, row.after), before: earlier.before };
    } else {
      joined.push(row);
      if (isSave) open.set(key, joined.length - 1);
    }
  }
  return joined.reverse();
}

function actionOf(before: AuditRow['before'], after: AuditRow['after']): AuditRow['action'] {
  if (!before) return 'INSERT';
  return after ? 'UPDATE' : 'DELETE';
}

function changeOf(row: AuditRow, known: Known): Change | null {
  if (row.table === 'EvaluationEvent') return stepOf(row);
  if (row.table === 'Evaluation') return wordsOf(row, known);
  const criterion = known.criteria.get(String((row.after ?? row.before)?.criterionId ?? ''));
  if (!criterion) return null;
  return row.table === 'AnswerCorrection' ? correctionOf(row, criterion, known) : answerOf(row, criterion);
}

function stepOf({ id, after }: AuditRow): Change | null {
  const sentence = evaluationStepWords[after?.kind as EvaluationEventKind];
  if (!sentence) return null;
  const note = text(after?.note);
  return { id, sentence, fields: note ? [{ label: 'note', before: null, after: note }] : [] };
}

const WORDS = { metOnText: 'rencontre', progress: 'avancées', difficulties: 'difficultés', needs: 'besoins' };

function wordsOf({ id, before, after }: AuditRow, { people }: Known): Change | null {
  const owner = (values: AuditRow['after']) => people.get(String(values?.ownerId)) ?? null;
  const fields = [
    ...Object.entries(WORDS).map(([column, label]) => ({
      label,
      before: text(before?.[column]),
      after: text(after?.[column]),
    })),
    { label: 'suivie par', before: owner(before), after: owner(after) },
  ].filter((field) => field.before !== field.after);
  return fields.length > 0 ? { id, sentence: 'a modifié l’évaluation', fields } : null;
}

function answerOf({ id, before, after }: AuditRow, criterion: Asked): Change | null {
  const parts = changedParts(criterion, contentIn(before), contentIn(after));
  const note = { label: 'note de relecture', before: text(before?.reviewNote), after: text(after?.reviewNote) };
  const isNoted = note.before !== note.after;
  if (parts.length === 0 && !isNoted) return null;
  const about = `«\u00a0${criterion.wording}\u00a0»`;
  const fields = isNoted ? [...parts, note] : parts;
  return { id, sentence: `${verbOf(parts, isNoted && note.after !== null)} ${about}`, fields };
}

function verbOf(parts: readonly { label: string; before: string | null; after: string | null }[], isNoted: boolean) {
  const answer = parts.find(({ label }) => label === 'réponse');
  if (parts.length === 0) return isNoted ? 'a noté ce qui est à reprendre sur' : 'a levé la note sur';
  if (!answer) return 'a complété la réponse à';
  if (answer.before === null) return 'a répondu à';
  return answer.after === null ? 'a effacé la réponse à' : 'a changé la réponse à';
}

function correctionOf({ id, after }: AuditRow, criterion: Asked, { corrected }: Known): Change {
  const parts = changedParts(criterion, corrected.get(String(after?.id)), contentIn(after));
  const reason = { label: 'raison', before: null, after: text(after?.reason) };
  return {
    id,
    sentence: `a corrigé la réponse validée à «\u00a0${criterion.wording}\u00a0»`,
    fields: [...parts, reason],
  };
}

/** An answer as the journal keeps it. */
function contentIn(values: AuditRow['after']): AnswerContent | undefined {
  if (!values) return undefined;
  return {
    state: values.state as AnswerState,
    level: number(values.level),
    value: number(values.value),
    qualifier: text(values.qualifier) as AnswerQualifier | null,
    text: text(values.text),
    evidence: text(values.evidence),
    departure: values.departure as Departure,
  };
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
