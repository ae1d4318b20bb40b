import { describe, expect, it } from 'vitest';
import type { AuditRow } from '@/lib/history/rules';
import { joinSaves, type Known, tellEvaluation } from './history-rules';

const scale = {
  wording: 'Prospection',
  kind: 'SCALE',
  unit: null,
  levels: [
    { value: 2, anchor: 'premiers rendez-vous' },
    { value: 3, anchor: 'relations suivies' },
  ],
} as const;
const known: Known = {
  criteria: new Map([['c1', { ...scale, levels: [...scale.levels] }]]),
  corrected: new Map([['x1', { ...content({ level: 2 }), evidence: null }]]),
  people: new Map([['u1', 'Équipe']]),
};

describe('a change of an evaluation reads', () => {
  const two = answer({ level: 2 });
  const three = answer({ level: 3 });
  it.each<[string, Partial<AuditRow>, string, [string, string | null, string | null][]]>([
    [
      'as a first answer',
      { after: two },
      'a répondu à «\u00a0Prospection\u00a0»',
      [['réponse', null, '2 · premiers rendez-vous']],
    ],
    [
      'as another answer, in words',
      { before: two, after: three },
      'a changé la réponse à «\u00a0Prospection\u00a0»',
      [['réponse', '2 · premiers rendez-vous', '3 · relations suivies']],
    ],
    [
      'as evidence and a departure',
      { before: two, after: answer({ level: 2, evidence: 'Compte rendu', departure: 'DRIFT' }) },
      'a complété la réponse à «\u00a0Prospection\u00a0»',
      [
        ['élément de preuve', null, 'Compte rendu'],
        ['écart', null, 'Dérive'],
      ],
    ],
    [
      'as an answer taken away',
      { before: two, after: null },
      'a effacé la réponse à «\u00a0Prospection\u00a0»',
      [['réponse', '2 · premiers rendez-vous', null]],
    ],
    [
      'as a note of the review',
      { before: two, after: answer({ level: 2, reviewNote: 'Précisez' }) },
      'a noté ce qui est à reprendre sur «\u00a0Prospection\u00a0»',
      [['note de relecture', null, 'Précisez']],
    ],
    [
      'as a note that is gone',
      { before: answer({ level: 2, reviewNote: 'Précisez' }), after: two },
      'a levé la note sur «\u00a0Prospection\u00a0»',
      [['note de relecture', 'Précisez', null]],
    ],
    [
      'as a correction, with its reason',
      { table: 'AnswerCorrection', after: { ...three, id: 'x1', reason: 'Erreur de saisie' } },
      'a corrigé la réponse validée à «\u00a0Prospection\u00a0»',
      [
        ['réponse', '2 · premiers rendez-vous', '3 · relations suivies'],
        ['raison', null, 'Erreur de saisie'],
      ],
    ],
    [
      'as words',
      { table: 'Evaluation', before: { needs: null, version: 1 }, after: { needs: 'Un appui', version: 2 } },
      'a modifié l’évaluation',
      [['besoins', null, 'Un appui']],
    ],
    [
      'as who follows it',
      { table: 'Evaluation', before: { ownerId: null }, after: { ownerId: 'u1' } },
      'a modifié l’évaluation',
      [['suivie par', null, 'Équipe']],
    ],
    [
      'as a step with its note',
      { table: 'EvaluationEvent', after: { kind: 'RETURNED', note: 'Précisez' } },
      'a renvoyé l’évaluation',
      [['note', null, 'Précisez']],
    ],
  ])('%s', (_title, given, sentence, fields) => {
    const [change] = tellEvaluation([row(0, given)], known).flatMap((entry) => entry.changes);
    expect(change?.sentence).toBe(sentence);
    expect(change?.fields.map(({ label, before, after }) => [label, before, after])).toEqual(fields);
  });

  it.each<[string, Partial<AuditRow>]>([
    ['a version that grew', { table: 'Evaluation', before: { version: 1 }, after: { version: 2 } }],
    ['the step of a correction, told by the correction', { table: 'EvaluationEvent', after: { kind: 'CORRECTED' } }],
    ['an answer to a criterion that nobody knows', { after: { ...answer({ level: 2 }), criterionId: 'gone' } }],
  ])('not: %s', (_title, given) => {
    expect(tellEvaluation([row(0, given)], known)).toEqual([]);
  });
});

describe('saves while one types', () => {
  const words = (needs: string | null) => ({ needs });
  const save = (minute: number, before: string | null, after: string, actor = 'Équipe') =>
    row(minute, { table: 'Evaluation', before: words(before), after: words(after), actor });
  const step = (minute: number) => row(minute, { table: 'EvaluationEvent', after: { kind: 'SUBMITTED' } });

  it.each<[string, AuditRow[], number]>([
    ['are one change', [save(0, null, 'Un'), save(1, 'Un', 'Un appui')], 1],
    ['of two people are two', [save(0, null, 'Un'), save(1, 'Un', 'Un appui', 'Responsable')], 2],
    [
      'with another person’s in between are three',
      [save(0, null, 'Un'), save(1, 'Un', 'Deux', 'Responsable'), save(2, 'Deux', 'Un appui')],
      3,
    ],
    ['eleven minutes apart are two', [save(0, null, 'Un'), save(11, 'Un', 'Un appui')], 2],
    ['with a step in between are two', [save(0, null, 'Un'), step(1), save(2, 'Un', 'Un appui')], 3],
  ])('%s', (_title, rows, left) => {
    expect(joinSaves(rows.toReversed())).toHaveLength(left);
  });

  it('go from what it was to what it became, at the last moment', () => {
    const [joined] = joinSaves([save(1, 'Un', 'Un appui'), save(0, null, 'Un')]);
    expect(joined).toMatchObject({ before: { needs: null }, after: { needs: 'Un appui' }, at: at(1) });
  });

  it('an answer given and taken away in one sitting leaves nothing to tell', () => {
    const given = row(0, { after: answer({ level: 2 }) });
    const taken = row(1, { before: answer({ level: 2 }), after: null });
    expect(tellEvaluation([taken, given], known)).toEqual([]);
  });

  it('and steps of one person close together are one entry, newest first', () => {
    const rows = [
      step(2),
      row(1, { after: answer({ level: 2 }) }),
      row(0, { after: { kind: 'STARTED' }, table: 'EvaluationEvent' }),
    ];
    expect(tellEvaluation(rows, known).map(({ at: when, changes }) => [when, changes.length])).toEqual([[at(2), 3]]);
  });
});

function row(minute: number, given: Partial<AuditRow>): AuditRow {
  const base = { id: `${minute}`, at: at(minute), actor: 'Équipe', table: 'Answer', before: null, after: null };
  const { before = null, after = null } = given;
  return { ...base, action: before ? (after ? 'UPDATE' : 'DELETE') : 'INSERT', ...given };
}

function at(minute: number) {
  return new Date(Date.UTC(2027, 2, 3, 14, minute));
}

function answer(given: Record<string, unknown>) {
  return { criterionId: 'c1', ...content(given), reviewNote: null, ...given };
}

function content(given: Record<string, unknown>) {
  const empty = { state: 'GIVEN', level: null, value: null, qualifier: null, text: null, evidence: null } as const;
  return { ...empty, departure: 'NONE' as const, ...given };
}
