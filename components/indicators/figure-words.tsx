import { ShareBar } from '@/components/indicators/share-bar';
import { Badge } from '@/components/ui/badge';
import { exitsTotal } from '@/lib/indicators/exit-rules';
import { rateDisagreement } from '@/lib/indicators/measure-rules';
import type { MeasureRow } from '@/lib/indicators/queries';
import { computationWords, figureLines } from '@/lib/indicators/wording';

/** A figure in words, how the source puts it, and what Essaim worked out from it, marked as such. */
export function FigureWords({ measure }: { measure: MeasureRow }) {
  const { kind, value, numerator, denominator, exits, text, isComputed, computation } = measure;
  const lines = figureLines(measure);
  const share = kind === 'RATE' && value !== null ? shareOf(value, numerator, denominator) : null;
  const total = exits && exitsTotal(exits, denominator);
  const disagreement = rateDisagreement(measure);
  return (
    <>
      {lines.map((line) => (
        <span key={line} className="block font-semibold">
          {line}
        </span>
      ))}
      {text && !lines.includes(text) && <span className="sub">{`«\u00a0${text}\u00a0»`}</span>}
      {share !== null && <ShareBar share={share} />}
      {isComputed && <Computed words={computation} />}
      {total && <Computed words={total.computation} />}
      {disagreement && <span className="mt-0.5 block text-sm text-amber">{disagreement}</span>}
    </>
  );
}

/** Set apart from what the source says. */
export function Computed({ words }: { words: string | null }) {
  return (
    <span className="mt-0.5 block text-sm text-soft">
      <Badge tone="violet">calculé</Badge> {computationWords(words)}
    </span>
  );
}

function shareOf(value: number, numerator: number | null, denominator: number | null): number {
  return numerator !== null && denominator ? numerator / denominator : value / 100;
}
