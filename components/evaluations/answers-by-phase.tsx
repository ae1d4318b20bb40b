import { Badge } from '@/components/ui/badge';
import { RowTh, Table, Th } from '@/components/ui/table';
import type { AnswersByPhase as Answers, ComparedCell } from '@/lib/evaluations/comparison';
import { departureLabels } from '@/lib/evaluations/labels';

type AnswersByPhaseProps = {
  answers: Answers;
  /** Name of the table, e.g. « Réponses de SIAE n° 3 par phase ». */
  label: string;
  /** Where a phase's evaluation opens; without it the headers are words. */
  hrefOf?: (campaignSlug: string) => string;
};

/** A structure's answers in phases I, II and III side by side; an empty cell says why it is empty. */
export function AnswersByPhase({ answers, label, hrefOf }: AnswersByPhaseProps) {
  return (
    <Table label={label} stickyFirst>
      <thead>
        <tr>
          <Th>Critère</Th>
          {answers.phases.map((phase) => (
            <Th key={phase.campaignSlug}>
              {hrefOf ? (
                <a href={hrefOf(phase.campaignSlug)} className="link">
                  {phase.label}
                </a>
              ) : (
                phase.label
              )}
              <span className="block text-xs font-normal">{phase.wording}</span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {answers.rows.map((row) => (
          <tr key={row.code}>
            <RowTh>{row.wording}</RowTh>
            {row.cells.map((cell, index) => (
              <td key={answers.phases[index]?.campaignSlug}>
                <Answer cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Answer({ cell }: { cell: ComparedCell }) {
  if ('why' in cell) return <span className="text-sm text-faint">{cell.why}</span>;
  return (
    <>
      <span className="whitespace-pre-line">{cell.text}</span>
      {cell.evidence && <span className="sub whitespace-pre-line">{cell.evidence}</span>}
      {cell.departure !== 'NONE' && (
        <span className="mt-1 block">
          <Badge tone={cell.departure === 'DRIFT' ? 'red' : 'amber'}>{departureLabels[cell.departure]}</Badge>
        </span>
      )}
    </>
  );
}
