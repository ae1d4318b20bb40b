import type { Day } from '@/lib/day';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';
import { courseOf } from '@/lib/projects/rules';
import type { ProjectFacts } from './facts';

/** What was there on a day gone by: facts of later days are left out, facts without a day stay. Null when the project was not in yet. */
export function projectAsOf(project: ProjectFacts, day: Day): ProjectFacts | null {
  if (!courseOf(project.events, day).hasEntered) return null;
  const isThere = (date: ImpreciseDate | null) => date === null || certainty(date, day) !== 'not-yet';
  return {
    ...project,
    events: project.events.filter(({ date }) => isThere(date)),
    campaigns: project.campaigns.filter(({ window }) => isThere(window)),
    measures: project.measures.filter(({ period }) => isThere(period)),
  };
}
