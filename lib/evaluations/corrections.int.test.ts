import { describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeProject } from '@/prisma/factories';
import { findEvaluationForm } from './form-queries';
import { makeHandedIn, type Typed } from './handed-in.fixture';
import { correctAnswer } from './mutations';
import { getAnswersByPhase } from './queries';
import { correctionSchema } from './schema';

type HandedIn = Awaited<ReturnType<typeof makeHandedIn>>;

describe('a correction of a validated answer', () => {
  it('is a row of its own: the answer stays as it was, the correction is what counts', async () => {
    const given = await makeHandedIn({ isValidated: true });
    const { manager, staff, place, criteria } = given;
    await correctAnswer(manager, corrected(given, { scale: { choice: '3', evidence: 'Compte rendu' } }), {
      version: 2,
    });
    const page = await findEvaluationForm(staff, place);
    expect(page?.evaluation?.state).toBe('VALIDATED');
    expect(page?.evaluation?.original.get(criteria.scale)?.level).toBe(2);
    expect(page?.evaluation?.answers.get(criteria.scale)?.level).toBe(3);
    expect(page?.evaluation?.corrections).toMatchObject([
      { criterion: criteria.scale, reason: 'Erreur de saisie', author: manager.name, content: { level: 3 } },
    ]);
    expect(page?.evaluation?.events[0]).toMatchObject({ kind: 'CORRECTED', author: { id: manager.id } });
  });

  it('is what every reading of the answers shows, and may be corrected in turn', async () => {
    const given = await makeHandedIn({ isValidated: true });
    const { manager, staff, place } = given;
    await correctAnswer(manager, corrected(given, { number: { value: '14' } }), { version: 2 });
    await correctAnswer(manager, corrected(given, { number: { value: '15' } }), { version: 3 });
    const read = await getAnswersByPhase(staff, place.project, place.adoption);
    expect(read?.rows.map(({ cells }) => cells[0])).toContainEqual(
      expect.objectContaining({ text: '15\u00a0personnes' }),
    );
    expect(await db.answerCorrection.count({ where: { projectId: given.projectId } })).toBe(2);
  });

  it('is possible once the campaign is closed or published, where nothing else may be written', async () => {
    const given = await makeHandedIn({ isValidated: true });
    for (const [kind, version] of [['CLOSED', 2] as const, ['PUBLISHED', 3] as const]) {
      await write(factoryActor, (tx) =>
        tx.campaignEvent.create({
          data: { projectId: given.projectId, campaignId: given.campaignId, kind, snapshot: [] },
        }),
      );
      const answer = corrected(given, { scale: { choice: String(version + 1) } });
      await expect(correctAnswer(given.manager, answer, { version })).resolves.toBeUndefined();
    }
  });

  it('is for a responsable only', () => {
    expectTypeOf(correctAnswer).parameter(0).toEqualTypeOf<Manager>();
  });

  it('never changes nor goes away, whoever asks the database', async () => {
    const given = await makeHandedIn({ isValidated: true });
    await correctAnswer(given.manager, corrected(given, { scale: { choice: '3' } }), { version: 2 });
    const where = { projectId: given.projectId };
    const rewritten = write(factoryActor, (tx) => tx.answerCorrection.updateMany({ where, data: { reason: 'Autre' } }));
    await expect(rewritten).rejects.toThrow('only add up');
    await expect(write(factoryActor, (tx) => tx.answerCorrection.deleteMany({ where }))).rejects.toThrow('only add up');
    expect(await db.answerCorrection.findFirst({ where })).toMatchObject({ level: 3, reason: 'Erreur de saisie' });
  });
});

describe('a correction is refused', () => {
  it.each<[string, boolean, Typed, string]>([
    ['with the answer that counts already', true, { scale: { choice: '2', evidence: 'Compte rendu' } }, 'C’est déjà'],
    ['with a level the scale does not have', true, { scale: { choice: '9' } }, 'n’existe pas'],
    ['with a number that is none', true, { number: { value: 'douze' } }, 'n’en est pas un'],
    ['with nothing, where an answer is required', true, { scale: { choice: '' } }, 'Répondez à'],
    ['before it was validated', false, { scale: { choice: '3' } }, 'est soumise'],
  ])('%s, and nothing is written', async (_title, isValidated, answer, words) => {
    const given = await makeHandedIn({ isValidated });
    await expect(correctAnswer(given.manager, corrected(given, answer), {})).rejects.toThrow(words);
    await expect(correctAnswer(given.manager, corrected(given, answer), {})).rejects.toBeInstanceOf(RuleError);
    expect(await db.answerCorrection.count({ where: { projectId: given.projectId } })).toBe(0);
  });

  it('upon an outdated reading: of two at once, one is told', async () => {
    const given = await makeHandedIn({ isValidated: true });
    const results = await Promise.allSettled(
      ['3', '4'].map((choice) => correctAnswer(given.manager, corrected(given, { scale: { choice } }), { version: 2 })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((one) => one.status === 'rejected')?.reason).toBeInstanceOf(ConflictError);
    expect(await db.answerCorrection.count({ where: { projectId: given.projectId } })).toBe(1);
  });

  it('for a structure of another project, which looks like a missing page', async () => {
    const given = await makeHandedIn({ isValidated: true });
    const other = await makeProject();
    const elsewhere = { ...corrected(given, { scale: { choice: '3' } }), project: other.slug };
    await expect(correctAnswer(given.manager, elsewhere, {})).rejects.toThrow('NEXT_HTTP_ERROR');
  });

  it('without a reason', () => {
    const parsed = correctionSchema.safeParse({ project: 'p', campaign: 'c', adoption: 'a', answers: [], reason: ' ' });
    expect(parsed.error?.issues.map(({ message }) => message)).toContain('Indiquez la raison de la correction.');
  });
});

function corrected({ place, criteria }: HandedIn, typed: Typed) {
  const answers = Object.entries(typed).map(([name, answer]) => ({
    criterion: criteria[name as keyof typeof criteria],
    ...answer,
  }));
  return correctionSchema.parse({ ...place, answers, reason: 'Erreur de saisie' });
}
