import { expect, it } from 'vitest';
import { answers, isFiltered, loadAdoptionFilters } from './filters';

const rows = [
  { name: 'SIAE n° 3', isNamed: false, state: 'onHold' },
  { name: 'Conseil départemental d’Ardèche', isNamed: true, state: 'started' },
] as const;

it.each([
  [{}, 2],
  [{ nom: 'a-nommer' }, 1],
  [{ nom: 'nommees' }, 1],
  [{ etat: 'en-veille' }, 1],
  [{ etat: 'demarree', nom: 'a-nommer' }, 0],
  [{ q: 'ardeche' }, 1],
  [{ q: 'siae 3' }, 0],
  [{ q: 'SIAE n°3' }, 1],
  [{ etat: 'inconnu', nom: ['x', 'y'] }, 2],
])('%j keeps %i of the structures', async (search, kept) => {
  const filters = await loadAdoptionFilters(search);
  expect(rows.filter((row) => answers(row, filters))).toHaveLength(kept);
});

it('an address that says nothing readable filters nothing', async () => {
  expect(isFiltered(await loadAdoptionFilters({ q: '  ', etat: 'inconnu' }))).toBe(false);
});
