import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay } from '@/lib/day';
import { durationChecksOf, statedDuration } from './duration-rules';
import { durationsIn, readDuration } from './durations';
import { campaign, date, events, measure, project } from './facts.fixture';

const NOW = '2026-11-23';

describe('a duration read from words', () => {
  test.each([
    ['recueil des résultats au bout d’un an et demi.', ['un an et demi'], 15, 21],
    ['Après un peu plus de 9 mois de mise en œuvre', ['un peu plus de 9 mois'], 9, 10.5],
    ['après six mois', ['six mois'], 5, 7],
    ['au bout de deux ans et demi', ['deux ans et demi'], 25, 35],
    ['Des jeunes de moins de 25 ans', [], 0, 0],
    ['après la formation', [], 0, 0],
    ['pendant deux ans', [], 0, 0],
  ])('« %s » says %j', (text, stated, min, max) => {
    const found = durationsIn(text);
    expect(found.map((one) => one.text)).toEqual(stated);
    for (const one of found) {
      expect(one.min).toBeCloseTo(min, 5);
      expect(one.max).toBeCloseTo(max, 5);
    }
  });

  test.each([
    ['un an et demi', 18],
    ['9 mois', 9],
    ['2 ans', 24],
    ['quelques heures par semaine', null],
    ['moins de 25 kilos', null],
  ])('« %s » by itself is about %s months', (text, months) => {
    const found = readDuration(text);
    expect(found === null ? null : (found.min + found.max) / 2).toBe(months);
  });
});

/** TAPAJ: an ex-ante analysis in one month, an ex-post one in another, and words for what lies between. */
function analysed(reason: string, { from = 'novembre 2016', to = 'mai 2018' } = {}) {
  return project({
    events: events(
      { phase: 'EVALUATION_1', kind: 'COMPLETED', date: from },
      { phase: 'EVALUATION_2', kind: 'COMPLETED', date: to, reason },
    ),
  });
}

describe('a duration against its dates', () => {
  test('« un an et demi » between November 2016 and May 2018 agrees: it is compared, and not found', () => {
    const tapaj = analysed('Recueil des résultats au bout d’un an et demi.');
    expect(durationChecksOf(tapaj)).toMatchObject([{ stated: { text: 'un an et demi' }, agrees: true }]);
    expect(statedDuration.find(tapaj, NOW)).toEqual([]);
  });

  test.each([
    ['au bout de deux ans et demi', 1],
    ['après 6 mois', 1],
    ['après moins de deux ans', 0],
    ['après plus de deux ans', 1],
    ['au bout de 17 mois', 0],
  ])('« %s » between the same dates: %i', (reason, found) => {
    expect(statedDuration.find(analysed(reason), NOW)).toHaveLength(found);
  });

  test('says what the dates allow', () => {
    const [found] = statedDuration.find(analysed('après 6 mois'), NOW);
    expect(found?.text).toContain('de novembre 2016 à mai 2018, il s’écoule 16 à 19\u00a0mois');
  });

  test('without two dates there is nothing to compare', () => {
    expect(durationChecksOf(analysed('après 6 mois', { from: 'après la formation' }))).toEqual([]);
    const alone = events({ phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'mai 2018', reason: 'après 6 mois' });
    expect(durationChecksOf(project({ events: alone }))).toEqual([]);
  });

  test('the first evaluation is counted from the support, or from the training', () => {
    const course = events(
      { phase: 'SUPPORT', kind: 'ENTERED', date: 'janvier 2018' },
      { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'octobre 2018', reason: 'Après un peu plus de 9 mois.' },
    );
    expect(durationChecksOf(project({ events: course }))).toMatchObject([{ agrees: true }]);
  });

  test('a measure of a campaign is a duration too, one of the project itself is not', () => {
    const indicator = { slug: 'duree', name: 'Durée', unit: 'an', kind: 'DURATION' as const };
    const campaigns = [
      campaign({ slug: 'ex-ante', window: 'novembre 2016' }),
      campaign({ slug: 'ex-post', phase: 'EVALUATION_2', window: 'mai 2018' }),
    ];
    const of = (value: number, given: object = {}) =>
      durationChecksOf(
        project({ campaigns, measures: [measure({ indicator, value, campaign: 'ex-post', ...given })] }),
      );
    expect(of(1.5, { text: 'un an et demi' })).toMatchObject([{ agrees: true }]);
    expect(of(3)).toMatchObject([{ agrees: false }]);
    expect(of(25, { campaign: null })).toEqual([]);
  });

  test('what lies exactly between two known days always agrees, twice as long never does', () => {
    const startDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2014-01-01', days));
    fc.assert(
      fc.property(startDay, fc.integer({ min: 2, max: 30 }), (start, months) => {
        const between = (count: number) => {
          const end = formatDay(addDays(start, Math.round(count * 30.4375)));
          return analysed(`après ${months} mois`, { from: formatDay(start), to: end });
        };
        expect(statedDuration.find(between(months), NOW)).toEqual([]);
        expect(statedDuration.find(between(months * 2), NOW)).toHaveLength(1);
      }),
    );
  });

  test('wider dates never make a contradiction of what agreed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('2016', 'fin 2016', 'novembre 2016'),
        (months, from) => {
          const narrow = statedDuration.find(analysed(`après ${months} mois`, { from: 'novembre 2016' }), NOW);
          const wide = statedDuration.find(analysed(`après ${months} mois`, { from }), NOW);
          expect(wide.length).toBeLessThanOrEqual(narrow.length);
        },
      ),
    );
    expect(date('2016').to).toBe('2016-12-31');
  });
});
