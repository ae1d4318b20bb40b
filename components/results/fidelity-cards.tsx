import { ChartDownloads } from '@/components/reports/chart-downloads';
import { FidelityTimeline } from '@/components/results/fidelity-timeline';
import { SupportGain } from '@/components/results/support-gain';
import { WaitingCampaigns } from '@/components/results/waiting-campaigns';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import type { FidelityPage } from '@/lib/campaigns/fidelity-queries';
import { type ResultsFilters, resultsSearch } from '@/lib/campaigns/results-filters';
import { paths } from '@/lib/paths';

/** Scores and support over time, then one against the other; without answers, what is known and what is waited for. */
export function FidelityCards({ fidelity, filters }: { fidelity: FidelityPage; filters: ResultsFilters }) {
  const { project, moments, supports, gains, waiting } = fidelity;
  const drawnFrom = { projet: project.slug, ...resultsSearch(filters) };
  return (
    <>
      {moments.length === 0 && (
        <Card>
          <EmptyState
            kind="nothing-yet"
            title="Aucune réponse notée n’est saisie"
            action={{ label: 'Voir les évaluations', href: paths.campaigns(project.slug) }}
          >
            Sans réponse, la fidélité ne se calcule pas{'\u00a0'}: elle se lira ici dès que des évaluations seront
            rendues.
          </EmptyState>
        </Card>
      )}
      {moments.length + supports.length > 0 && (
        <Card
          title={moments.length > 0 ? 'Dans le temps' : 'Accompagnement reçu'}
          hint={
            'bords flous\u00a0: date connue au mois, au trimestre ou à l’année\u00a0; le nombre est celui des structures présentes'
          }
        >
          <FidelityTimeline fidelity={fidelity} />
          {isDated(fidelity) && <ChartDownloads chart="fidelite" search={drawnFrom} />}
        </Card>
      )}
      {gains.length > 0 && (
        <Card
          title="Points gagnés selon l’accompagnement reçu"
          hint={
            'sur les critères communs aux deux phases\u00a0; trait\u00a0: nombre incertain, faute de dates précises'
          }
        >
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-2">
            {gains.map((pair) => (
              <SupportGain key={pair.key} project={project.slug} pair={pair} drawnFrom={drawnFrom} />
            ))}
          </div>
        </Card>
      )}
      {waiting.length > 0 && (
        <Card title="Réponses attendues" hint="les campagnes où des évaluations manquent">
          <WaitingCampaigns project={project.slug} waiting={waiting} />
        </Card>
      )}
    </>
  );
}

/** Something has a place on the axis: there is a drawing to take away. */
function isDated({ moments, supports }: FidelityPage): boolean {
  return [...moments.map(({ window }) => window), ...supports.map(({ on }) => on)].some(
    (date) => date?.from && date.to,
  );
}
