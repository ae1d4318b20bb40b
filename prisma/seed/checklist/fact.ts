import type { LoadedProgramme, LoadedProject } from './loaded';

/** What is looked for: exactly this value, or a text that contains these words. */
export type Expected = { is: string | number | boolean | null } | { says: string };

/** Words expected on the page, or why they are not shown. Written with plain spaces: compare them through `plainSpaces`. */
export type OnSheet = string | readonly string[] | { hidden: string };

/** One fact of the source: its own words there, where the database holds it, and what a visitor reads. */
export type Fact = {
  /** Slug of the project, whose sheet is /fiches/[slug]; null for the programme, shown on /fiches. */
  project: string | null;
  source: string;
  find: (programme: LoadedProgramme) => unknown;
  expected: Expected;
  onSheet: OnSheet;
};

export type ProjectFact = Omit<Fact, 'project' | 'find'> & { find: (project: LoadedProject) => unknown };

type Finder = ProjectFact['find'];

/** The field holds exactly this. Shown as such unless said otherwise. */
export function is(source: string, find: Finder, value: string | number, onSheet?: OnSheet): ProjectFact {
  return { source, find, expected: { is: value }, onSheet: onSheet ?? String(value) };
}

/** The text says it in these words of ours. Shown as such unless said otherwise. */
export function says(source: string, find: Finder, words: string, onSheet: OnSheet = words): ProjectFact {
  return { source, find, expected: { says: words }, onSheet };
}

/** The source gives nothing here, and nothing is stored. */
export function isUnknown(source: string, find: Finder, onSheet: OnSheet): ProjectFact {
  return { source, find, expected: { is: null }, onSheet };
}

export function factsOf(slug: string, facts: ProjectFact[]): Fact[] {
  return facts.map(({ find, ...fact }) => ({
    ...fact,
    project: slug,
    find: (programme) => {
      const project = programme.projects.find((one) => one.slug === slug);
      if (!project) throw new Error(`The database has no project ${slug}.`);
      return find(project);
    },
  }));
}
