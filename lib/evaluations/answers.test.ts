import { describe, expect, it } from 'vitest';
import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { contentOf, isAnswered, isBlank, readNumber, type TypedAnswer } from './answers';
import { answerWording, shortWording } from './wording';

describe('what counts as an answer', () => {
  it.each<[CriterionKind, TypedAnswer, boolean]>([
    ['SCALE', {}, false],
    ['SCALE', { choice: '' }, false],
    ['SCALE', { choice: '0' }, true],
    ['SCALE', { choice: 'NOT_COLLECTED' }, true],
    ['SCALE', { choice: 'NOT_APPLICABLE' }, true],
    ['SCALE', { choice: 'GIVEN' }, false],
    ['SCALE', { evidence: 'Vu sur place' }, false],
    ['CHOICE', { choice: '2' }, true],
    ['YES_NO', { choice: '0' }, true],
    ['YES_NO', {}, false],
    ['NUMBER', { choice: 'GIVEN' }, false],
    ['NUMBER', { value: '0' }, true],
    ['NUMBER', { value: '12', qualifier: 'ABOUT' }, true],
    ['NUMBER', { qualifier: 'SEVERAL' }, true],
    ['NUMBER', { qualifier: 'ABOUT' }, false],
    ['NUMBER', { value: 'une douzaine' }, false],
    ['NUMBER', { value: 'une douzaine', qualifier: 'SEVERAL' }, false],
    ['NUMBER', { choice: 'NOT_COLLECTED', value: '12' }, true],
    ['TEXT', { choice: 'GIVEN', text: '' }, false],
    ['TEXT', { text: 'Trois bailleurs' }, true],
    ['TEXT', { choice: 'NOT_APPLICABLE' }, true],
  ])('%s answered by %j: %s', (kind, typed, answered) => {
    expect(isAnswered({ kind }, contentOf({ kind }, typed))).toBe(answered);
  });

  it('no answer at all is none', () => {
    expect(isAnswered({ kind: 'SCALE' }, undefined)).toBe(false);
  });
});

describe('what is kept', () => {
  it('a number that cannot be read is kept as it was typed', () => {
    expect(contentOf({ kind: 'NUMBER' }, { value: 'une douzaine' })).toMatchObject({
      value: null,
      text: 'une douzaine',
    });
  });

  it('« non recueilli » keeps its evidence', () => {
    const content = contentOf({ kind: 'NUMBER' }, { choice: 'NOT_COLLECTED', evidence: 'Pas de suivi' });
    expect(content).toMatchObject({ state: 'NOT_COLLECTED', value: null, evidence: 'Pas de suivi' });
  });

  it('a number written beside « non recueilli » is the answer: what is typed is never dropped', () => {
    const content = contentOf({ kind: 'NUMBER' }, { choice: 'NOT_COLLECTED', value: '12' });
    expect(content).toMatchObject({ state: 'GIVEN', value: 12 });
  });

  it.each<[CriterionKind, TypedAnswer, boolean]>([
    ['SCALE', {}, true],
    ['NUMBER', { choice: 'GIVEN', qualifier: 'EXACT', departure: 'NONE' }, true],
    ['SCALE', { evidence: 'Vu sur place' }, false],
    ['SCALE', { departure: 'DRIFT' }, false],
    ['TEXT', { choice: 'NOT_COLLECTED' }, false],
  ])('%s typed as %j needs no row: %s', (kind, typed, blank) => {
    expect(isBlank(contentOf({ kind }, typed))).toBe(blank);
  });

  it.each<[string, number | null]>([
    ['12', 12],
    ['1\u00a0234,5', 1234.5],
    ['1 234.5', 1234.5],
    ['-3', -3],
    ['0', 0],
    ['12 environ', null],
    ['', null],
    ['1e9', null],
    ['12345678901', null],
    ['1,23456', null],
  ])('the number « %s » is read as %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
});

describe('how an answer reads', () => {
  const levels = [
    { value: 0, anchor: 'jamais' },
    { value: 3, anchor: 'relations suivies' },
  ];

  it.each<[CriterionKind, TypedAnswer, string | null, string | null]>([
    ['SCALE', { choice: '3' }, '3 · relations suivies', '3'],
    ['SCALE', { choice: 'NOT_COLLECTED' }, 'Non recueilli', 'Non recueilli'],
    ['CHOICE', { choice: '3' }, 'relations suivies', 'relations suivies'],
    ['NUMBER', { value: '12' }, '12\u00a0personnes', '12\u00a0personnes'],
    ['NUMBER', { value: '12', qualifier: 'ABOUT' }, 'environ\u00a012\u00a0personnes', 'environ\u00a012\u00a0personnes'],
    ['NUMBER', { qualifier: 'SEVERAL' }, 'plusieurs\u00a0personnes', 'plusieurs\u00a0personnes'],
    ['TEXT', { text: 'Trois bailleurs' }, 'Trois bailleurs', 'Trois bailleurs'],
    ['SCALE', {}, null, null],
  ])('%s answered by %j', (kind, typed, full, short) => {
    const asked = { kind, unit: kind === 'NUMBER' ? 'personnes' : null, levels };
    const content = contentOf(asked, typed);
    expect([answerWording(asked, content), shortWording(asked, content)]).toEqual([full, short]);
  });
});
