import { RowTh, Table, Th } from '@/components/ui/table';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { shareWording } from '@/lib/evaluations/score-rules';
import { paths } from '@/lib/paths';

type FidelityTableProps = { project: string; moments: FidelityPage['moments'] };

/** Each campaign: how high the scores stand, how far apart, and how many structures that is. */
export function FidelityTable({ project, moments }: FidelityTableProps) {
  return (
    <div className="mb-2 overflow-clip rounded-control border border-line">
      <Table label="Scores par campagne" dense>
        <thead>
          <tr>
            <Th>Campagne</Th>
            <Th>Quand</Th>
            <Th className="num">Médiane</Th>
            <Th className="num">Moyenne</Th>
            <Th>De … à</Th>
            <Th>Structures notées</Th>
            <Th>Réponses notées</Th>
          </tr>
        </thead>
        <tbody>
          {moments.map(({ slug, label, window, summary, expected }) => (
            <tr key={slug}>
              <RowTh>
                <a href={paths.results(project, slug)} className="hover:underline">
                  {label}
                </a>
              </RowTh>
              <td>{window?.text ?? <span className="text-faint">dates inconnues</span>}</td>
              <td className="num">{words(summary.median)}</td>
              <td className="num">{words(summary.mean)}</td>
              <td className="whitespace-nowrap">
                {words(summary.least)} à {words(summary.most)}
              </td>
              <td>
                {summary.scored} sur {expected} attendues
              </td>
              <td>
                {summary.answered} sur {summary.expected}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function words(share: number | null): string {
  return share === null ? '' : shareWording(share);
}
