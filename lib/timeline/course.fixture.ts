import type { LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf } from '@/lib/projects/rules';
import type { ProjectFacts } from './course-rules';

export const TODAY = '2026-11-27';

/** The imprecise date of these words. Throws when they are no date. */
export function date(words: string | null) {
  if (words === null) return null;
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

export type Fact = [phase: Phase | null, kind: LifecycleEventKind, on: string | null];

export function project(
  facts: Fact[],
  campaigns: [Phase, string | null][] = [],
  slug = 'essai',
  asOf = TODAY,
): ProjectFacts {
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

export const ENTERED: Fact = [null, 'ENTERED', 'février 2015'];
