import { describe, expect, it } from 'vitest';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';
import { linesOf, readRecord, writeRecord } from './record-rules';

const asked = { help: null, unit: null, weight: 1, isRequired: true, levels: [] };
const criteria: Criterion[] = [
  {
    ...asked,
    id: 'a',
    code: 'echelle',
    wording: 'Mise en œuvre',
    kind: 'SCALE',
    levels: [{ value: 2, anchor: 'essayé' }],
  },
  { ...asked, id: 'b', code: 'nombre', wording: 'Personnes accompagnées', kind: 'NUMBER', unit: 'personnes' },
  { ...asked, id: 'c', code: 'texte', wording: 'Remarques', kind: 'TEXT' },
  { ...asked, id: 'd', code: 'oui', wording: 'Un référent est désigné', kind: 'YES_NO' },
];
const blank: AnswerContent = {
  state: 'GIVEN',
  level: null,
  value: null,
  qualifier: null,
  text: null,
  evidence: null,
  departure: 'NONE',
};
const silent = { progress: null, difficulties: null, needs: null };

describe('what a structure sent', () => {
  it('is told question by question, in its own words, without what only the team says', () => {
    const answers = new Map<string, AnswerContent>([
      ['a', { ...blank, level: 2, evidence: 'Deux réunions', departure: 'DRIFT' }],
      ['b', { ...blank, value: 12, qualifier: 'ABOUT' }],
      ['d', { ...blank, state: 'NOT_COLLECTED' }],
    ]);
    expect(linesOf(criteria, answers, { ...silent, needs: 'Un appui' })).toEqual([
      { term: 'Mise en œuvre', text: '2 · essayé\nCe qui le montre\u00a0: Deux réunions' },
      { term: 'Personnes accompagnées', text: 'environ\u00a012\u00a0personnes' },
      { term: 'Remarques', text: 'Pas de réponse' },
      { term: 'Un référent est désigné', text: 'Je ne sais pas' },
      { term: 'Besoins', text: 'Un appui' },
    ]);
  });

  it.each([
    ['one line', 'Trouver du temps'],
    ['several lines', 'Une ligne\nune autre'],
    ['blank lines in between', 'Une ligne\n\net une autre\n\n\nplus loin'],
    ['signs of its own', '• a : b\t« c » = 1;2'],
  ])('is read back as it was written: %s', (_what, text) => {
    const lines = [
      { term: 'Remarques', text },
      { term: 'Besoins', text: 'Un appui' },
    ];
    expect(readRecord(writeRecord(lines))).toEqual(lines);
  });
});
