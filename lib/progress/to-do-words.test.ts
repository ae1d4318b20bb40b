import { describe, expect, test } from 'vitest';
import { toDoChoices } from './to-do-filters';
import { elapsed, evaluationWords, headline, pausedWords, reviewWords } from './to-do-words';

const NOW = '2026-03-15';

test.each([
  ['the day before', '2026-03-14', '1\u00a0jour'],
  ['twelve days', '2026-03-03', '12\u00a0jours'],
  ['less than two months', '2026-01-16', '58\u00a0jours'],
  ['two months to the day', '2026-01-15', '2\u00a0mois'],
  ['nearly two years', '2024-03-16', '23\u00a0mois'],
  ['two years', '2024-03-15', '2\u00a0ans'],
  ['seven years, less some days', '2019-03-31', '6\u00a0ans'],
])('says how long ago %s was', (_title, day, words) => {
  expect(elapsed(day, NOW)).toBe(words);
});

describe('why an evaluation is in a list', () => {
  const waiting = { state: 'INVITED', dueOn: '2026-03-03', window: 'mi 2025', moved: null } as const;
  const moved = { on: '2026-03-03', by: 'Équipe AIS#Emploi' };

  test.each([
    ['late', waiting, '12\u00a0jours de retard, échéance du 3 mars 2026, pas commencée'],
    ['late', { ...waiting, state: 'DRAFT' }, '12\u00a0jours de retard, échéance du 3 mars 2026, commencée'],
    ['late', { ...waiting, state: null }, '12\u00a0jours de retard, échéance du 3 mars 2026'],
    [
      'toValidate',
      { ...waiting, state: 'SUBMITTED', moved },
      'Rendue le 3 mars 2026 par Équipe AIS#Emploi, il y a 12\u00a0jours',
    ],
    ['toValidate', { ...waiting, state: 'SUBMITTED', moved: { on: NOW, by: null } }, 'Rendue le 15 mars 2026, ce jour'],
    ['returned', { ...waiting, state: 'RETURNED' }, 'Renvoyée'],
    ['notEntered', waiting, 'Tenue\u00a0: mi 2025'],
    ['notEntered', { ...waiting, window: null }, 'Tenue à une date inconnue'],
  ] as const)('%s', (list, row, words) => {
    expect(evaluationWords(list, row, NOW)).toBe(words);
  });
});

test('a pause says since when and why, and whether anyone will look at it again', () => {
  expect(pausedWords({ since: 'mi 2018', reason: 'Choix de la structure.' })).toBe(
    'Depuis mi 2018, choix de la structure',
  );
  expect(pausedWords({ since: null, reason: null })).toBe('Depuis une date inconnue, sans motif noté');
  expect(reviewWords({ review: null, isDue: false })).toBe('pas de date de revue');
  expect(reviewWords({ review: 'mars 2026', isDue: true })).toBe('à revoir\u00a0: mars 2026, le moment est venu');
});

describe('the headline of a list', () => {
  const soleni = { slug: 'soleni', name: 'Soleni' };
  const groups = [
    { project: soleni, person: { id: 'a', name: 'Anne' }, count: 3 },
    { project: { slug: 'tapaj', name: 'TAPAJ' }, person: null, count: 4 },
  ];
  const first = { name: 'SIAE n° 6', project: soleni, why: 'Renvoyée le 3 mars 2026' };

  test('counts, tells in how many projects, and begins with the most pressing', () => {
    expect(headline('late', toDoChoices(groups, { project: null, person: null }), { all: 7, first })).toBe(
      '7\u00a0évaluations en retard, dans 2\u00a0projets. D’abord\u00a0: SIAE n° 6 (Soleni), renvoyée le 3 mars 2026.',
    );
  });

  test('says how much a filter leaves', () => {
    const choices = toDoChoices(groups, { project: 'soleni', person: null });
    expect(headline('late', choices, { all: 7, first: undefined })).toBe(
      '3 sur 7\u00a0évaluations en retard, dans 1\u00a0projet.',
    );
  });

  test('with nothing waiting, says what the list is for', () => {
    expect(headline('late', toDoChoices([], { project: null, person: null }), { all: 0, first: undefined })).toBe(
      'Évaluations attendues dont l’échéance est passée.',
    );
  });
});
