import { describe, expect, it } from 'vitest';
import { blankCriterion, criteriaOf, type Draft } from './draft-rules';
import { type DraftStep, inserted, placeOf, stepDraft } from './draft-steps';

/** Principles by name with the codes of their criteria; then the codes of none. */
const draft = (principles: [string, string[]][], loose: string[] = []): Draft => ({
  note: '',
  principles: principles.map(([wording, codes]) => ({ wording, note: '', criteria: codes.map(blankCriterion) })),
  loose: loose.map(blankCriterion),
});

const drawn = ({ principles, loose }: Draft): string =>
  [...principles.map(({ wording, criteria }) => `${wording}(${codes(criteria)})`), `(${codes(loose)})`].join(' ');
const codes = (criteria: { code: string }[]) => criteria.map(({ code }) => code).join(' ');

const start = draft(
  [
    ['P', ['a', 'b']],
    ['Q', ['c']],
  ],
  ['d'],
);

describe('a step changes where things are', () => {
  it.each<[string, DraftStep, string]>([
    ['down one place', { do: 'lower-criterion', code: 'a' }, 'P(b a) Q(c) (d)'],
    ['down into the next principle', { do: 'lower-criterion', code: 'b' }, 'P(a) Q(b c) (d)'],
    ['down out of the last principle', { do: 'lower-criterion', code: 'c' }, 'P(a b) Q() (c d)'],
    ['nowhere below the last', { do: 'lower-criterion', code: 'd' }, 'P(a b) Q(c) (d)'],
    ['up one place', { do: 'raise-criterion', code: 'b' }, 'P(b a) Q(c) (d)'],
    ['up to the end of the principle before', { do: 'raise-criterion', code: 'c' }, 'P(a b c) Q() (d)'],
    ['up into the last principle', { do: 'raise-criterion', code: 'd' }, 'P(a b) Q(c d) ()'],
    ['nowhere above the first', { do: 'raise-criterion', code: 'a' }, 'P(a b) Q(c) (d)'],
    ['dropped elsewhere', { do: 'place-criterion', code: 'a', principle: 1, at: 1 }, 'P(b) Q(c a) (d)'],
    ['dropped among those of none', { do: 'place-criterion', code: 'a', principle: null, at: 0 }, 'P(b) Q(c) (a d)'],
    ['added to a principle', { do: 'add-criterion', principle: 0, code: 'e' }, 'P(a b e) Q(c) (d)'],
    ['added to none', { do: 'add-criterion', principle: null, code: 'e' }, 'P(a b) Q(c) (d e)'],
    ['taken out', { do: 'remove-criterion', code: 'b' }, 'P(a) Q(c) (d)'],
    ['a principle down', { do: 'lower-principle', principle: 0 }, 'Q(c) P(a b) (d)'],
    ['a principle up', { do: 'raise-principle', principle: 1 }, 'Q(c) P(a b) (d)'],
    ['a principle taken out: its criteria stay', { do: 'remove-principle', principle: 0 }, 'Q(c) (a b d)'],
    ['a principle added', { do: 'add-principle', key: 'k' }, 'P(a b) Q(c) () (d)'],
    ['a criterion that is not there', { do: 'lower-criterion', code: 'z' }, 'P(a b) Q(c) (d)'],
  ])('%s', (_title, step, after) => expect(drawn(stepDraft(start, step))).toBe(after));
});

describe('levels are added, taken out and moved', () => {
  const scale: Draft = { ...draft([]), loose: [{ ...blankCriterion('a'), levels: ['x', 'y', 'z'].map(level) }] };
  function level(anchor: string, index: number) {
    return { anchor, fromValues: [index] };
  }

  it.each<[string, DraftStep, string]>([
    ['added', { do: 'add-level', code: 'a' }, 'x0 y1 z2 '],
    ['taken out: what it took over goes with it', { do: 'remove-level', code: 'a', level: 1 }, 'x0 z2'],
    ['up', { do: 'raise-level', code: 'a', level: 1 }, 'y1 x0 z2'],
    ['down', { do: 'lower-level', code: 'a', level: 1 }, 'x0 z2 y1'],
    ['not above the first', { do: 'raise-level', code: 'a', level: 0 }, 'x0 y1 z2'],
    ['not below the last', { do: 'lower-level', code: 'a', level: 2 }, 'x0 y1 z2'],
  ])('%s', (_title, step, after) => {
    const levels = stepDraft(scale, step).loose[0]?.levels ?? [];
    expect(levels.map(({ anchor, fromValues }) => `${anchor}${fromValues.join('')}`).join(' ')).toBe(after);
  });
});

it('what was taken out comes back to its place', () => {
  const place = placeOf(start, 'a');
  const [criterion] = criteriaOf(start);
  const without = stepDraft(start, { do: 'remove-criterion', code: 'a' });
  expect(place).toEqual({ principle: 0, at: 0 });
  expect(drawn(inserted(without, criterion ?? blankCriterion('a'), 0, 0))).toBe(drawn(start));
});
