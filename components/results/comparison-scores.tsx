import { SlopeChart, type SlopeLine } from '@/components/charts/slope-chart';
import { CommonScore } from '@/components/results/common-score';
import { hasScores, whyUnscored } from '@/components/results/score-reasons';
import { ScoreWords } from '@/components/results/score-words';
import { namedStops } from '@/components/results/stop-labels';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { Comparison, ScoreLine } from '@/lib/evaluations/comparison-detail';
import type { ComparisonPage } from '@/lib/evaluations/comparison-queries';
import { type Score, shareWording } from '@/lib/evaluations/score-rules';

/** The scores of one structure, phase after phase: drawn, then written with their coverage. */
export function ComparisonScores({ comparison }: { comparison: ComparisonPage }) {
  const { adoption, phases, total, pairs } = comparison;
  const groups = comparison.groups.filter(hasScores);
  const lines = [
    lineOf('total', 'Ensemble', total, phases),
    ...groups.map((group, index) => lineOf(`g${index}`, group.wording ?? 'Sans principe', group, phases)),
  ].filter(({ points }) => points.length > 0);
  return (
    <>
      <div className="px-4.5 pt-4 pb-2">
        <SlopeChart
          id="scores-par-phase"
          title={`Scores de ${adoption.name} par phase`}
          description="L’ensemble en trait épais, chaque principe en trait fin, entre 0 et 100 % de l’échelle. Le tableau qui suit donne les valeurs."
          stops={namedStops(phases)}
          lines={lines}
        />
        <p className="mt-2 text-sm text-soft">
          Trait épais{'\u00a0'}: l’ensemble. Tireté{'\u00a0'}: d’une phase à l’autre, les critères ne sont pas tous les
          mêmes{'\u00a0'}; seule la ligne «{'\u00a0'}critères communs{'\u00a0'}» compare alors.
        </p>
      </div>
      <Table label={`Scores de ${adoption.name} par phase, avec leur couverture`} stickyFirst>
        <thead>
          <tr>
            <Th>Score</Th>
            {phases.map(({ slug, phaseLabel, version }) => (
              <Th key={slug} className="min-w-44">
                {phaseLabel}
                {version && <span className="block text-xs font-normal whitespace-normal">{version}</span>}
              </Th>
            ))}
          </tr>
        </thead>
        <tbody>
          <ScoreRow label="Ensemble" scores={total.scores} phases={phases} />
          {groups.map((group) => (
            <ScoreRow
              key={group.wording ?? ''}
              label={group.wording ?? 'Sans principe'}
              scores={group.scores}
              phases={phases}
            />
          ))}
          {pairs.length > 0 && <CommonRow pairs={pairs} phases={phases} />}
        </tbody>
      </Table>
    </>
  );
}

type Phases = Comparison['phases'];

function ScoreRow({ label, scores, phases }: { label: string; scores: (Score | null)[]; phases: Phases }) {
  return (
    <tr>
      <RowTh>{label}</RowTh>
      {scores.map((score, index) => (
        <td key={phases[index]?.slug}>
          <ScoreWords score={score} why={whyUnscored(phases[index])} />
        </td>
      ))}
    </tr>
  );
}

/** What became of the score since the phase before, on what was asked and answered in both. */
function CommonRow({ pairs, phases }: { pairs: Comparison['pairs']; phases: Phases }) {
  return (
    <tr>
      <RowTh>
        Critères communs<span className="sub">avec la phase rendue d’avant</span>
      </RowTh>
      {phases.map(({ slug }, index) => {
        const pair = pairs.find(({ to }) => to === index);
        return (
          <td key={slug}>
            {pair && <CommonScore scores={pair.scores} before={phases[pair.from]?.phaseLabel ?? ''} />}
          </td>
        );
      })}
    </tr>
  );
}

function lineOf(id: string, label: string, { scores, protocols }: ScoreLine, phases: Phases): SlopeLine {
  const points = scores.flatMap((score, stop) => {
    const value = score?.share ?? null;
    return value === null ? [] : [{ stop, value }];
  });
  const said = points.map(({ stop, value }) => `${phases[stop]?.phaseLabel} ${shareWording(value)}`);
  return {
    id,
    label,
    title: `${label}\u00a0: ${said.join(', ')}`,
    isBold: id === 'total',
    points,
    segments: points
      .slice(1)
      .map(({ stop }, place) => (protocols[stop] === protocols[points[place]?.stop ?? -1] ? 'solid' : 'dashed')),
  };
}
