import { describe, expect, test } from 'vitest';
import { campaign, date, measure, project } from './facts.fixture';
import { measuredLater, twoValues } from './measure-rules';

const NOW = '2026-11-23';
const people = { slug: 'participants', name: 'Participants', unit: 'personnes', kind: 'COUNT' as const };
const of2018 = { indicator: people, period: date('2018'), scope: 'quatre premiers rallyes' };

describe('two values of one figure', () => {
  test.each([
    ['the same number twice', { value: 89 }, { value: 89 }, 0],
    ['two numbers', { value: 89 }, { value: 92 }, 1],
    ['two numbers, the scope written otherwise', { value: 89 }, { value: 92, scope: 'Quatre premiers rallyes.' }, 1],
    ['two scopes', { value: 89 }, { value: 92, scope: 'sept rallyes' }, 0],
    ['two periods', { value: 89 }, { value: 92, period: date('2019') }, 0],
    ['a period within the other', { value: 89 }, { value: 92, period: date('mi 2018') }, 0],
    ['two structures', { value: 89, structure: 'a' }, { value: 92, structure: 'b' }, 0],
    ['a structure and the whole project', { value: 89, structure: 'a' }, { value: 92 }, 0],
    ['two indicators', { value: 89 }, { value: 92, indicator: { ...people, slug: 'autre' } }, 0],
    ['one that is only about', { value: 89 }, { value: 90, qualifier: 'ABOUT' as const }, 0],
    ['one that was not collected', { value: 89 }, { qualifier: 'NOT_COLLECTED' as const }, 0],
    ['no period', { value: 89, period: null }, { value: 92, period: null }, 0],
    [
      'a period known on one side',
      { value: 89, period: date('depuis 2018') },
      { value: 92, period: date('depuis 2018') },
      0,
    ],
    [
      'a rate rounded, from the same two numbers',
      { value: 45.8333, numerator: 33, denominator: 72 },
      { value: 46, numerator: 33, denominator: 72 },
      0,
    ],
    ['a rate from two others', { numerator: 33, denominator: 72 }, { numerator: 34, denominator: 72 }, 1],
  ])('%s', (_case, one, other, found) => {
    const measures = [measure({ ...of2018, id: 'a', ...one }), measure({ ...of2018, id: 'b', ...other })];
    expect(twoValues.find(project({ measures }), NOW)).toHaveLength(found);
  });

  test('are both told with their source, and both lead to their field', () => {
    const measures = [
      measure({ ...of2018, id: 'a', value: 89, source: 'Page de l’Ansa' }),
      measure({ ...of2018, id: 'b', value: 92, source: 'Bilan annuel' }),
    ];
    const [found] = twoValues.find(project({ measures }), NOW);
    expect(found?.text.replace(/\s/g, ' ')).toBe(
      '« Participants », quatre premiers rallyes, 2018 : 89 personnes (Page de l’Ansa) et 92 personnes (Bilan annuel), pour un seul et même chiffre.',
    );
    expect(found?.fixes.map(({ href }) => href)).toEqual([
      '/projets/essai/indicateurs/participants/mesures/a#measure-value',
      '/projets/essai/indicateurs/participants/mesures/b#measure-value',
    ]);
  });
});

describe('a figure of after the campaign that gathered it', () => {
  test.each([
    ['mai 2018', '2019', 1],
    ['mai 2018', 'juin 2018', 1],
    ['mai 2018', '2018', 0],
    ['début d’année 2019', 'entre septembre 2018 et janvier 2019', 0],
    ['mai 2018', '2017', 0],
    ['après 9 mois', '2019', 0],
  ])('campaign in %s, figure of %s: %i', (window, period, found) => {
    const measures = [measure({ indicator: people, value: 12, campaign: 'evaluation-1', period: date(period) })];
    expect(measuredLater.find(project({ measures, campaigns: [campaign({ window })] }), NOW)).toHaveLength(found);
  });

  test('says nothing of a figure without a campaign, or without a period', () => {
    const measures = [
      measure({ indicator: people, value: 12, period: date('2019') }),
      measure({ indicator: people, value: 12, campaign: 'evaluation-1' }),
    ];
    expect(measuredLater.find(project({ measures, campaigns: [campaign({ window: 'mai 2018' })] }), NOW)).toEqual([]);
  });
});
