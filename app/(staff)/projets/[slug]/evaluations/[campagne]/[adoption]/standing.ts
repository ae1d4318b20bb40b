import { refusalToCorrect } from '@/lib/evaluations/correction-rules';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { evaluationEventLabels } from '@/lib/evaluations/labels';
import { refusalOf } from '@/lib/evaluations/rules';
import { formatDateTime } from '@/lib/format';
import { isManager, type Staff } from '@/lib/viewer';

/** What this person may do with the evaluation as it stands: what the page offers. The mutations decide for themselves. */
export function rightsOn({ evaluation, campaign, refusal }: EvaluationPage, staff: Staff) {
  const state = evaluation?.state ?? null;
  const isAuthor = [evaluation?.author?.id, evaluation?.submitted?.author?.id].includes(staff.id);
  return {
    mayReview: isManager(staff) && refusal === null && refusalOf('giveBack', state) === null,
    mayTakeBack: isAuthor && refusal === null && refusalOf('takeBack', state) === null,
    mayCorrect: isManager(staff) && refusalToCorrect(campaign, state) === null,
  };
}

/** « Validée par … le … » */
export function standingOf({ events }: NonNullable<EvaluationPage['evaluation']>): string {
  const [last] = events;
  if (!last) return '';
  return `${evaluationEventLabels[last.kind]} par ${last.author?.name ?? 'la structure'} le ${formatDateTime(last.recordedAt)}.`;
}
