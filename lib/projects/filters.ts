import { readAsOf } from '@/lib/as-of';
import type { Day } from '@/lib/day';
import { fold } from '@/lib/format';
import { ExitCause, Phase } from '@/lib/generated/prisma/enums';
import { compareImprecise, type ImpreciseDate } from '@/lib/imprecise-date';
import { paths, withSearch } from '@/lib/paths';
import { type Course, PHASES } from './rules';

// The address of the list of projects is its whole state. Search words are French because people read and share them.

const VIEWS = ['tableau', 'liste'] as const;
export const SITUATIONS = ['dedans', 'sortis'] as const;
/** Public sheets whose facts changed since they were published. */
export const STALE = 'a-republier';
/** The cause that the source does not give. */
export const UNSTATED = 'non-precisee';
const PROJECT_SORTS = ['projet', 'porteur', 'etape', 'structures', 'entree', 'sortie'] as const;
export type ProjectSort = (typeof PROJECT_SORTS)[number];

export type ProjectFilters = {
  vue: (typeof VIEWS)[number];
  q: string;
  etape: Phase | null;
  situation: (typeof SITUATIONS)[number] | null;
  cause: ExitCause | typeof UNSTATED | null;
  entree: number | null;
  fiche: typeof STALE | null;
  /** The programme as it was on that day; null = today. */
  au: Day | null;
  tri: ProjectSort | null;
  sens: 'desc' | null;
  page: number;
};

export type SearchParams = Record<string, string | string[] | undefined>;

/** What is not understood is left out: an old or mistyped address still shows a list. */
export function readProjectFilters(search: SearchParams): ProjectFilters {
  const one = (name: string) => [search[name]].flat()[0]?.trim() ?? '';
  const year = Number(one('entree'));
  return {
    vue: among(VIEWS, one('vue')) ?? 'tableau',
    q: one('q').slice(0, 100),
    etape: among(Object.values(Phase), one('etape')),
    situation: among(SITUATIONS, one('situation')),
    cause: among([...Object.values(ExitCause), UNSTATED], one('cause')),
    entree: Number.isInteger(year) && year > 1900 && year < 2200 ? year : null,
    fiche: among([STALE] as const, one('fiche')),
    au: readAsOf(search).past,
    tri: among(PROJECT_SORTS, one('tri')),
    sens: among(['desc'] as const, one('sens')),
    page: Math.max(1, Math.min(999, Math.trunc(Number(one('page'))) || 1)),
  };
}

/** The address of the same list with something changed; back to the first page unless the page is what changes. */
export function projectsHref(filters: ProjectFilters, changes: Partial<ProjectFilters> = {}): string {
  const { vue, page, ...kept } = { ...filters, page: 1, ...changes };
  return withSearch(paths.projects, { ...kept, vue: vue === 'tableau' ? null : vue, page: page > 1 ? page : null });
}

/** What another day keeps of an address; it starts again on the first page. */
export function keptFilters({ vue, page: _, au: __, ...kept }: ProjectFilters) {
  return { ...kept, vue: vue === 'tableau' ? null : vue };
}

/** The same list without filters: view, day and order stay. Undefined when no filter is on. */
export function withoutFilters(filters: ProjectFilters): string | undefined {
  const { q, etape, situation, cause, entree, fiche } = filters;
  if (!q && !etape && !situation && !cause && !entree && !fiche) return undefined;
  return projectsHref(filters, { q: '', etape: null, situation: null, cause: null, entree: null, fiche: null });
}

export type Filtered = {
  slug: string;
  name: string;
  longTitle: string | null;
  aliases: readonly string[];
  logoWording: string | null;
  carrier: { name: string; shortName: string | null };
  course: Course;
  declared: number;
};

/** @param stale the sheets to publish again, read only when that filter is on */
export function filterProjects<P extends Filtered>(
  projects: readonly P[],
  filters: ProjectFilters,
  stale: readonly { slug: string }[] = [],
): P[] {
  const sought = fold(filters.q);
  const kept = projects.filter(
    (project) =>
      // A project that had not entered on the day looked at was not there yet.
      (!filters.au || project.course.hasEntered) &&
      (!filters.q.trim() || (sought !== '' && namesOf(project).some((name) => fold(name).includes(sought)))) &&
      (!filters.etape || stageOf(project.course) === filters.etape) &&
      (!filters.situation || (filters.situation === 'sortis') === (project.course.exit !== null)) &&
      (!filters.cause || hasCause(project.course, filters.cause)) &&
      (!filters.entree || isIn(project.course.enteredOn, filters.entree)) &&
      (!filters.fiche || stale.some(({ slug }) => slug === project.slug)),
  );
  const { tri } = filters;
  if (!tri) return kept;
  const way = filters.sens ? -1 : 1;
  return kept.sort((a, b) => way * COMPARE[tri](a, b) || byName(a, b));
}

/** Where a project is shown: the phase under way, or the furthest one it reached; a new project waits before the first. */
export function stageOf(course: Course): Phase {
  return course.current ?? course.furthest ?? PHASES[0].phase;
}

/** The years in which projects may have entered, most recent first. */
export function entryYears(projects: readonly Filtered[]): number[] {
  const years = projects.flatMap(({ course }) => (course.enteredOn?.from ? [yearOf(course.enteredOn.from)] : []));
  return [...new Set(years)].sort((a, b) => b - a);
}

const collator = new Intl.Collator('fr', { numeric: true });
const rankOf = (course: Course) => PHASES.findIndex(({ phase }) => phase === stageOf(course));
const byName = (a: Filtered, b: Filtered) => collator.compare(a.name, b.name);
const UNKNOWN = { from: null, to: null };

const COMPARE: Record<ProjectSort, (a: Filtered, b: Filtered) => number> = {
  projet: byName,
  porteur: (a, b) => collator.compare(a.carrier.name, b.carrier.name),
  etape: (a, b) => rankOf(a.course) - rankOf(b.course),
  structures: (a, b) => a.declared - b.declared,
  entree: (a, b) => compareImprecise(a.course.enteredOn ?? UNKNOWN, b.course.enteredOn ?? UNKNOWN),
  sortie: (a, b) => compareImprecise(a.course.exit?.on ?? UNKNOWN, b.course.exit?.on ?? UNKNOWN),
};

function namesOf({ name, longTitle, aliases, logoWording, carrier }: Filtered): string[] {
  return [name, longTitle, ...aliases, logoWording, carrier.name, carrier.shortName].filter((text) => text !== null);
}

function hasCause({ exit }: Course, cause: ExitCause | typeof UNSTATED): boolean {
  return exit !== null && exit.cause === (cause === UNSTATED ? null : cause);
}

function isIn(date: ImpreciseDate | null, year: number): boolean {
  return date?.from != null && yearOf(date.from) <= year && yearOf(date.to ?? date.from) >= year;
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function among<T extends string>(values: readonly T[], value: string): T | null {
  return values.find((candidate) => candidate === value) ?? null;
}
