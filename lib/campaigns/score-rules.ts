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
  const shares = scores.flatMap(({ share }) => (share === null ? [] : [share])).sort((a, b) => a - b);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  return {
    mean: shares.length > 0 ? sum(shares) / shares.length : null,
    median: medianOf(shares),
    least: shares[0] ?? null,
    most: shares.at(-1) ?? null,
    scored: shares.length,
    structures: scores.length,
    answered: sum(scores.map(({ answered }) => answered)),
    expected: sum(scores.map(({ expected }) => expected)),
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

function medianOf(sorted: readonly number[]): number | null {
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
