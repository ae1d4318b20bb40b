import { ChangeMark } from '@/components/results/change-mark';
import type { ComparableScores } from '@/lib/evaluations/comparison-rules';
import { gainWording, pointsBetween, shareWording } from '@/lib/evaluations/score-rules';

/** What became of a score since an earlier phase, on what was asked and answered in both. */
export function CommonScore({ scores, before }: { scores: ComparableScores | null; before: string }) {
  const [then, now] = [scores?.before.share ?? null, scores?.after.share ?? null];
  if (!scores || then === null || now === null) {
    return <span className="text-sm text-soft">aucun critère commun avec {before}</span>;
  }
  const points = pointsBetween(then, now);
  const direction = points === 0 ? 'same' : points > 0 ? 'up' : 'down';
  return (
    <>
      <span className="inline-flex flex-wrap gap-x-2 whitespace-nowrap">
        <span>
          {shareWording(then)} → <b className="font-semibold">{shareWording(now)}</b>
        </span>
        <ChangeMark change={{ direction, words: gainWording(then, now) }} />
      </span>
      <span className="block text-xs text-soft">
        {scores.criteria > 1 ? `sur les ${scores.criteria}\u00a0critères communs` : 'sur le seul critère commun'} avec{' '}
        {before}
      </span>
    </>
  );
}
