import type { Metadata } from 'next';
import { PageHeader } from '@/components/layout/page-header';
import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { HISTORY_SIZE, listEvaluationChanges } from '@/lib/evaluations/history-queries';
import { count } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Historique de l’évaluation' };

type Props = {
  params: Promise<{ slug: string; campagne: string; adoption: string }>;
  searchParams: Promise<{ page?: string | string[] }>;
};

export default async function EvaluationHistoryPage({ params, searchParams }: Props) {
  const { slug, campagne, adoption } = await params;
  const here = paths.evaluationHistory(slug, campagne, adoption);
  const staff = await requireStaff(here);
  const page = Math.max(1, Math.min(9999, Math.trunc(Number((await searchParams).page)) || 1));
  const key = { project: slug, campaign: campagne, adoption };
  const history = (await listEvaluationChanges(staff, key, { page })) ?? outOfReach();
  return (
    <>
      <PageHeader
        title={history.adoption}
        detail="historique"
        breadcrumb={[
          { label: history.project, href: paths.project(slug) },
          { label: history.campaign, href: paths.campaign(slug, campagne) },
          { label: history.adoption, href: paths.evaluation(slug, campagne, adoption) },
        ]}
      />
      <Card
        title="Qui a changé quoi"
        hint="du plus récent au plus ancien&nbsp;; ce qu’une personne enregistre à la suite est réuni"
      >
        {history.entries.length === 0 ? (
          <EmptyState
            kind="no-result"
            title="Rien à cette page"
            action={{ label: 'Revenir au plus récent', href: here }}
          />
        ) : (
          <ol className="divide-y divide-line">
            {history.entries.map((entry) => (
              <HistoryEntry key={entry.key} entry={entry} />
            ))}
          </ol>
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={Math.ceil(history.total / HISTORY_SIZE)}
        hrefFor={(wanted) => withSearch(here, { page: wanted > 1 ? wanted : null })}
        total={count(history.total, 'enregistrement')}
      />
    </>
  );
}
