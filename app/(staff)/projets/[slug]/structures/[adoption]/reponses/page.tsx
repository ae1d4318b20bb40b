import type { Metadata } from 'next';
import { cache } from 'react';
import { trailTo } from '@/components/adoptions/adoption-header';
import { PageHeader } from '@/components/layout/page-header';
import { ComparisonScores } from '@/components/results/comparison-scores';
import { ComparisonTable } from '@/components/results/comparison-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { getComparison } from '@/lib/evaluations/comparison-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

type Props = { params: Promise<{ slug: string; adoption: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, adoption } = await params;
  const { adoption: structure, project } = await open(slug, adoption);
  return { title: `Réponses de ${structure.name}, ${project.name}` };
}

export default async function ComparisonPage({ params }: Props) {
  const { slug, adoption: adoptionSlug } = await params;
  const comparison = await open(slug, adoptionSlug);
  const { adoption, project, phases, groups, total } = comparison;
  return (
    <>
      <PageHeader
        title="Réponses d’une phase à l’autre"
        detail={adoption.name}
        breadcrumb={trailTo({ project, adoption })}
        subtitle={phases.map(({ label }) => label).join(' · ')}
      />
      {groups.length === 0 && (
        <Card>
          <EmptyState
            kind="nothing-yet"
            title="Aucune campagne n’a de questionnaire"
            action={{ label: 'Voir les évaluations du projet', href: paths.campaigns(slug) }}
          >
            Les réponses se liront ici phase par phase, critère par critère.
          </EmptyState>
        </Card>
      )}
      {total.scores.some((score) => score !== null) && (
        <Card flush title="Scores" hint="en part de l’échelle, toujours avec ce qu’ils couvrent">
          <ComparisonScores comparison={comparison} />
        </Card>
      )}
      {groups.length > 0 && (
        <Card flush title="Critère par critère" hint={'une case sans réponse dit pourquoi'}>
          <ComparisonTable comparison={comparison} />
        </Card>
      )}
    </>
  );
}

/** Read once for the title and the page. */
const open = cache(async (project: string, adoption: string) => {
  const staff = await requireStaff(paths.comparison(project, adoption));
  return (await getComparison(staff, project, adoption)) ?? outOfReach();
});
