import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ActivityFilters } from '@/components/activities/activity-filters';
import { ActivityGroups } from '@/components/activities/activity-groups';
import { SilentStructures } from '@/components/activities/silent-structures';
import { ExportLinks } from '@/components/exports/export-links';
import { Columns } from '@/components/layout/columns';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { loadActivityFilters } from '@/lib/activities/filters';
import { listActivities, listSupport } from '@/lib/activities/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../../../views-bar';

export const metadata: Metadata = { title: 'Activités' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function ActivitiesPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const here = paths.activities(slug);
  const staff = await requireStaff(here);
  const filters = await loadActivityFilters(searchParams);
  const [found, support] = await Promise.all([listActivities(staff, slug, filters), listSupport(staff, slug)]);
  const list = found ?? outOfReach();
  if (list.total === 0) {
    return (
      <Card>
        <EmptyState
          kind="nothing-yet"
          title="Aucune activité"
          action={{ label: 'Noter une activité', href: paths.newActivity(slug) }}
        >
          Formations, journées collectives, appuis, et qui y a participé.
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <ViewsBar staff={staff} path={here} search={searchParams} />
      <ActivityFilters project={slug} filters={filters} ownLabels={list.project.phaseLabels} />
      {list.hasLeft ? (
        <ActivityGroups list={list} filters={filters} />
      ) : (
        <Columns aside={<SilentStructures project={slug} support={support} />}>
          <ActivityGroups list={list} filters={filters} />
        </Columns>
      )}
      <ExportLinks list="activites" search={{ projet: slug, type: filters.kind, etape: filters.phase }} />
    </>
  );
}
