import { describe, expect, it } from 'vitest';
import { contentOf, type TypedAnswer } from './answers';
import { missingOf, missingSentence } from './completeness';

const CRITERIA = [
  { id: 'a', kind: 'SCALE', wording: 'Prospection', isRequired: true },
  { id: 'b', kind: 'NUMBER', wording: 'Personnes', isRequired: true },
  { id: 'c', kind: 'TEXT', wording: 'Remarques', isRequired: false },
] as const;

describe('an evaluation may be handed in once nothing is missing', () => {
  it.each<[string, TypedAnswer[], string | null, string[]]>([
    ['nothing answered', [], null, ['answers[0].choice', 'answers[1].value']],
    ['all required answered', [{ choice: '2' }, { value: '12' }], null, []],
    [
      '« non recueilli » and « sans objet » are answers',
      [{ choice: 'NOT_COLLECTED' }, { choice: 'NOT_APPLICABLE' }],
      null,
      [],
    ],
    ['« plusieurs » needs no number', [{ choice: '0' }, { qualifier: 'SEVERAL' }], null, []],
    ['a number that is none is asked again', [{ choice: '0' }, { value: 'douze' }], null, ['answers[1].value']],
    ['a date that cannot be read comes first', [{ choice: '0' }], '31/02/2019', ['metOn', 'answers[1].value']],
    ['a relative date is a date', [{ choice: '0' }, { value: '1' }], 'mi 2018', []],
  ])('%s', (_title, typed, metOn, fields) => {
    expect(missingOf(CRITERIA, answersTo(typed), metOn).map((missing) => missing.field)).toEqual(fields);
  });

  it('names what is missing', () => {
    const [scale, number] = missingOf(CRITERIA, answersTo([{}, { value: 'douze' }]), null);
    expect(scale?.message).toBe('Répondez à «\u00a0Prospection\u00a0».');
    expect(number?.message).toContain('«\u00a0douze\u00a0» n’en est pas un');
  });

  it.each<[number, string]>([
    [0, 'Tout est renseigné'],
    [1, 'Il reste un critère à renseigner'],
    [2, 'Il reste 2\u00a0critères à renseigner'],
  ])('with %i left, says so', (left, words) => {
    const missing = Array.from({ length: left }, (_, index) => ({ field: `answers[${index}].choice`, message: '' }));
    expect(missingSentence(missing)).toContain(words);
  });
});

function answersTo(typed: TypedAnswer[]) {
  return new Map(
    CRITERIA.flatMap((criterion, index) => {
      const answer = typed[index];
      return answer ? [[criterion.id, contentOf(criterion, answer)] as const] : [];
    }),
  );
}
