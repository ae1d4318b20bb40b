import { DotStrip } from '@/components/charts/dot-strip';
import { ScoreWords } from '@/components/results/score-words';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import { scoreDots } from '@/lib/campaigns/chart-points';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import type { Summary } from '@/lib/campaigns/score-rules';
import { shareWording } from '@/lib/evaluations/score-rules';
import { count } from '@/lib/format';

type ScoreStripProps = {
  id: string;
  label: string;
  hrefOf: (structure: string) => string;
  scores: ResultsPage['total'];
};

/** The score of each structure on one line, their mean, and how far apart they are; the table has them one by one. */
export function ScoreStrip({ id, label, hrefOf, scores: { structures, summary, scored } }: ScoreStripProps) {
  if (scored === 0) {
    return (
      <p className="text-sm text-soft">Aucun critère noté (échelle ou oui/non){'\u00a0'}: il n’y a pas de score.</p>
    );
  }
  if (summary.mean === null)
    return <p className="text-sm text-soft">Pas de score{'\u00a0'}: aucune réponse à un critère noté.</p>;
  return (
    <div className="flex flex-col gap-2">
      <p>
        <b className="text-xl font-bold tracking-[-0.02em]">{shareWording(summary.mean)}</b> de l’échelle en moyenne
        <span className="text-sm text-soft"> · {spreadWords(summary)}</span>
      </p>
      <p className="text-sm text-soft">{coverageWords(summary)}</p>
      <DotStrip
        id={id}
        title={`${label}\u00a0: score de chaque structure`}
        description={`${spreadWords(summary)}, moyenne ${shareWording(summary.mean)}. Le tableau donne chaque score.`}
        dots={scoreDots(structures)}
        mean={summary.mean}
      />
      <Disclosure summary={`Voir le tableau\u00a0: ${count(structures.length, 'structure')}`}>
        <div className="overflow-clip rounded-control border border-line">
          <Table label={`${label}\u00a0: score par structure`} dense>
            <thead>
              <tr>
                <Th>Structure</Th>
                <Th>Score</Th>
              </tr>
            </thead>
            <tbody>
              {structures.map(({ slug, name, isPaused, score }) => (
                <tr key={slug}>
                  <RowTh>
                    <a href={hrefOf(slug)} className="hover:underline">
                      {name}
                    </a>
                    {isPaused && <span className="sub">en veille</span>}
                  </RowTh>
                  <td>
                    <ScoreWords score={score} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </Disclosure>
    </div>
  );
}

function spreadWords({ least, most }: Summary): string {
  if (least === null || most === null) return '';
  return least === most ? `toutes à ${shareWording(least)}` : `de ${shareWording(least)} à ${shareWording(most)}`;
}

/** « 10 structures sur 10 ; 58 réponses notées sur 60 attendues ». */
function coverageWords({ scored, structures, answered, expected }: Summary): string {
  return `${count(scored, 'structure')} sur ${structures}\u00a0; ${count(answered, 'réponse notée', 'réponses notées')} sur ${expected}`;
}
