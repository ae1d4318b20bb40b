import { randomUUID } from 'node:crypto';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import type { Manager } from '@/lib/viewer';
import { findEvaluationForm } from './form-queries';
import { makeHandedIn } from './handed-in.fixture';
import { returnEvaluation, validateEvaluation } from './mutations';
import { reviewSchema } from './schema';

type HandedIn = Awaited<ReturnType<typeof makeHandedIn>>;

describe('an evaluation is returned with notes', () => {
  it('in general and beside the criteria they are about, where its author reads them', async () => {
    const { manager, staff, place, criteria } = await makeHandedIn();
    const notes = [{ criterion: criteria.scale, note: 'Sur quoi se fonde ce 2\u00a0?' }];
    await returnEvaluation(manager, { ...place, note: 'Presque.', notes }, { version: 1 });
    const page = await findEvaluationForm(staff, place);
    expect(page?.evaluation).toMatchObject({ state: 'RETURNED', returned: { note: 'Presque.' } });
    expect(page?.evaluation?.notes).toEqual(new Map([[criteria.scale, 'Sur quoi se fonde ce 2\u00a0?']]));
  });

  it('a note on a criterion without an answer is no answer', async () => {
    const { manager, place, criteria, save, handIn } = await makeHandedIn();
    const notes = [{ criterion: criteria.text, note: 'Dites un mot des partenaires.' }];
    await returnEvaluation(manager, { ...place, note: null, notes }, { version: 1 });
    expect(await storedAnswer(place, criteria.text)).toMatchObject({ state: 'GIVEN', text: null, evidence: null });
    // Cleared by its author, a required one is missing again, and its note still hangs on it.
    await save({ scale: { choice: '' } }, 2);
    expect((await handIn({}, 3)).missing.map(({ field }) => field)).toEqual(['answers[0].choice']);
  });

  it('notes stay while the author writes, clears and writes again', async () => {
    const { manager, place, criteria, save } = await makeHandedIn();
    const notes = [{ criterion: criteria.scale, note: 'Pourquoi 2\u00a0?' }];
    await returnEvaluation(manager, { ...place, note: null, notes }, { version: 1 });
    await save({ scale: { choice: '', evidence: '' } }, 2);
    expect(await storedAnswer(place, criteria.scale)).toMatchObject({ level: null, reviewNote: 'Pourquoi 2\u00a0?' });
    await save({ scale: { choice: '3' } }, 3);
    expect(await storedAnswer(place, criteria.scale)).toMatchObject({ level: 3, reviewNote: 'Pourquoi 2\u00a0?' });
  });

  it('the notes of the last review take the place of those before', async () => {
    const { manager, staff, place, criteria, handIn } = await makeHandedIn();
    const first = [{ criterion: criteria.scale, note: 'Pourquoi 2\u00a0?' }];
    await returnEvaluation(manager, { ...place, note: null, notes: first }, { version: 1 });
    await handIn({ scale: { choice: '3' } }, 2);
    const second = [{ criterion: criteria.number, note: 'Douze, vraiment\u00a0?' }];
    await returnEvaluation(manager, { ...place, note: null, notes: second }, { version: 3 });
    const page = await findEvaluationForm(staff, place);
    expect(page?.evaluation?.notes).toEqual(new Map([[criteria.number, 'Douze, vraiment\u00a0?']]));
  });

  it('by a responsable, and by nobody else', () => {
    expectTypeOf(returnEvaluation).parameter(0).toEqualTypeOf<Manager>();
    expectTypeOf(validateEvaluation).parameter(0).toEqualTypeOf<Manager>();
  });

  it.each<[string, (given: HandedIn) => Promise<unknown>, string]>([
    [
      'with a note on a criterion of another instrument',
      ({ manager, place }) =>
        returnEvaluation(manager, { ...place, note: null, notes: [{ criterion: randomUUID(), note: 'Non' }] }, {}),
      'n’est pas dans le questionnaire',
    ],
    [
      'once it is validated',
      async ({ manager, place }) => {
        await validateEvaluation(manager, place, {});
        await returnEvaluation(manager, { ...place, note: 'Trop tard', notes: [] }, {});
      },
      'est validée',
    ],
  ])('not %s, and nothing is written', async (_title, attempt, words) => {
    const given = await makeHandedIn();
    await expect(attempt(given)).rejects.toThrow(words);
    expect(
      await db.answer.count({ where: { reviewNote: { not: null }, evaluation: { projectId: given.projectId } } }),
    ).toBe(0);
  });
});

describe('what a review may say', () => {
  const place = { project: 'p', campaign: 'c', adoption: 'a' };
  const noted = [{ criterion: randomUUID(), note: 'Précisez' }];
  it.each<[string, Record<string, unknown>, string | null]>([
    ['validated without a word', { intent: 'validate' }, null],
    ['validated, the notes left empty', { intent: 'validate', notes: [{ ...noted[0], note: '' }] }, null],
    ['returned with a general note', { intent: 'giveBack', note: 'Précisez' }, null],
    ['returned with a note on a criterion', { intent: 'giveBack', notes: noted }, null],
    ['not returned without a word', { intent: 'giveBack' }, 'Indiquez ce qui est à reprendre.'],
    ['not validated over a note that would be lost', { intent: 'validate', notes: noted }, 'Une note est écrite'],
    ['not validated over a general note', { intent: 'validate', note: 'Précisez' }, 'Une note est écrite'],
  ])('%s', (_title, given, words) => {
    const message = reviewSchema.safeParse({ ...place, ...given }).error?.issues[0]?.message;
    if (words) expect(message).toContain(words);
    else expect(message).toBeUndefined();
  });
});

function storedAnswer(place: HandedIn['place'], criterionId: string) {
  return db.answer.findFirst({
    where: { criterionId, evaluation: { campaign: { slug: place.campaign }, adoption: { slug: place.adoption } } },
  });
}
