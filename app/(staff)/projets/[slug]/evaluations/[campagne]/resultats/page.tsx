import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { cache } from 'react';
import { CampaignHead } from '@/components/campaigns/campaign-head';
import { ExportLinks } from '@/components/exports/export-links';
import { ResultsCards } from '@/components/results/results-cards';
import { ResultsCoverage } from '@/components/results/results-coverage';
import { ResultsSwitch } from '@/components/results/results-switch';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { loadResultsFilters, resultsSearch } from '@/lib/campaigns/results-filters';
import { getResults } from '@/lib/campaigns/results-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

type Props = { params: Promise<{ slug: string; campagne: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, campagne } = await params;
  const { campaign } = await open(slug, campagne);
  return { title: `Résultats, ${campaign.label}, ${campaign.project.name}` };
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const { slug, campagne } = await params;
  const here = paths.results(slug, campagne);
  const [{ staff, campaign }, filters] = await Promise.all([open(slug, campagne), loadResultsFilters(searchParams)]);
  const results = (await getResults(staff, { project: slug, campaign: campagne }, filters)) ?? outOfReach();
  return (
    <>
      <CampaignHead campaign={campaign} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <ResultsCoverage project={slug} coverage={results.coverage} filters={filters} />
        <ResultsSwitch here={here} filters={filters} />
      </div>
      {results.coverage.counted > 0 ? (
        <>
          <ResultsCards project={slug} campaign={campagne} results={results} filters={filters} />
          <ExportLinks list="resultats" search={{ projet: slug, campagne, ...resultsSearch(filters) }} />
        </>
      ) : (
        <Card>
          <EmptyState
            kind="nothing-yet"
            title={filters.validatedOnly ? 'Aucune évaluation validée' : 'Aucune évaluation rendue'}
            action={{ label: 'Voir les structures de la campagne', href: paths.campaign(slug, campagne) }}
          >
            Les réponses et les scores se liront ici à mesure que les évaluations seront rendues.
          </EmptyState>
        </Card>
      )}
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, slug: string) => {
  const staff = await requireStaff(paths.results(project, slug));
  const campaign = await getCampaignFrame(staff, { project, campaign: slug });
  return { staff, campaign: campaign ?? outOfReach() };
});
