import { describe, expect, it } from 'vitest';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { computedRate, type GivenFigure, rateDisagreement, refusalsOf } from './measure-rules';

const figure = (given: Partial<GivenFigure>): GivenFigure => ({
  kind: 'COUNT',
  qualifier: 'EXACT',
  value: null,
  numerator: null,
  denominator: null,
  sustainableJobs: null,
  transitionJobs: null,
  positiveExits: null,
  text: null,
  coverageCount: null,
  coverageTotal: null,
  ...given,
});

describe('a figure', () => {
  it.each<[string, Partial<GivenFigure>]>([
    ['a count', { value: 89 }],
    ['none of them', { value: 0 }],
    ['a count among others', { value: 5, denominator: 9 }],
    ['« une trentaine »', { value: 30, qualifier: 'ABOUT', text: 'une trentaine' }],
    ['« plusieurs » without a word more', { qualifier: 'SEVERAL' }],
    ['words alone', { qualifier: 'QUALITATIVE', text: 'quelques heures par semaine' }],
    ['what nobody recorded', { qualifier: 'NOT_COLLECTED' }],
    ['what does not apply', { qualifier: 'NOT_APPLICABLE', kind: 'RATE' }],
    ['a rate alone, as the source gives it', { kind: 'RATE', value: 73 }],
    ['a rate by its two numbers', { kind: 'RATE', numerator: 33, denominator: 72 }],
    ['two of the three exits', { kind: 'DYNAMIC_EXITS', sustainableJobs: 12, positiveExits: 8 }],
    [
      'exits and all those observed',
      { kind: 'DYNAMIC_EXITS', sustainableJobs: 12, transitionJobs: 5, positiveExits: 8, denominator: 25 },
    ],
    ['a coverage', { value: 5, coverageCount: 5, coverageTotal: 9 }],
  ])('may be %s', (_, given) => {
    expect(refusalsOf(figure(given))).toEqual([]);
  });

  it.each<[string, Partial<GivenFigure>, string]>([
    ['nothing at all', {}, 'value'],
    ['a denominator alone', { denominator: 9 }, 'value'],
    ['a rate without numbers', { kind: 'RATE' }, 'value'],
    ['a numerator alone', { kind: 'RATE', numerator: 3 }, 'denominator'],
    ['none of zero', { kind: 'RATE', numerator: 0, denominator: 0 }, 'denominator'],
    ['more than all', { kind: 'RATE', numerator: 80, denominator: 72 }, 'numerator'],
    ['more than all, counted', { value: 10, denominator: 9 }, 'denominator'],
    ['no exit count', { kind: 'DYNAMIC_EXITS', denominator: 40 }, 'sustainableJobs'],
    [
      'more exits than observed',
      { kind: 'DYNAMIC_EXITS', sustainableJobs: 30, positiveExits: 11, denominator: 40 },
      'denominator',
    ],
    ['a number that was not collected', { qualifier: 'NOT_COLLECTED', value: 3 }, 'value'],
    [
      'a number with « plusieurs »',
      { qualifier: 'SEVERAL', kind: 'DYNAMIC_EXITS', transitionJobs: 3 },
      'transitionJobs',
    ],
    ['words without a word', { qualifier: 'QUALITATIVE' }, 'text'],
    ['half a coverage', { value: 1, coverageCount: 3 }, 'coverageTotal'],
    ['the other half', { value: 1, coverageTotal: 3 }, 'coverageCount'],
    ['more structures than there are', { value: 1, coverageCount: 10, coverageTotal: 9 }, 'coverageCount'],
  ])('is refused when it is %s', (_, given, field) => {
    const refusals = refusalsOf(figure(given));
    expect(refusals.map((refusal) => refusal.field)).toEqual([field]);
    expect(refusals[0]?.message).toMatch(/^[«A-ZÀ-Ý0-9].*[.]$/u);
  });

  it('without a number names the four ways to have none (pain 7: no number field forces a lie)', () => {
    for (const kind of ['COUNT', 'RATE', 'AMOUNT', 'DURATION', 'DYNAMIC_EXITS'] satisfies IndicatorKind[]) {
      expect(refusalsOf(figure({ kind }))[0]?.message).toContain('«\u00a0non recueilli\u00a0»');
    }
  });
});

describe('a rate', () => {
  it('that the source does not say is worked out from its two numbers, and says so', () => {
    const computed = computedRate({ kind: 'RATE', value: null, numerator: 33, denominator: 72 });
    expect(computed).toEqual({ value: 45.8333, computation: 'Calculé par Essaim\u00a0: 33 sur 72.' });
  });

  it.each([
    { kind: 'RATE', value: 73, numerator: null, denominator: null },
    { kind: 'RATE', value: 46, numerator: 33, denominator: 72 },
    { kind: 'COUNT', value: null, numerator: 33, denominator: 72 },
    { kind: 'RATE', value: null, numerator: 33, denominator: null },
  ] as const)('is not worked out of %j', (given) => {
    expect(computedRate(given)).toBeNull();
  });

  it.each([
    [46, null],
    [45.8, null],
    [45.83, null],
    [45.9, 'La source dit 45,9 % ; 33 sur 72 font 45,8 %.'],
    [50, 'La source dit 50 % ; 33 sur 72 font 45,8 %.'],
  ])('of 33 over 72 given as %d is said when it disagrees, never mended', (value, words) => {
    const given = { kind: 'RATE', value, numerator: 33, denominator: 72, isComputed: false } as const;
    expect(rateDisagreement(given)?.replace(/\s/g, ' ') ?? null).toBe(words);
    expect(rateDisagreement({ ...given, isComputed: true })).toBeNull();
  });
});
