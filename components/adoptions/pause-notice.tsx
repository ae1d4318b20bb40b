import { Notice } from '@/components/ui/notice';
import { type AdoptionCourse, isReviewDue } from '@/lib/adoptions/rules';
import { today } from '@/lib/day';
import { isPast } from '@/lib/imprecise-date';

/** Why it is paused or stopped, since when, and when to look at it again. */
export function PauseNotice({ course }: { course: AdoptionCourse }) {
  const { state, since, reason, review } = course;
  if (state !== 'onHold' && state !== 'stopped') return null;
  const title = `${state === 'onHold' ? 'En veille' : 'Arrêtée'}${since ? ` · ${since.text}` : ''}`;
  return (
    <Notice tone={state === 'onHold' ? 'amber' : 'neutral'} title={title}>
      <p>{reason ?? 'Motif non précisé.'}</p>
      {state === 'onHold' && <p>{reviewWords(course)}</p>}
    </Notice>
  );

  function reviewWords(held: AdoptionCourse) {
    if (!review) return 'Aucune date à laquelle la revoir.';
    if (isPast(review, today())) return `À revoir\u00a0: ${review.text}, date dépassée.`;
    return isReviewDue(held) ? `À revoir maintenant\u00a0: ${review.text}.` : `À revoir\u00a0: ${review.text}.`;
  }
}
