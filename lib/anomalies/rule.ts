import type { Day } from '@/lib/day';
import type { ProgrammeFacts, ProjectFacts } from './facts';
import type { RuleKey } from './labels';

/** Where one goes to put it right: the field itself where it can be named. */
export type Fix = { label: string; href: string };

/** One thing that does not hold together: a sentence that names both sides, and what the data says, from which its key is made. */
export type Instance = { text: string; said: readonly (string | number | null)[]; fixes: Fix[] };

/** Each project is looked at by itself; what one rule finds in one project is one contradiction, with all its instances. */
export type ProjectRule = { rule: RuleKey; find: (project: ProjectFacts, day: Day) => Instance[] };

export type ProgrammeRule = { rule: RuleKey; find: (programme: ProgrammeFacts) => Instance[] };

/** « «\u00a0mot\u00a0» » */
export const quoted = (words: string) => `«\u00a0${words}\u00a0»`;
