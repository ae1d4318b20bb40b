import { max, mean, median, min, sum } from 'd3-array';
import { adoptionCourseOf, type CourseEvent } from '@/lib/adoptions/rules';
import { type Day, today } from '@/lib/day';
import type { Score } from '@/lib/evaluations/score-rules';
import type { CampaignState } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';

/** What the scores of several structures say together. Each structure counts once, whatever its coverage. */
export type Summary = {
  mean: number | null;
  median: number | null;
  least: number | null;
  most: number | null;
  /** Structures with a score, and those whose answers were read. */
  scored: number;
  structures: number;
  /** Answers to scored criteria, and those expected, of all these structures. */
  answered: number;
  expected: number;
};

export function summaryOf(scores: readonly Score[]): Summary {
  const shares = scores.flatMap(({ share }) => (share === null ? [] : [share]));
  return {
    mean: mean(shares) ?? null,
    median: median(shares) ?? null,
    least: min(shares) ?? null,
    most: max(shares) ?? null,
    scored: shares.length,
    structures: scores.length,
    answered: sum(scores, ({ answered }) => answered),
    expected: sum(scores, ({ expected }) => expected),
  };
}

/** On hold on the last day of the campaign's window, or today: what « sans les structures en veille » leaves out. */
export function isPausedFor(
  { window }: { state: CampaignState; window: ImpreciseDate | null },
  events: readonly CourseEvent[],
  onDay: Day = today(),
): boolean {
  const end = window?.to && window.to < onDay ? window.to : onDay;
  return [end, onDay].some((day) => adoptionCourseOf(events, day).state === 'onHold');
}
