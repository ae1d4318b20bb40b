import { describe, expect, it } from 'vitest';
import type { Part } from '@/lib/campaigns/participation';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import { batchStateOf, effectOf, eventBack, movedOn, workedOnSince } from './batch-rules';
import type { FileRow, FormerRow } from './schema';

const at = new Date();
const row: FileRow = {
  adoption: 'a',
  version: 2,
  state: 'DRAFT',
  narrative: {},
  answers: {},
  answered: { before: 0, after: 0 },
};

it.each([
  [{ mistakes: 2, appliedAt: null, undoneAt: null }, 'refused'],
  [{ mistakes: 0, appliedAt: null, undoneAt: null }, 'checked'],
  [{ mistakes: 0, appliedAt: at, undoneAt: null }, 'applied'],
  [{ mistakes: 0, appliedAt: at, undoneAt: at }, 'undone'],
])('a batch %j is %s', (batch, state) => {
  expect(batchStateOf(batch)).toBe(state);
});

it.each<[EvaluationState | null, FileRow['narrative'], string]>([
  [null, {}, 'same'],
  [null, { progress: 'x' }, 'begun'],
  ['INVITED', { progress: 'x' }, 'begun'],
  ['WITHDRAWN', { progress: 'x' }, 'begun'],
  ['DRAFT', { progress: 'x' }, 'changed'],
  ['RETURNED', { progress: null }, 'changed'],
])('a line on an evaluation %s with %j is « %s »', (state, narrative, effect) => {
  expect(effectOf({ ...row, state, narrative })).toBe(effect);
});

describe('what changed between the check and the import', () => {
  const structure = { name: 'SIAE n° 1', refusal: null, evaluation: { version: 2, state: 'DRAFT' as const } };
  it.each([
    ['nothing', structure, []],
    ['its version', { ...structure, evaluation: { version: 3, state: 'DRAFT' as const } }, ['SIAE n° 1']],
    ['its state', { ...structure, evaluation: { version: 2, state: 'SUBMITTED' as const } }, ['SIAE n° 1']],
    ['that nothing may be written any more', { ...structure, refusal: 'arrêtée' }, ['SIAE n° 1']],
    ['that it is gone', undefined, ['une structure qui n’est plus dans ce projet']],
  ])('%s', (_title, now, names) => {
    expect(movedOn([{ row, structure: now }])).toEqual(names);
  });
});

it.each([
  [{ version: 4, state: 'DRAFT' as const }, []],
  [{ version: 5, state: 'DRAFT' as const }, ['SIAE n° 1']],
  [{ version: 4, state: 'SUBMITTED' as const }, ['SIAE n° 1']],
])('an evaluation left at version 4 and now %j: worked on %j', (evaluation, names) => {
  const former = { left: { version: 4, state: 'DRAFT' } } as FormerRow;
  expect(workedOnSince([{ former, structure: { name: 'SIAE n° 1', refusal: null, evaluation } }])).toEqual(names);
});

it.each<[EvaluationState | null, Part, string | null]>([
  ['INVITED', 'expected', 'INVITED'],
  ['WITHDRAWN', 'notInvited', 'WITHDRAWN'],
  ['DRAFT', 'draft', null],
  ['RETURNED', 'returned', null],
  [null, 'expected', 'INVITED'],
  [null, 'notInvited', 'WITHDRAWN'],
  [null, 'joinedLater', 'WITHDRAWN'],
])('an evaluation that was %s (%s) comes back by %s', (state, part, event) => {
  expect(eventBack(state, part)).toBe(event);
});
