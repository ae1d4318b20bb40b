import { describe, expect, test } from 'vitest';
import { entryAfterExit, exitCause, noExit, outsideStay, relativeDate } from './course-rules';
import { campaign, date, events, project } from './facts.fixture';

const NOW = '2026-11-23';

describe('an entry after the exit', () => {
  test.each([
    ['juin 2017', 'fin 2019', 0],
    ['2019', 'fin 2019', 0],
    ['janvier 2020', 'fin 2019', 1],
    ['après un an', 'fin 2019', 0],
  ])('entered %s, left %s: %i', (entered, left, found) => {
    const course = events({ kind: 'ENTERED', date: entered }, { kind: 'EXITED', date: left });
    expect(entryAfterExit.find(project({ events: course }), NOW)).toHaveLength(found);
  });

  test('a date that was put right counts no more', () => {
    const course = events(
      { kind: 'ENTERED', date: 'janvier 2020' },
      { kind: 'EXITED', date: 'fin 2019' },
      { kind: 'ENTERED', date: 'janvier 2017' },
    );
    expect(entryAfterExit.find(project({ events: course }), NOW)).toEqual([]);
  });
});

describe('a fact outside the time spent in the accelerator', () => {
  const stay = [
    { kind: 'ENTERED' as const, date: 'juin 2017' },
    { kind: 'EXITED' as const, date: 'fin 2019' },
  ];

  test.each([
    ['TRAINING', 'COMPLETED', 'mars 2017', 1],
    ['TRAINING', 'COMPLETED', '2017', 0],
    ['SELECTION', 'COMPLETED', 'mars 2017', 0],
    ['EVALUATION_1', 'COMPLETED', 'mars 2020', 1],
    ['EVALUATION_1', 'COMPLETED', 'fin d’année 2019', 0],
    ['EVALUATION_1', 'SKIPPED', 'mars 2020', 0],
  ] as const)('%s %s in %s: %i', (phase, kind, when, found) => {
    const course = events(...stay, { phase, kind, date: when });
    expect(outsideStay.find(project({ events: course }), NOW)).toHaveLength(found);
  });

  test('a campaign held after the exit says so, with the way to either date', () => {
    const given = { events: events(...stay), campaigns: [campaign({ window: 'mars 2020' })] };
    const [found] = outsideStay.find(project(given), NOW);
    expect(found?.text).toContain('(mars 2020) suit la sortie de l’accélérateur (fin 2019)');
    expect(found?.fixes.map(({ href }) => href)).toEqual([
      '/projets/essai/evaluations/evaluation-1/modifier',
      '/projets/essai/cycle-de-vie#sortie',
    ]);
  });

  test('a project that came back has no end', () => {
    const course = events(...stay, { kind: 'REOPENED', date: 'janvier 2020' });
    const given = { events: course, campaigns: [campaign({ window: 'mars 2021' })] };
    expect(outsideStay.find(project(given), NOW)).toEqual([]);
  });
});

describe('a date that is only relative', () => {
  test('is found on the phase and on the campaign, in its own words', () => {
    const wording = 'après un peu plus de 9 mois de mise en œuvre';
    const given = {
      events: events({ phase: 'EVALUATION_1', kind: 'COMPLETED', date: wording }),
      campaigns: [campaign({ window: wording })],
    };
    const found = relativeDate.find(project(given), NOW);
    expect(found).toHaveLength(2);
    for (const { text } of found) expect(text).toContain(wording);
  });

  test('« date inconnue », a year and no date at all are none', () => {
    const given = {
      events: events(
        { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'date inconnue' },
        { phase: 'SUPPORT', kind: 'COMPLETED' },
      ),
      campaigns: [campaign({ window: '2018' })],
    };
    expect(relativeDate.find(project(given), NOW)).toEqual([]);
  });
});

describe('an exit', () => {
  const entered = { kind: 'ENTERED' as const, date: 'juin 2017' };

  test('without a cause is found, with a cause it is not', () => {
    const without = events(entered, { kind: 'EXITED', date: 'fin 2019' });
    const withCause = events(entered, { kind: 'EXITED', date: 'fin 2019', exitCause: 'LAB' });
    expect(exitCause.find(project({ events: without }), NOW)[0]?.text).toContain('fin 2019');
    expect(exitCause.find(project({ events: withCause }), NOW)).toEqual([]);
  });

  test.each([
    ['2020', '2026-11-23', 1],
    ['2020', '2021-12-31', 0],
    ['mars 2026', '2026-11-23', 0],
    ['depuis 2019', '2026-11-23', 1],
  ])('not recorded, the last fact being of %s, on %s: %i', (last, day, found) => {
    const given = project({ events: events(entered), lastFact: date(last) });
    expect(noExit.find(given, day)).toHaveLength(found);
  });

  test('never turns a year into a day', () => {
    const [found] = noExit.find(project({ events: events(entered), lastFact: date('2020') }), NOW);
    expect(found?.text).toContain('(2020)');
    expect(found?.text).not.toContain('décembre');
  });

  test('is not asked of a project whose structures are answering', () => {
    const given = { events: events(entered), lastFact: date('2020'), campaigns: [campaign({ isRunning: true })] };
    expect(noExit.find(project(given), NOW)).toEqual([]);
  });

  test('is not asked of a project that left, nor of one that never entered', () => {
    const left = events(entered, { kind: 'EXITED', date: 'fin 2019' });
    for (const own of [left, []])
      expect(noExit.find(project({ events: own, lastFact: date('2019') }), NOW)).toEqual([]);
  });
});
