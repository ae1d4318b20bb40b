import { ChangeMark } from '@/components/results/change-mark';
import { Badge } from '@/components/ui/badge';
import { formatDay, today } from '@/lib/day';
import type { Correction, DetailedCell } from '@/lib/evaluations/comparison-detail';
import { departureLabels } from '@/lib/evaluations/labels';

/** An answer with all that was noted beside it, or why there is none. */
export function ComparisonCell({ cell, phaseBefore }: { cell: DetailedCell; phaseBefore: string | null }) {
  if ('why' in cell) return <span className="text-sm text-faint">{cell.why}</span>;
  const { text, isGiven, departure, evidence, corrections, change } = cell;
  return (
    <>
      <span className={`whitespace-pre-line ${isGiven ? 'font-semibold' : 'text-soft'}`}>{text}</span>
      {change && (
        <span className="mt-0.5 block">
          <ChangeMark change={change} since={change.since === phaseBefore ? undefined : change.since} />
        </span>
      )}
      {departure !== 'NONE' && (
        <span className="mt-1 block">
          <Badge tone={departure === 'DRIFT' ? 'red' : 'amber'}>{departureLabels[departure]}</Badge>
        </span>
      )}
      {evidence && <span className="mt-1 block text-sm whitespace-pre-line text-soft">{evidence}</span>}
      {corrections.map((correction) => (
        <span key={correction.at.toISOString()} className="mt-1 block text-sm text-soft">
          <Badge tone="violet">Corrigée</Badge> {correctionWords(correction)}
        </span>
      ))}
    </>
  );
}

/** « le 9 décembre 2019 par Équipe : erreur de saisie (avant : 1 · liste établie) ». */
function correctionWords({ at, by, reason, before }: Correction): string {
  const who = by ? ` par ${by}` : '';
  const was = before ? ` (avant\u00a0: ${before})` : ' (sans réponse avant)';
  return `le ${formatDay(today(at))}${who}\u00a0: ${reason}${was}`;
}
