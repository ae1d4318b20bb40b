import type { Metadata } from 'next';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { ButtonLink } from '@/components/ui/button-link';
import { readAsOf } from '@/lib/as-of';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { NO_FILTER, readToDoFilters, toDoHref, toDoSearch } from '@/lib/progress/to-do-filters';
import { TO_DO_LISTS, TO_DO_NAMES, toDoListOf } from '@/lib/progress/to-do-lists';
import { headline } from '@/lib/progress/to-do-words';
import { lowerFirst } from '@/lib/progress/wording';
import { requireStaff } from '@/lib/viewer';
import { readList } from './read-list';
import { ToDoCard } from './to-do-card';
import { ToDoFilters } from './to-do-filters';

type PageProps = { params: Promise<{ liste: string }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const name = toDoListOf((await params).liste);
  return { title: name ? TO_DO_LISTS[name].title : undefined };
}

export default async function ToDoPage({ params, searchParams }: PageProps) {
  const [{ liste }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.toDo(liste));
  const name = toDoListOf(liste) ?? outOfReach();
  const [asOf, filters] = [readAsOf(search), readToDoFilters(search)];
  const read = await readList(staff, name, { asOf, filters, page: search.page });
  const { past } = asOf;
  const { slug, title } = TO_DO_LISTS[name];
  const [first] = read.rows;
  return (
    <>
      <PageHeader
        title={title}
        subtitle={headline(name, read.choices, { all: read.all, first: read.page === 1 ? first : undefined })}
        breadcrumb={[{ label: 'Tableau de bord', href: withSearch(paths.dashboard, { au: past }) }]}
        badges={<AsOfBadge asOf={asOf} />}
        actions={
          first && (
            <ButtonLink
              href={first.href}
              variant="primary"
              aria-label={`Traiter la première, ${lowerFirst(first.label)}`}
            >
              Traiter la première
            </ButtonLink>
          )
        }
      />
      <AsOfBar asOf={asOf} path={paths.toDo(slug)} kept={toDoSearch(filters)} />
      <SegmentedLinks
        label="Ce qui attend"
        items={TO_DO_NAMES.map((one) => ({
          label: `${TO_DO_LISTS[one].title}\u00a0${read.counts[TO_DO_LISTS[one].counts]}`,
          href: toDoHref(one, NO_FILTER, { au: past }),
          current: one === name,
        }))}
      />
      {read.all > 0 && <ToDoFilters list={name} filters={filters} choices={read.choices} past={past} />}
      <ToDoCard list={name} read={read} filters={filters} past={past} />
    </>
  );
}
