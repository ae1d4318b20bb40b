import { expect, test } from 'vitest';
import { loadActivityFilters } from '@/lib/activities/filters';
import { loadAdoptionFilters } from '@/lib/adoptions/filters';
import { anomalySearch, loadAnomalyFilters } from '@/lib/anomalies/filters';
import { findingSearch, loadFindingFilters } from '@/lib/findings/filters';
import { loadOrganizationFilters, organizationSearch } from '@/lib/organizations/filters';
import { withSearch } from '@/lib/paths';
import { projectsHref, readProjectFilters } from '@/lib/projects/filters';
import { mapHref, readMapFilters } from '@/lib/territories/filters';
import { readTimelineFilters, timelineHref } from '@/lib/timeline/filters';
import { queryOf } from './rules';

/** Every parameter that a list's own addresses may hold, but the place in the list and what is open in it. */
const PASSING = ['page', 'accepter'];

const lists: [path: string, written: () => string | Promise<string>][] = [
  ['/projets', () => projectsHref(readProjectFilters({}), FILLED_PROJECTS)],
  [
    '/structures',
    async () => withSearch('/structures', organizationSearch(await loadOrganizationFilters({}), FILLED_ORGANIZATIONS)),
  ],
  ['/contradictions', async () => withSearch('/contradictions', named(anomalySearch(await loadAnomalyFilters({}))))],
  [
    '/carte',
    () =>
      mapHref(
        readMapFilters({ maille: 'region', projet: 'tapaj', etat: 'en-veille', territoire: '84', au: '2017-12-31' }),
      ),
  ],
  [
    '/frise',
    () =>
      timelineHref(readTimelineFilters({ de: '2016', a: '2019', projet: 'tapaj', vue: 'projets', au: '2017-12-31' })),
  ],
  ['/projets/tapaj/constats', async () => withSearch('/x', named(findingSearch(await loadFindingFilters({}))))],
  ['/projets/tapaj/structures', async () => withSearch('/x', named(await loadAdoptionFilters({})))],
  [
    '/projets/tapaj/activites',
    async () => {
      const { kind, phase, groupedBy } = await loadActivityFilters({});
      return withSearch('/x', named({ type: kind, etape: phase, par: groupedBy }));
    },
  ],
];

test.each(lists)('a view of %s keeps every filter of the list', async (path, written) => {
  const asked = [...new URL(await written(), 'http://site').searchParams.keys()].filter(
    (name) => !PASSING.includes(name),
  );
  const kept = [...new URLSearchParams(queryOf(path, Object.fromEntries(asked.map((name) => [name, 'x'])))).keys()];
  expect(asked.length).toBeGreaterThan(2);
  expect(kept.sort()).toEqual(asked.sort());
});

/** Each parameter with some value. */
function named(search: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.keys(search).map((name) => [name, 'x']));
}

const FILLED_PROJECTS = {
  vue: 'liste',
  q: 'x',
  etape: 'SUPPORT',
  situation: 'sortis',
  cause: 'LAW',
  entree: 2016,
  fiche: 'a-republier',
  au: '2017-12-31',
  tri: 'projet',
  sens: 'desc',
} as const;

const FILLED_ORGANIZATIONS = {
  q: 'x',
  role: 'porteur',
  kind: 'ACI',
  department: '38',
  onlyDuplicates: true,
  sort: 'type',
  descending: true,
} as const;
