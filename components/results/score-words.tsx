import { coverageWording, type Score, scoreWording } from '@/lib/evaluations/score-rules';

/** « 62 % de l’échelle, 5 critères sur 7 »: a score is never shown without what it covers; where there is none, why. */
export function ScoreWords({ score, why = 'rien de rendu' }: { score: Score | null; why?: string }) {
  if (!score) return <span className="text-sm text-faint">{why}</span>;
  const coverage = coverageWording(score);
  const rest = [
    score.notCollected > 0 && `${score.notCollected}\u00a0non recueilli${score.notCollected > 1 ? 's' : ''}`,
    score.notApplicable > 0 && `${score.notApplicable}\u00a0sans objet`,
  ].filter(Boolean);
  return (
    <>
      <span className={score.share === null ? 'text-sm text-soft' : 'font-semibold whitespace-nowrap'}>
        {scoreWording(score)}
      </span>
      {(coverage || rest.length > 0) && <span className="sub">{[coverage, ...rest].filter(Boolean).join(' · ')}</span>}
    </>
  );
}
