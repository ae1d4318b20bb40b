import { Scatter } from '@/components/charts/scatter';
import { ChartDownloads } from '@/components/reports/chart-downloads';
import { CommonScore } from '@/components/results/common-score';
import { Disclosure } from '@/components/ui/disclosure';
import { RowTh, Table, Th } from '@/components/ui/table';
import { gainPoints, supportWords } from '@/lib/campaigns/chart-points';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

type Pair = FidelityPage['gains'][number];
type SupportGainProps = { project: string; pair: Pair; drawnFrom: Record<string, string | null> };

/** Between two phases: what each structure's score gained, against how often it was supported meanwhile. */
export function SupportGain({ project, pair, drawnFrom }: SupportGainProps) {
  const { before, after, key, structures } = pair;
  const points = gainPoints(structures);
  return (
    <section className="min-w-0">
      <h3 className="font-semibold">
        De {before} à {after}
      </h3>
      {points.length > 0 ? (
        <>
          <p className="mt-0.5 mb-3 text-sm text-soft">
            {count(points.length, 'structure')} sur {structures.length}
            {'\u00a0'}: ceci ne prouve pas une cause.
          </p>
          <Scatter
            id={`gain-${key}`}
            title={`Points gagnés de ${before} à ${after} selon l’accompagnement reçu`}
            description="Vers le haut : points gagnés sur les critères communs ; vers la droite : activités suivies entre les deux phases. Le tableau donne chaque structure."
            points={points}
            xLabel="activités suivies entre les deux"
          />
          <ChartDownloads chart="gain" search={{ ...drawnFrom, entre: key }} />
        </>
      ) : (
        <p className="mt-0.5 text-sm text-soft">{whyNone(pair)}</p>
      )}
      <Disclosure summary={`Voir le tableau\u00a0: ${count(structures.length, 'structure')}`}>
        <GainTable project={project} pair={pair} />
      </Disclosure>
    </section>
  );
}

function GainTable({ project, pair: { before, after, structures } }: { project: string; pair: Pair }) {
  return (
    <div className="overflow-clip rounded-control border border-line">
      <Table label={`Points gagnés et accompagnement, de ${before} à ${after}`} dense>
        <thead>
          <tr>
            <Th>Structure</Th>
            <Th>Activités suivies</Th>
            <Th>Score, critères communs</Th>
          </tr>
        </thead>
        <tbody>
          {structures.map(({ slug, name, isPaused, scores, support }) => (
            <tr key={slug}>
              <RowTh>
                <a href={paths.comparison(project, slug)} className="hover:underline">
                  {name}
                </a>
                {isPaused && <span className="sub">en veille</span>}
              </RowTh>
              <td>{supportWords(support)}</td>
              <td>
                <CommonScore scores={scores} before={before} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function whyNone({ structures }: Pair): string {
  return structures.some(({ scores }) => scores !== null)
    ? 'Les dates d’une des deux campagnes sont inconnues\u00a0: on ne sait pas ce qui a été reçu entre elles.'
    : 'Aucun critère commun aux deux phases\u00a0: les scores ne se comparent pas.';
}
