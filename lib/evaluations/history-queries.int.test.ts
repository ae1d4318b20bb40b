import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { makeHandedIn } from './handed-in.fixture';
import { listEvaluationChanges } from './history-queries';
import { correctAnswer, returnEvaluation, validateEvaluation } from './mutations';
import { correctionSchema } from './schema';

describe('the history of one evaluation', () => {
  it('tells every change from what to what, by whom, notes and corrections included', async () => {
    const { staff, manager, place, criteria, handIn } = await makeHandedIn();
    const notes = [{ criterion: criteria.scale, note: 'Pourquoi 2\u00a0?' }];
    await returnEvaluation(manager, { ...place, note: 'Presque.', notes }, { version: 1 });
    await handIn({ scale: { choice: '3', evidence: 'Compte rendu' } }, 2);
    await validateEvaluation(manager, place, { version: 3 });
    const answers = [{ criterion: criteria.scale, choice: '4', evidence: 'Compte rendu' }];
    const correction = correctionSchema.parse({ ...place, answers, reason: 'Erreur de saisie' });
    await correctAnswer(manager, correction, { version: 4 });

    const history = await listEvaluationChanges(staff, place);
    const told = history?.entries.flatMap(({ actor, changes }) => changes.map((change) => ({ actor, ...change })));
    expect(told?.map(({ actor, sentence }) => [actor, sentence])).toEqual([
      [manager.name, 'a corrigé la réponse validée à «\u00a0Mise en œuvre\u00a0»'],
      [manager.name, 'a validé l’évaluation'],
      [staff.name, 'a soumis l’évaluation'],
      [staff.name, 'a changé la réponse à «\u00a0Mise en œuvre\u00a0»'],
      [manager.name, 'a renvoyé l’évaluation'],
      [manager.name, 'a noté ce qui est à reprendre sur «\u00a0Mise en œuvre\u00a0»'],
      [staff.name, 'a soumis l’évaluation'],
      [staff.name, 'a commencé la saisie'],
      [staff.name, 'a répondu à «\u00a0Personnes accompagnées\u00a0»'],
      [staff.name, 'a répondu à «\u00a0Mise en œuvre\u00a0»'],
    ]);
    expect(told?.[0]?.fields).toEqual([
      { label: 'réponse', before: '3 · palier 3', after: '4 · palier 4' },
      { label: 'raison', before: null, after: 'Erreur de saisie' },
    ]);
    expect(told?.[5]?.fields).toEqual([{ label: 'note de relecture', before: null, after: 'Pourquoi 2\u00a0?' }]);
  });

  it('is read page by page, and never holds what was done elsewhere', async () => {
    const [one, other] = await Promise.all([makeHandedIn(), makeHandedIn()]);
    await other.handIn({ text: { text: 'Ailleurs' } }, 1).catch(() => undefined);
    const all = await listEvaluationChanges(one.staff, one.place);
    const first = await listEvaluationChanges(one.staff, one.place, { size: 2 });
    const last = await listEvaluationChanges(one.staff, one.place, { size: 2, page: 2 });
    expect(first?.total).toBe(all?.total);
    expect(first?.entries[0]?.changes[0]?.sentence).toBe('a soumis l’évaluation');
    expect(JSON.stringify([last, all])).not.toContain('Ailleurs');
    expect(JSON.stringify(last)).not.toEqual(JSON.stringify(first));
  });

  it('is for the team, and null where there is no evaluation', async () => {
    const { staff, place } = await makeHandedIn();
    expectTypeOf(listEvaluationChanges).parameter(0).toEqualTypeOf<Staff>();
    expect(await listEvaluationChanges(staff, { ...place, project: 'inconnu' })).toBeNull();
  });
});
