import { describe, expect, it } from 'vitest';
import { ENTERED, type Fact, project, TODAY } from './course.fixture';
import { isWithin, partsOfCourse, stayOf } from './course-rules';

const NOW = { day: TODAY, past: null };

describe('the stay of a project', () => {
  it.each([
    [[ENTERED], null, 'en cours', 'dans l’accélérateur'],
    [
      [ENTERED, [null, 'EXITED', 'fin 2018']],
      ['2018-09-01', '2018-12-31'],
      'fin 2018',
      'sortie\u00a0: loi d’expérimentation',
    ],
    [[ENTERED, [null, 'EXITED', null]], ['2015-02-01', TODAY], 'date inconnue', 'sortie\u00a0: loi d’expérimentation'],
  ] as [Fact[], string[] | null, string, string][])('%j ends in %j', (facts, to, toText, note) => {
    expect(stayOf(project(facts), NOW)).toMatchObject({ from: ['2015-02-01', '2015-02-28'], to, toText, note });
  });

  it('leads to the project on the day looked at', () => {
    const { href } = stayOf(project([ENTERED]), { day: '2017-12-31', past: '2017-12-31' });
    expect(href).toMatch(/\?au=2017-12-31$/);
    expect(stayOf(project([ENTERED]), NOW).href).not.toContain('?');
  });

  it('has no place on the axis while its entry is not dated', () => {
    expect(stayOf(project([[null, 'ENTERED', null]]), NOW)).toMatchObject({ from: null, fromText: 'date inconnue' });
  });
});

describe('phases and campaigns', () => {
  const year = (text: number) => [`${text}-01-01`, `${text}-12-31`];

  it.each([
    [
      'under way since a date, it goes on',
      [['TRAINING', 'ENTERED', '2016']],
      { from: year(2016), to: null, note: 'en cours' },
    ],
    [
      'opened and completed, it lasted between both',
      [
        ['TRAINING', 'ENTERED', '2016'],
        ['TRAINING', 'COMPLETED', '2018'],
      ],
      { from: year(2016), to: year(2018), note: 'terminée' },
    ],
    [
      'completed without an opening, only its end is known',
      [['TRAINING', 'COMPLETED', '2018']],
      { from: year(2018), to: year(2018), fromText: 'date inconnue' },
    ],
    [
      'completed on no known day, it ended at some time since it was opened',
      [
        ['TRAINING', 'ENTERED', '2016'],
        ['TRAINING', 'COMPLETED', null],
      ],
      { from: year(2016), to: ['2016-01-01', TODAY], toText: 'date inconnue' },
    ],
    [
      'completed on no known day and never opened, it has no place',
      [['TRAINING', 'COMPLETED', null]],
      { from: null, note: 'terminée' },
    ],
    [
      'under way when the project left, it went on no longer',
      [
        ['TRAINING', 'ENTERED', '2016'],
        [null, 'EXITED', '2019'],
      ],
      { from: year(2016), to: year(2019), note: 'en cours à la sortie' },
    ],
  ] as [string, Fact[], object][])('%s', (_, facts, bar) => {
    const parts = partsOfCourse(project([ENTERED, ...facts]), TODAY);
    expect(parts).toMatchObject([{ kind: 'phase', label: 'Formation', ...bar }]);
  });

  it('a phase that was skipped, or is ahead, did not last', () => {
    expect(partsOfCourse(project([ENTERED, ['TRAINING', 'SKIPPED', '2016']]), TODAY)).toEqual([]);
  });

  it('a campaign stands for the evaluation it is, with both ends as soft as its date', () => {
    const facts: Fact[] = [ENTERED, ['EVALUATION_1', 'COMPLETED', '2017']];
    const parts = partsOfCourse(project(facts, [['EVALUATION_1', 'mai 2017']]), TODAY);
    const may = ['2017-05-01', '2017-05-31'];
    expect(parts).toMatchObject([{ kind: 'campaign', from: may, to: may, fromText: 'mai 2017', toText: 'mai 2017' }]);
  });

  it('what had not begun on the day looked at is not shown', () => {
    const facts: Fact[] = [ENTERED, ['TRAINING', 'ENTERED', '2018']];
    const known = project(facts, [['EVALUATION_1', '2019']], 'essai', '2017-12-31');
    expect(partsOfCourse(known, '2017-12-31')).toEqual([]);
  });
});

describe('what may have been going on', () => {
  it.each([
    [['2016-01-01', '2016-12-31'], ['2018-01-01', '2018-12-31'], 2017, true],
    [['2016-01-01', '2016-12-31'], ['2018-01-01', '2018-12-31'], 2019, false],
    [['2018-01-01', '2018-12-31'], null, 2017, false],
    [['2016-01-01', '2016-12-31'], null, 2026, true],
    [['2016-01-01', '2016-12-31'], null, 2027, false],
    [null, null, 2017, false],
  ] as const)('from %j to %j, in %i: %s', (from, to, year, expected) => {
    expect(isWithin({ from, to }, { first: year, last: year }, TODAY)).toBe(expected);
  });
});
