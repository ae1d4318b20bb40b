import { Notice } from '@/components/ui/notice';
import { formatDateTime } from '@/lib/format';

type SharedNoticeProps = { link: { createdAt: Date; openedAt: Date | null; startedAt: Date | null } };

/** For the team, in the draft of a structure that may answer by itself: both write in the same place. */
export function SharedNotice({ link: { createdAt, openedAt, startedAt } }: SharedNoticeProps) {
  const told = startedAt
    ? `Cette structure a commencé à répondre par son lien le ${formatDateTime(startedAt)}`
    : openedAt
      ? `Cette structure a ouvert son lien d’enquête le ${formatDateTime(openedAt)}`
      : `Cette structure a un lien d’enquête depuis le ${formatDateTime(createdAt)}`;
  return (
    <Notice tone="neutral">
      {told}
      {'\u00a0'}: elle lit dans ce brouillon ce que vous y écrivez.
    </Notice>
  );
}
