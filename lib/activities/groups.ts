import type { Phase } from '@/lib/generated/prisma/enums';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';
import type { ActivityRow } from './queries';
import { yearOf } from './rules';

export type ActivityGroup = { title: string; activities: ActivityRow[] };

/** By year, latest first, undated last; the order within a year is the list's own. */
export function groupByYear(activities: readonly ActivityRow[]): ActivityGroup[] {
  const years = [...new Set(activities.map((activity) => yearOf(activity.heldOn)))];
  const titles = years.sort((a, b) => Number(b) - Number(a) || 0);
  const dated = titles.filter((year) => year !== UNDATED);
  return [...dated, ...titles.filter((year) => year === UNDATED)].map((year) => ({
    title: year === UNDATED ? 'Date non précisée' : year,
    activities: activities.filter((activity) => yearOf(activity.heldOn) === year),
  }));
}

/** By phase in programme order, under the project's own names; those of no phase last. */
export function groupByPhase(activities: readonly ActivityRow[], own: OwnPhaseLabels): ActivityGroup[] {
  const phases: (Phase | null)[] = [...PHASES.map(({ phase }) => phase), null];
  return phases
    .map((phase) => ({
      title: phase ? phaseLabel(phase, own) : 'Sans étape',
      activities: activities.filter((activity) => activity.phase === phase),
    }))
    .filter((group) => group.activities.length > 0);
}

const UNDATED = yearOf(null);
