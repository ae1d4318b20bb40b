import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { HistoryEntry } from '@/components/projects/history-entry';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { listChanges, PAGE_SIZE } from '@/lib/history/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import type { SearchParams } from '@/lib/projects/filters';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Historique du projet' };

type HistoryPageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function HistoryPage({ params, searchParams }: HistoryPageProps) {
  const { slug } = await params;
  const staff = await requireStaff(paths.history(slug));
  const page = Math.max(1, Math.min(9999, Math.trunc(Number((await searchParams).page)) || 1));
  const { entries, total } = (await listChanges(staff, slug, { page })) ?? outOfReach();
  return (
    <>
      <Card title="Historique" hint="qui a changé quoi, du plus récent au plus ancien">
        {entries.length === 0 ? (
          <EmptyState
            kind="no-result"
            title="Rien à cette page"
            action={{ label: 'Revenir au plus récent', href: paths.history(slug) }}
          />
        ) : (
          <ol className="divide-y divide-line">
            {entries.map((entry) => (
              <HistoryEntry key={entry.key} entry={entry} />
            ))}
          </ol>
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={Math.ceil(total / PAGE_SIZE)}
        hrefFor={(wanted) => withSearch(paths.history(slug), { page: wanted > 1 ? wanted : null })}
        total={count(total, 'changement')}
      />
      {total > 0 && <ExportLinks list="historique" search={{ projet: slug }} />}
    </>
  );
}
