import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { readAsOf } from '@/lib/as-of';
import { count } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { TO_DO_LISTS, TO_DO_NAMES, toDoListOf } from '@/lib/progress/to-do-lists';
import { requireStaff } from '@/lib/viewer';
import { readList } from './read-list';
import { ToDoTable } from './to-do-table';

type PageProps = { params: Promise<{ liste: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const name = toDoListOf((await params).liste);
  return { title: name ? TO_DO_LISTS[name].title : undefined };
}

export default async function ToDoPage({ params, searchParams }: PageProps) {
  const [{ liste }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.toDo(liste));
  const name = toDoListOf(liste) ?? outOfReach();
  const asOf = readAsOf(search);
  const { counts, rows, all, page, pageCount } = await readList(staff, name, asOf, search.page);
  const { slug, title, hint, empty, action } = TO_DO_LISTS[name];
  const hrefOf = (list: string, extra = {}) => withSearch(paths.toDo(list), { au: asOf.past, ...extra });
  return (
    <>
      <PageHeader
        title={title}
        subtitle={hint}
        breadcrumb={[{ label: 'Tableau de bord', href: withSearch(paths.dashboard, { au: asOf.past }) }]}
        badges={<AsOfBadge asOf={asOf} />}
      />
      <AsOfBar asOf={asOf} path={paths.toDo(slug)} />
      <SegmentedLinks
        label="Ce qui attend"
        items={TO_DO_NAMES.map((one) => ({
          label: `${TO_DO_LISTS[one].title}\u00a0${counts[TO_DO_LISTS[one].counts]}`,
          href: hrefOf(TO_DO_LISTS[one].slug),
          current: one === name,
        }))}
      />
      <Card flush>
        {rows.length > 0 ? (
          <ToDoTable label={title} rows={rows} action={action} />
        ) : (
          <EmptyState kind="nothing-for-you" title={empty} />
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => hrefOf(slug, { page: wanted })}
        total={count(all, 'ligne')}
      />
      {all > 0 && <ExportLinks list="a-traiter" search={{ liste: slug, au: asOf.past }} />}
    </>
  );
}
