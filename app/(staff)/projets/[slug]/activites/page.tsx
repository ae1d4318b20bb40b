import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { ActivityFilters } from '@/components/activities/activity-filters';
import { ActivityTable } from '@/components/activities/activity-table';
import { SilentStructures } from '@/components/activities/silent-structures';
import { Columns } from '@/components/layout/columns';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { isFiltered, loadActivityFilters } from '@/lib/activities/filters';
import { groupByPhase, groupByYear } from '@/lib/activities/groups';
import { listActivities, listSupport } from '@/lib/activities/queries';
import { count } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Activités' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> };

export default async function ActivitiesPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const here = paths.activities(slug);
  const staff = await requireStaff(here);
  const filters = await loadActivityFilters(searchParams);
  const [list, support] = await Promise.all([listActivities(staff, slug, filters), listSupport(staff, slug)]);
  const { project, activities, adoptionCount, total, hasLeft } = list ?? outOfReach();
  const byPhase = filters.groupedBy === 'etape';
  const groups = byPhase ? groupByPhase(activities, project.phaseLabels) : groupByYear(activities);
  const search = { type: filters.kind, etape: filters.phase };
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <ActivityFilters filters={filters} ownLabels={project.phaseLabels} clearHref={here} />
        <ButtonLink href={paths.newActivity(slug)} variant="primary">
          Noter une activité
        </ButtonLink>
      </div>
      {total === 0 && (
        <Card>
          <EmptyState
            kind="nothing-yet"
            title="Aucune activité"
            action={{ label: 'Noter une activité', href: paths.newActivity(slug) }}
          >
            Formations, journées collectives, appuis… et qui y a participé.
          </EmptyState>
        </Card>
      )}
      {total > 0 && (
        <Columns aside={hasLeft ? null : <SilentStructures project={slug} support={support} />}>
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p className="text-soft">
              {isFiltered(filters) ? `${activities.length} sur ${count(total, 'activité')}` : count(total, 'activité')}
            </p>
            <SegmentedLinks
              label="Grouper les activités"
              items={[
                { label: 'Par année', href: withSearch(here, search), current: !byPhase },
                { label: 'Par étape', href: withSearch(here, { ...search, par: 'etape' }), current: byPhase },
              ]}
            />
          </div>
          {groups.map(({ title, activities: rows }) => (
            <Card key={title} flush title={title} hint={count(rows.length, 'activité')}>
              <ActivityTable
                label={`Activités\u00a0: ${title}`}
                project={slug}
                activities={rows}
                adoptionCount={adoptionCount}
              />
            </Card>
          ))}
          {groups.length === 0 && (
            <Card>
              <EmptyState
                kind="no-result"
                title="Aucune activité ne répond à ces filtres"
                action={{ label: 'Effacer les filtres', href: here }}
              />
            </Card>
          )}
        </Columns>
      )}
    </>
  );
}
