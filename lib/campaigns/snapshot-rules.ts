import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Part } from './participation';

// What a campaign held when it closed, and what differs between two such moments.

export const NARRATIVE = ['metOn', 'progress', 'difficulties', 'needs'] as const;
export type NarrativeField = (typeof NARRATIVE)[number];

export type FrozenEvaluation = Record<NarrativeField, string | null> & {
  adoption: string;
  label: string;
  /** By the code of their criterion. */
  answers: ReadonlyMap<string, AnswerContent>;
};

/** Every structure of the project then, counted or apart, and the evaluations handed in. */
export type Snapshot = {
  version: { instrument: string; number: number } | null;
  /** Empty in the first snapshots ever taken, which only held the evaluations. */
  participants: readonly { adoption: string; label: string; part: Part }[];
  evaluations: readonly FrozenEvaluation[];
};

export type Change = {
  subject: { code: string } | { field: NarrativeField };
  kind: 'added' | 'changed' | 'removed';
  before: AnswerContent | string | null;
  after: AnswerContent | string | null;
};

export type StructureChanges = {
  adoption: string;
  label: string;
  /** Where it stood, when that changed; null where the older moment does not say. */
  part: { before: Part | null; after: Part | null } | null;
  changes: Change[];
};

export type Comparison = {
  structures: StructureChanges[];
  counts: Record<Change['kind'] | 'structures' | 'parts', number>;
};

/** What differs from one moment to the next, structure by structure, in the order of the later one; equal ones are left out. */
export function compareSnapshots(before: Snapshot, after: Snapshot, codes: readonly string[] = []): Comparison {
  const labels = new Map(
    [before, after].flatMap(({ participants, evaluations }) =>
      [...participants, ...evaluations].map(({ adoption, label }) => [adoption, label] as const),
    ),
  );
  const order = [...after.participants, ...after.evaluations, ...before.participants, ...before.evaluations];
  const structures = [...new Set(order.map(({ adoption }) => adoption))]
    .map((adoption) => ({
      adoption,
      label: labels.get(adoption) ?? adoption,
      part: partChange(before, after, adoption),
      changes: changesOf(evaluationOf(before, adoption), evaluationOf(after, adoption), codes),
    }))
    .filter(({ part, changes }) => part !== null || changes.length > 0);
  const changes = structures.flatMap((structure) => structure.changes);
  const number = (kind: Change['kind']) => changes.filter((change) => change.kind === kind).length;
  return {
    structures,
    counts: {
      structures: structures.length,
      parts: structures.filter(({ part }) => part !== null).length,
      added: number('added'),
      changed: number('changed'),
      removed: number('removed'),
    },
  };
}

/** The criteria in the order they are asked, then those that are asked no more, then the words. */
function changesOf(before: FrozenEvaluation | null, after: FrozenEvaluation | null, codes: readonly string[]) {
  const all = new Set([...codes, ...(after?.answers.keys() ?? []), ...(before?.answers.keys() ?? [])]);
  const answers = [...all].map((code) =>
    changeOf({ code }, before?.answers.get(code) ?? null, after?.answers.get(code) ?? null),
  );
  const words = NARRATIVE.map((field) => changeOf({ field }, before?.[field] ?? null, after?.[field] ?? null));
  return [...answers, ...words].filter((change) => change !== null);
}

function changeOf<T extends AnswerContent | string>(
  subject: Change['subject'],
  before: T | null,
  after: T | null,
): Change | null {
  if (before === null) return after === null ? null : { subject, kind: 'added', before, after };
  if (after === null) return { subject, kind: 'removed', before, after };
  return isSame(before, after) ? null : { subject, kind: 'changed', before, after };
}

function isSame(before: AnswerContent | string, after: AnswerContent | string): boolean {
  if (typeof before === 'string' || typeof after === 'string') return before === after;
  return (Object.keys(before) as (keyof AnswerContent)[]).every((name) => before[name] === after[name]);
}

/** A moment that says nothing of who took part cannot differ there. */
function partChange(before: Snapshot, after: Snapshot, adoption: string): StructureChanges['part'] {
  if (before.participants.length === 0 || after.participants.length === 0) return null;
  const partIn = ({ participants }: Snapshot) => participants.find((one) => one.adoption === adoption)?.part ?? null;
  const [was, is] = [partIn(before), partIn(after)];
  return was === is ? null : { before: was, after: is };
}

function evaluationOf({ evaluations }: Snapshot, adoption: string): FrozenEvaluation | null {
  return evaluations.find((one) => one.adoption === adoption) ?? null;
}
