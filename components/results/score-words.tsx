import { coverageWording, type Score, scoreWording } from '@/lib/evaluations/score-rules';

/** « 62 % de l’échelle, 5 critères sur 7 »: a score is never shown without what it covers. */
export function ScoreWords({ score }: { score: Score | null }) {
  if (!score) return <span className="text-sm text-faint">rien de rendu</span>;
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
