import { expect, it } from 'vitest';
import { adoptionName, formerLabel, nextSlots, usualNoun } from './naming';

it('an adoption goes by its organization’s name once named, and keeps its label as a former name', () => {
  const slot = { label: 'SIAE n° 3', organization: null };
  const named = { label: 'SIAE n° 3', organization: { name: 'ARIES' } };
  expect(adoptionName(slot)).toBe('SIAE n° 3');
  expect(adoptionName(named)).toBe('ARIES');
  expect(formerLabel(slot)).toBeNull();
  expect(formerLabel(named)).toBe('SIAE n° 3');
  expect(formerLabel({ label: 'A.CO.R', organization: { name: 'Association A.CO.R', shortName: 'ACOR' } })).toBeNull();
});

it.each([
  ['SIAE', [], ['SIAE n°\u00a01', 'SIAE n°\u00a02']],
  ['SIAE', ['SIAE n° 1', 'SIAE n°\u00a018', 'Territoire n° 40'], ['SIAE n°\u00a019', 'SIAE n°\u00a020']],
  ['siae', ['SIAE n° 7'], ['siae n°\u00a08', 'siae n°\u00a09']],
])('the next slots called %s after %j are %j', (noun, labels, expected) => {
  expect(nextSlots(noun, 2, labels).map((slot) => slot.label)).toEqual(expected);
});

it('proposes what the project’s slots are called most often', () => {
  expect(usualNoun(['SIAE n° 1', 'Territoire n° 1', 'Territoire n° 2', 'AgiRE'])).toBe('Territoire');
  expect(usualNoun([])).toBe('Structure');
});
