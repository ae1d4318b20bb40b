import { type AsOf, readAsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import type { Years } from './zoom-rules';

// What the address of the timeline says: /frise?de=2016&a=2019&projet=vita-air&vue=projets&au=2017-12-31&page=2

export type TimelineFilters = {
  /** Years as asked, before they are put on the axis. */
  from: number | null;
  to: number | null;
  project: string | null;
  /** The projects alone, or with their phases and campaigns. */
  view: 'projets' | 'etapes';
  asOf: AsOf;
  page: number;
};

type SearchParams = Record<string, string | string[] | undefined>;

/** What is not understood is left out: an old or mistyped address still shows a timeline. */
export function readTimelineFilters(search: SearchParams, now?: Day): TimelineFilters {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  return {
    from: readYear(one('de')),
    to: readYear(one('a')),
    project: one('projet').slice(0, 100) || null,
    view: one('vue') === 'projets' ? 'projets' : 'etapes',
    asOf: readAsOf(search, now),
    page: Math.max(1, Math.min(999, Math.trunc(Number(one('page'))) || 1)),
  };
}

type Changes = Partial<Pick<TimelineFilters, 'project' | 'view' | 'page'>> & { zoom?: Years | null };

/** The same filters as search parameters, changed where asked, without the day; any change goes back to the first page. */
export function timelineSearch(filters: TimelineFilters, { zoom, ...changes }: Changes = {}) {
  const { project, view, page } = { ...filters, page: 1, ...changes };
  const { first, last } = zoom === undefined ? { first: filters.from, last: filters.to } : (zoom ?? NO_ZOOM);
  return { de: first, a: last, projet: project, vue: view === 'projets' ? view : null, page: page > 1 ? page : null };
}

export function timelineHref(filters: TimelineFilters, changes: Changes = {}): string {
  return withSearch(paths.timeline, { ...timelineSearch(filters, changes), au: filters.asOf.past });
}

const NO_ZOOM = { first: null, last: null };

function readYear(text: string): number | null {
  return /^(19|20|21)\d\d$/.test(text) ? Number(text) : null;
}
