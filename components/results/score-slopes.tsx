import { SlopeChart } from '@/components/charts/slope-chart';
import { CommonScore } from '@/components/results/common-score';
import { ScoreWords } from '@/components/results/score-words';
import { namedStops } from '@/components/results/stop-labels';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import { scoreLines } from '@/lib/campaigns/chart-points';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import { paths } from '@/lib/paths';

type ScoreSlopesProps = Pick<ResultsPage, 'campaigns' | 'courses'> & { project: string };

/** The score of every structure from phase to phase: a line each, and a row each in the table, which links to it. */
export function ScoreSlopes({ project, campaigns, courses }: ScoreSlopesProps) {
  return (
    <>
      <div className="px-4.5 pt-4 pb-2">
        <SlopeChart
          id="pentes"
          title="Score de chaque structure, phase après phase"
          description="Une ligne par structure, entre 0 et 100 % de l’échelle. Le tableau donne les valeurs et mène à chaque structure."
          stops={namedStops(campaigns)}
          lines={scoreLines({ campaigns, courses })}
        />
        <p className="mt-2 text-sm text-soft">
          Point creux{'\u00a0'}: structure en veille. Tireté{'\u00a0'}: d’une phase à l’autre, les critères ne sont pas
          tous les mêmes
          {'\u00a0'}; le tableau compare sur les critères communs.
        </p>
      </div>
      <div className="px-4.5 pb-3">
        <Disclosure summary="Voir le tableau des scores par structure">
          <div className="overflow-clip rounded-control border border-line">
            <SlopesTable project={project} campaigns={campaigns} courses={courses} />
          </div>
        </Disclosure>
      </div>
    </>
  );
}

function SlopesTable({ project, campaigns, courses }: ScoreSlopesProps) {
  return (
    <Table label="Score de chaque structure, phase après phase" stickyFirst dense>
      <thead>
        <tr>
          <Th>Structure</Th>
          {campaigns.map(({ slug, phaseLabel }) => (
            <Th key={slug}>{phaseLabel}</Th>
          ))}
          <Th>Sur les critères communs</Th>
        </tr>
      </thead>
      <tbody>
        {courses.map(({ slug, name, isPaused, scores, steps }) => (
          <tr key={slug}>
            <RowTh>
              <a href={paths.comparison(project, slug)} className="hover:underline">
                {name}
              </a>
              {isPaused && <span className="sub">en veille</span>}
            </RowTh>
            {scores.map((score, index) => (
              <td key={campaigns[index]?.slug}>
                <ScoreWords score={score} />
              </td>
            ))}
            <td>
              {steps.map(({ from, to, scores: common }) => (
                <div key={to} className="mb-1 last:mb-0">
                  <CommonScore scores={common} before={campaigns[from]?.phaseLabel ?? ''} />
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
