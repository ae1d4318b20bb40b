import { describe, expect, it } from 'vitest';
import { date, ENTERED, project, TODAY } from './course.fixture';
import { readTimelineFilters } from './filters';
import { timelineOf } from './timeline-rules';

describe('what a zoom keeps', () => {
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
