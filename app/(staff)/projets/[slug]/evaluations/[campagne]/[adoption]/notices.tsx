import { fieldId } from '@/components/evaluations/form-anchors';
import { SharedNotice } from '@/components/surveys/shared-notice';
import { Notice } from '@/components/ui/notice';
import { fieldName } from '@/lib/evaluations/form-entries';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { formatDateTime } from '@/lib/format';

/** What must be known before writing: what was asked again, answers that came from the structure, one on hold, a campaign that asks nothing. */
export function EntryNotices({ page }: { page: EvaluationPage }) {
  const { evaluation, isOnHold, campaign } = page;
  const { returned, received } = evaluation ?? {};
  if (!returned && !received && !isOnHold && !page.surveyLink && campaign.instrument) return null;
  return (
    <div className="mt-4 flex flex-col gap-3">
      {returned && (
        <Notice
          tone="amber"
          title={`Renvoyée par ${returned.author?.name ?? 'un responsable'} le ${formatDateTime(returned.recordedAt)}`}
        >
          {returned.note && <p className="whitespace-pre-line">{returned.note}</p>}
          <NotedCriteria page={page} />
        </Notice>
      )}
      {received && (
        <Notice tone="violet" title={`Réponses reçues de la structure le ${formatDateTime(received.recordedAt)}`}>
          Relisez-les, complétez, puis soumettez.
        </Notice>
      )}
      {page.surveyLink && <SharedNotice link={page.surveyLink} />}
      {isOnHold && (
        <Notice tone="neutral">
          Cette structure était en veille à cette date{'\u00a0'}: la saisie reste possible.
        </Notice>
      )}
      {!campaign.instrument && (
        <Notice tone="neutral">
          Cette campagne n’a pas de questionnaire{'\u00a0'}: ce qui a été observé se note en quelques mots.
        </Notice>
      )}
    </div>
  );
}

/** Links to the criteria that carry a note of the review. */
function NotedCriteria({ page: { campaign, evaluation } }: { page: EvaluationPage }) {
  const noted = (campaign.instrument?.criteria ?? []).flatMap((criterion, index) =>
    evaluation?.notes.has(criterion.id)
      ? [{ place: fieldId(fieldName(index, 'choice')), wording: criterion.wording }]
      : [],
  );
  if (noted.length === 0) return null;
  return (
    <p className="mt-1">
      {noted.length > 1 ? `${noted.length}\u00a0critères portent une note` : 'Un critère porte une note'}
      {'\u00a0'}:{' '}
      {noted.map(({ place, wording }, index) => (
        <span key={place}>
          {index > 0 && ', '}
          <a href={`#${place}`} className="prose-link">
            {wording}
          </a>
        </span>
      ))}
    </p>
  );
}
