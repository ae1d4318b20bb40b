import type { Standing } from './labels';
import { type Grain, territoryName, territoryOf } from './regions';

/** Structures alike: of one project, in one standing, in the same départements. */
export type Group = {
  project: { slug: string; name: string };
  standing: Standing;
  departments: readonly string[];
  count: number;
  /** Among them, those whose dates do not tell for sure that they were there on the day. */
  possible: number;
};

export type Counts = {
  total: number;
  standings: Record<Standing, number>;
  /** The projects with the most structures first. */
  projects: { slug: string; name: string; count: number }[];
};

export type TerritoryCounts = Counts & { code: string; name: string };

/**
 * Each territory that has a structure, those with the most first. A structure that works in several counts once in each;
 * the départements of one region make it count once there.
 */
export function countTerritories(groups: readonly Group[], grain: Grain): TerritoryCounts[] {
  const held = new Map<string, Group[]>();
  for (const group of groups) {
    for (const code of territoriesOf(group.departments, grain)) held.set(code, [...(held.get(code) ?? []), group]);
  }
  return [...held]
    .map(([code, own]) => ({ code, name: territoryName(code, grain) ?? code, ...countsOf(own) }))
    .sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'fr', { numeric: true }));
}

/** All of them, each once; `located` and `unlocated` add up to the total, and `apart` tells the second ones. */
export function countAll(groups: readonly Group[]) {
  const apart = countsOf(groups.filter(({ departments }) => departments.length === 0));
  const all = countsOf(groups);
  return {
    ...all,
    apart,
    unlocated: apart.total,
    located: all.total - apart.total,
    possible: groups.reduce((possible, group) => possible + group.possible, 0),
  };
}

function territoriesOf(departments: readonly string[], grain: Grain): Set<string> {
  return new Set(departments.map((department) => territoryOf(department, grain)).filter((code) => code !== null));
}

function countsOf(groups: readonly Group[]): Counts {
  const standings = { active: 0, autonomous: 0, onHold: 0, stopped: 0 };
  const projects = new Map<string, Counts['projects'][number]>();
  for (const { project, standing, count } of groups) {
    standings[standing] += count;
    projects.set(project.slug, { ...project, count: (projects.get(project.slug)?.count ?? 0) + count });
  }
  const inOrder = [...projects.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'fr'));
  return { total: sum(groups), standings, projects: inOrder };
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
