import { describe, expect, it } from 'vitest';
import { readTimelineFilters, timelineHref } from './filters';

const TODAY = '2026-11-27';

describe('what the address of the timeline says', () => {
  it.each([
    [{}, { from: null, to: null, project: null, view: 'etapes', page: 1 }],
    [
      { de: '2016', a: '2019' },
      { from: 2016, to: 2019 },
    ],
    [
      { de: 'hier', a: '20190' },
      { from: null, to: null },
    ],
    [
      { vue: 'projets', projet: 'vita-air' },
      { view: 'projets', project: 'vita-air' },
    ],
    [
      { vue: 'mois', page: 'x' },
      { view: 'etapes', page: 1 },
    ],
    [{ au: '2017-12-31' }, { asOf: { day: '2017-12-31', past: '2017-12-31' } }],
    [{ au: '2030-01-01' }, { asOf: { day: TODAY, past: null } }],
  ] as const)('%j reads as %j', (search, filters) => {
    expect(readTimelineFilters({ ...search }, TODAY)).toMatchObject(filters);
  });

  it('a zoom keeps the rest and goes back to the first page', () => {
    const filters = readTimelineFilters({ vue: 'projets', projet: 'tapaj', au: '2018-12-31', page: '3' }, TODAY);
    expect(timelineHref(filters, { zoom: { first: 2017, last: 2017 } })).toBe(
      '/frise?de=2017&a=2017&projet=tapaj&vue=projets&au=2018-12-31',
    );
  });

  it('all years again, or all projects again, keep the other choice', () => {
    const filters = readTimelineFilters({ de: '2016', a: '2019', projet: 'tapaj' }, TODAY);
    expect(timelineHref(filters, { zoom: null })).toBe('/frise?projet=tapaj');
    expect(timelineHref(filters, { project: null })).toBe('/frise?de=2016&a=2019');
    expect(timelineHref(filters, { view: 'projets', page: 2 })).toBe(
      '/frise?de=2016&a=2019&projet=tapaj&vue=projets&page=2',
    );
  });
});
