import { describe, expect, it } from 'vitest';
import type { LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf } from '@/lib/projects/rules';
import { isWithin, type ProjectFacts, partsOfCourse, stayOf } from './course-rules';
import { readTimelineFilters } from './filters';
import { timelineOf } from './timeline-rules';

const TODAY = '2026-11-27';

function date(words: string | null) {
  if (words === null) return null;
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

type Fact = [phase: Phase | null, kind: LifecycleEventKind, on: string | null];

function project(facts: Fact[], campaigns: [Phase, string | null][] = [], slug = 'essai', asOf = TODAY): ProjectFacts {
  const events = facts.map(
    ([phase, kind, on], sequence): CourseEvent => ({
      phase,
      kind,
      date: date(on),
      reason: null,
      decision: null,
      exitCause: kind === 'EXITED' ? 'LAW' : null,
      sequence,
    }),
  );
  return {
    slug,
    name: slug,
    ownLabels: [],
    course: courseOf(events, asOf),
    campaigns: campaigns.map(([phase, on]) => ({ slug: phase, label: phase, phase, window: date(on) })),
  };
}

const ENTERED: Fact = [null, 'ENTERED', 'février 2015'];

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
    expect(stayOf(project(facts), TODAY)).toMatchObject({ from: ['2015-02-01', '2015-02-28'], to, toText, note });
  });

  it('has no place on the axis while its entry is not dated', () => {
    expect(stayOf(project([[null, 'ENTERED', null]]), TODAY)).toMatchObject({ from: null, fromText: 'date inconnue' });
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

describe('what a zoom keeps', () => {
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

  const projects = [
    project([ENTERED, [null, 'EXITED', 'décembre 2015']], [], 'court'),
    project([ENTERED, ['TRAINING', 'ENTERED', '2017'], ['SUPPORT', 'ENTERED', null]], [], 'long'),
    project([], [], 'jamais-entre'),
  ];
  const context = [
    { slug: 'loi', title: 'Loi', date: date('9 décembre 2015'), projects: [{ slug: 'court', name: 'court' }] },
    { slug: 'plan', title: 'Plan', date: null, projects: [] },
  ];
  const dates = [date('février 2015')];
  const look = (search: Record<string, string>) =>
    timelineOf({ projects, context, dates, now: TODAY }, readTimelineFilters(search, TODAY));

  it('without a zoom, every project that entered, and what has no date in words', () => {
    const { courses, total, leftOut, context: marks, zoom } = look({});
    expect(zoom).toBeNull();
    expect([total, leftOut]).toEqual([2, 0]);
    expect(courses[1]).toMatchObject({
      stay: { key: 'long' },
      parts: [{ label: 'Formation' }],
      undated: [{ label: 'Accompagnement' }],
    });
    expect(marks.map(({ slug }) => slug)).toEqual(['loi', 'plan']);
  });

  it('a year keeps what was going on, counts the projects it leaves out and the events it does not hold', () => {
    const { courses, total, leftOut, context: marks } = look({ de: '2018', a: '2018' });
    expect(courses).toMatchObject([{ stay: { key: 'long' }, undated: [] }]);
    expect([total, leftOut, marks]).toEqual([1, 1, []]);
  });

  it('one project comes with what weighed on it, and its phases only where they are asked for', () => {
    const { courses, context: marks } = look({ projet: 'court' });
    expect(courses.map(({ stay }) => stay.key)).toEqual(['court']);
    expect(marks.map(({ slug }) => slug)).toEqual(['loi']);
    expect(look({ vue: 'projets', projet: 'long' }).courses[0]?.parts).toEqual([]);
  });

  it('on a day gone by, an event that was to come is not there', () => {
    expect(look({ au: '2015-06-30' }).context.map(({ slug }) => slug)).toEqual(['plan']);
  });
});
