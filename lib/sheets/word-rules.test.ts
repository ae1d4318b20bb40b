import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marked, markWords } from './word-rules';

const shown = (runs: Marked[]) =>
  runs.map(({ text, isChanged }) => (isChanged ? `[${text.trim()}]` : text.trim())).join(' ');
const whole = (runs: Marked[]) => runs.map(({ text }) => text).join('');

describe('words marked on the side that alone has them', () => {
  it.each([
    [
      'une formation de deux jours',
      'une formation de trois jours',
      'une formation de [deux] jours',
      'une formation de [trois] jours',
    ],
    ['deux jours', 'deux longs jours', 'deux jours', 'deux [longs] jours'],
    ['tout autre', 'rien de tel', '[tout autre]', '[rien de tel]'],
    ['pareil', 'pareil', 'pareil', 'pareil'],
    ['', 'neuf', '', '[neuf]'],
  ])('« %s » → « %s »', (before, after, left, right) => {
    const marked = markWords(before, after);
    expect([shown(marked.before), shown(marked.after)]).toEqual([left, right]);
  });

  it('loses and invents nothing, whatever the texts', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const marked = markWords(before, after);
        expect([whole(marked.before), whole(marked.after)]).toEqual([before, after]);
        const common = (runs: Marked[]) =>
          runs.filter(({ isChanged }) => !isChanged).flatMap(({ text }) => text.split(/\s+/));
        expect(common(marked.before).filter(Boolean)).toEqual(common(marked.after).filter(Boolean));
      }),
    );
  });

  it('gives up on very long texts, and shows them whole', () => {
    const long = Array.from({ length: 700 }, (_, n) => `mot${n}`).join(' ');
    expect(markWords(long, `${long} encore`).after).toEqual([{ at: 0, text: `${long} encore`, isChanged: true }]);
  });
});
