import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { PageHeader } from '@/components/layout/page-header';
import { FidelityCards } from '@/components/results/fidelity-cards';
import { ResultsSwitch } from '@/components/results/results-switch';
import { getFidelity } from '@/lib/campaigns/fidelity-queries';
import { loadResultsFilters } from '@/lib/campaigns/results-filters';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Fidélité et accompagnement' };

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function FidelityPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const here = paths.fidelity(slug);
  const staff = await requireStaff(here);
  const filters = await loadResultsFilters(searchParams);
  const fidelity = (await getFidelity(staff, slug, filters)) ?? outOfReach();
  const { project } = fidelity;
  return (
    <>
      <PageHeader
        title="Fidélité et accompagnement"
        detail={project.name}
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          { label: 'Évaluations', href: paths.campaigns(slug) },
        ]}
        subtitle="le score des structures dans le temps, et ce qu’elles ont reçu"
      />
      {fidelity.moments.length > 0 && <ResultsSwitch here={here} filters={filters} />}
      <FidelityCards fidelity={fidelity} filters={filters} />
    </>
  );
}
