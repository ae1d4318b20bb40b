import { Notice } from '@/components/ui/notice';
import { type Day, formatDay } from '@/lib/day';
import { count as counted } from '@/lib/format';

/** Of a past day: how many figures are about a time that had not come yet. */
export function LaterNote({ count, past }: { count: number; past: Day | null }) {
  if (past === null) return null;
  const later =
    count === 0
      ? 'Toutes les mesures portent sur une période commencée à cette date, ou sans date.'
      : `${counted(count, 'mesure porte', 'mesures portent')} sur une période commencée plus tard\u00a0: ${count === 1 ? 'elle n’est pas montrée' : 'elles ne sont pas montrées'}.`;
  return <Notice title={`Chiffres connus comme vrais au ${formatDay(past)}`}>{later}</Notice>;
}
