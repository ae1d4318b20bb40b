import { RangeCourse } from '@/components/charts/range-course';
import { stopLabels, stopLegend } from '@/components/results/stop-labels';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { ResultsPage } from '@/lib/campaigns/results-queries';
import type { CriterionCourse, CriterionPoint } from '@/lib/campaigns/score-criteria';
import { shareWording } from '@/lib/evaluations/score-rules';

type CriterionCoursesProps = Pick<ResultsPage, 'campaigns' | 'criteria'>;

/** One small chart per scored criterion, all on the same scale: where it moves, and where structures differ. */
export function CriterionCourses({ campaigns, criteria }: CriterionCoursesProps) {
  const stops = stopLabels(campaigns);
  return (
    <>
      <p className="mb-3 text-sm text-soft">
        {stopLegend(campaigns)}. Point{'\u00a0'}: moyenne des structures{'\u00a0'}; trait vertical{'\u00a0'}: de la plus
        basse à la plus haute
        {'\u00a0'}; tireté{'\u00a0'}: paliers redéfinis.
      </p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(7.75rem,100%),1fr))] gap-x-6 gap-y-5">
        {criteria.map(({ code, wording, points }) => (
          <li key={code} className="flex min-w-0 flex-col justify-between gap-1">
            <p className="text-sm leading-snug font-semibold">{wording}</p>
            <RangeCourse
              id={`critere-${code}`}
              title={`${wording}, phase après phase`}
              description={points.map((point, index) => `${stops[index]}\u00a0: ${pointWords(point)}`).join(' ; ')}
              stops={stops}
              points={points.map(drawn)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-4">
        <Disclosure summary="Voir le tableau des critères">
          <div className="overflow-clip rounded-control border border-line">
            <Table label="Moyenne de chaque critère noté, phase après phase" stickyFirst dense>
              <thead>
                <tr>
                  <Th>Critère</Th>
                  {campaigns.map(({ slug, phaseLabel }) => (
                    <Th key={slug}>{phaseLabel}</Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {criteria.map((criterion) => (
                  <CriterionLine key={criterion.code} criterion={criterion} campaigns={campaigns} />
                ))}
              </tbody>
            </Table>
          </div>
        </Disclosure>
      </div>
    </>
  );
}

type CriterionLineProps = { criterion: CriterionCourse; campaigns: ResultsPage['campaigns'] };

function CriterionLine({ criterion: { wording, points }, campaigns }: CriterionLineProps) {
  return (
    <tr>
      <RowTh>{wording}</RowTh>
      {points.map((point, index) => (
        <td key={campaigns[index]?.slug} className={point ? '' : 'text-sm text-faint'}>
          {pointWords(point)}
        </td>
      ))}
    </tr>
  );
}

function drawn(point: CriterionPoint | null) {
  if (!point || point.mean === null || point.least === null || point.most === null) return null;
  const { mean, least, most, isSameScale } = point;
  return { mean, least, most, isJoined: isSameScale, title: pointWords(point) };
}

/** « 62 % (de 25 % à 100 %), 9 sur 10 ». */
function pointWords(point: CriterionPoint | null): string {
  if (!point || point.mean === null || point.least === null || point.most === null)
    return 'pas demandé, ou sans réponse';
  const { mean, least, most, scored, structures } = point;
  return `${shareWording(mean)} (de ${shareWording(least)} à ${shareWording(most)}), ${scored} sur ${structures}`;
}
