import type { Finding } from '@/lib/findings/queries';

type Sourced = Pick<Finding, 'campaign' | 'on'>;

/** « Évaluation I, février et mars 2017 »: where a finding comes from, and when. */
export function FindingSource({ finding: { campaign, on } }: { finding: Sourced }) {
  const when = on ?? campaign?.window ?? null;
  const words = [campaign?.label ?? null, when?.text ?? null].filter((word) => word !== null);
  return words.length > 0 ? <p className="mt-0.5 text-xs text-soft">{words.join(', ')}</p> : null;
}
