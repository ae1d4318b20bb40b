import { type AsOf, readAsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import { STANDINGS, type Standing, standingSlugs } from './labels';
import { type Grain, territoryName } from './regions';

// What the address of the map says: /carte?maille=region&projet=soleni&etat=en-veille&territoire=84&au=2017-12-31&page=2

/** Instead of a code: the structures whose département is not known. */
export const UNLOCATED = 'inconnu';

export type MapFilters = {
  grain: Grain;
  project: string | null;
  standing: Standing | null;
  /** The code of a territory at that grain, or {@link UNLOCATED}; null = all of them. */
  territory: string | null;
  asOf: AsOf;
  page: number;
};

type SearchParams = Record<string, string | string[] | undefined>;

/** What is not understood is left out: an old or mistyped address still shows a map. */
export function readMapFilters(search: SearchParams, now?: Day): MapFilters {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  const grain = one('maille') === 'region' ? 'region' : 'departement';
  const territory = one('territoire').toUpperCase();
  return {
    grain,
    project: one('projet').slice(0, 100) || null,
    standing: STANDINGS.find((standing) => standingSlugs[standing] === one('etat')) ?? null,
    territory: readTerritory(territory, grain),
    asOf: readAsOf(search, now),
    page: Math.max(1, Math.min(999, Math.trunc(Number(one('page'))) || 1)),
  };
}

type Changes = Partial<Omit<MapFilters, 'asOf'>>;

/** The same filters as search parameters, changed where asked, without the day; another grain forgets the territory, any change the page. */
export function mapSearch(filters: MapFilters, changes: Changes = {}) {
  const forgotten = changes.grain && changes.grain !== filters.grain ? { territory: null } : {};
  const { grain, project, standing, territory, page } = { ...filters, page: 1, ...forgotten, ...changes };
  return {
    maille: grain === 'region' ? grain : null,
    projet: project,
    etat: standing && standingSlugs[standing],
    territoire: territory,
    page: page > 1 ? page : null,
  };
}

export function mapHref(filters: MapFilters, changes: Changes = {}): string {
  return withSearch(paths.map, { ...mapSearch(filters, changes), au: filters.asOf.past });
}

/** Straight to the list of the structures that a figure counts. */
export function mapListHref(filters: MapFilters, changes: Changes): string {
  return `${mapHref(filters, changes)}#structures`;
}

/** The same map without filters: its grain and its day stay. Undefined when no filter is on. */
export function withoutMapFilters(filters: MapFilters): string | undefined {
  const { project, standing, territory } = filters;
  return project || standing || territory
    ? mapHref(filters, { project: null, standing: null, territory: null })
    : undefined;
}

function readTerritory(code: string, grain: Grain): string | null {
  if (code.toLowerCase() === UNLOCATED) return UNLOCATED;
  return territoryName(code, grain) ? code : null;
}
