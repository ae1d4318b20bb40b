import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import { count } from '@/lib/format';
import type { PublishedAnswers as Published } from '@/lib/sheets/answer-queries';

/** The answers of one published evaluation, question by question; without them, that they are still to be published. */
export function PublishedAnswers({ answers, campaign }: { answers: Published | undefined; campaign: string }) {
  if (!answers)
    return <p className="mt-1 text-sm text-soft">Réponses des structures : résultats pas encore publiés.</p>;
  const { structures, lines } = answers;
  if (structures.length === 0)
    return <p className="mt-1 text-sm text-soft">Résultats publiés, sans réponse validée.</p>;
  return (
    <div className="mt-2">
      <Disclosure summary={`Réponses de ${count(structures.length, 'structure')}`} open={structures.length <= 4}>
        <div className="overflow-clip rounded-card border border-line">
          <Table label={`Réponses des structures, ${campaign}`} stickyFirst dense>
            <thead>
              <tr>
                <Th>Question</Th>
                {structures.map((structure) => (
                  <Th key={structure}>{structure}</Th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, wording, answers: said }) => (
                <tr key={id}>
                  <RowTh className="align-top">{wording}</RowTh>
                  {structures.map((structure, index) => (
                    <td key={structure} className="min-w-40 align-top">
                      {said[index] ?? <span className="text-soft">sans réponse</span>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      </Disclosure>
    </div>
  );
}
