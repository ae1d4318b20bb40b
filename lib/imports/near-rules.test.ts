import { expect, it } from 'vitest';
import { nearest, wordsOf } from './near-rules';

const headings = [
  'Identifiant',
  'Structure',
  'Portage par la direction',
  'Partenariats',
  'Partenariats du territoire',
  'عمل',
];

it.each([
  ['Portage par la drection', 'Portage par la direction'],
  ['PORTAGE PAR LA DIRECTION ', 'Portage par la direction'],
  ['Portage', 'Portage par la direction'],
  ['identifant', 'Identifiant'],
  ['partenariat', 'Partenariats'],
  ['عمل', 'عمل'],
  ['Budget', null],
  ['', null],
])('« %s » surely meant %s', (written, meant) => {
  expect(nearest(written, headings)).toBe(meant);
});

it.each([
  ['siae-33', ['siae-3', 'siae-13', 'air-services'], 'siae-3'],
  ['siae3', ['siae-3', 'siae-4'], 'siae-3'],
  ['geiq-1', ['siae-3', 'siae-4'], null],
])('%s among %j is %s', (written, slugs, meant) => {
  expect(nearest(written, slugs)).toBe(meant);
});

it('compares words without accents, case or signs, and letters that have no such form as they are', () => {
  expect(wordsOf(' Mise en œuvre\u00a0! ')).toBe(wordsOf('mise en oeuvre'));
  expect(wordsOf('عمل')).toBe('عمل');
});
