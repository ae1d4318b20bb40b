import { Notice } from '@/components/ui/notice';
import type { EvaluationPage } from '@/lib/evaluations/form-queries';
import { formatDateTime } from '@/lib/format';

/** What must be known before writing: what was asked again, a structure on hold, a campaign that asks nothing. */
export function EntryNotices({ page }: { page: EvaluationPage }) {
  const { evaluation, isOnHold, campaign } = page;
  const returned = evaluation?.returned;
  if (!returned && !isOnHold && campaign.instrument) return null;
  return (
    <div className="mt-4 flex flex-col gap-3">
      {returned && (
        <Notice
          tone="amber"
          title={`Renvoyée par ${returned.author?.name ?? 'un responsable'} le ${formatDateTime(returned.recordedAt)}`}
        >
          <p className="whitespace-pre-line">{returned.note}</p>
        </Notice>
      )}
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
