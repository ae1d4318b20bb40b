import { ComparisonCell } from '@/components/results/comparison-cell';
import { hasScores, whyUnscored } from '@/components/results/score-reasons';
import { ScoreWords } from '@/components/results/score-words';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { DetailedGroup } from '@/lib/evaluations/comparison-detail';
import type { ComparisonPage } from '@/lib/evaluations/comparison-queries';
import { paths } from '@/lib/paths';

/** Phases side by side, criterion by criterion under its principle. */
export function ComparisonTable({ comparison }: { comparison: ComparisonPage }) {
  const { adoption, project, phases, groups } = comparison;
  return (
    <Table label={`Réponses de ${adoption.name}, phase par phase`} stickyFirst>
      <thead>
        <tr>
          <Th>Critère</Th>
          {phases.map(({ slug, label, phaseLabel, standing }) => (
            <Th key={slug} className="min-w-52">
              <a href={paths.evaluation(project.slug, slug, adoption.slug)} className="link" title={label}>
                {phaseLabel}
              </a>
              <span className="block text-xs font-normal">{standing}</span>
            </Th>
          ))}
        </tr>
      </thead>
      {groups.map((group) => (
        <GroupRows key={group.wording ?? ''} group={group} phases={phases} />
      ))}
    </Table>
  );
}

function GroupRows({ group, phases }: { group: DetailedGroup } & Pick<ComparisonPage, 'phases'>) {
  const { wording, rows, scores } = group;
  const title = wording ?? 'Sans principe';
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={phases.length + 1} className="bg-paper text-base font-semibold">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.code}>
          <RowTh className="align-top">{row.wording}</RowTh>
          {row.cells.map((cell, index) => (
            <td key={phases[index]?.slug} className="align-top">
              <ComparisonCell cell={cell} phaseBefore={phases[index - 1]?.phaseLabel ?? null} />
            </td>
          ))}
        </tr>
      ))}
      {hasScores(group) && (
        <tr>
          <RowTh className="text-soft">
            Score<span className="sr-only"> du principe {title}</span>
          </RowTh>
          {scores.map((score, index) => (
            <td key={phases[index]?.slug}>
              <ScoreWords score={score} why={whyUnscored(phases[index])} />
            </td>
          ))}
        </tr>
      )}
    </tbody>
  );
}
