import { ActivityTable } from '@/components/activities/activity-table';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { type ActivityListFilters, activitySearch, isFiltered } from '@/lib/activities/filters';
import { groupByPhase, groupByYear } from '@/lib/activities/groups';
import type { ActivityList } from '@/lib/activities/queries';
import { count } from '@/lib/format';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';

/** What was done, by year or by phase. */
export function ActivityGroups({ list, filters }: { list: ActivityList; filters: ActivityListFilters }) {
  const { project, activities, adoptionCount, total } = list;
  const here = paths.activities(project.slug);
  const byPhase = filters.groupedBy === 'etape';
  const { page, pageCount, shown } = pageOf(activities, filters.page, PAGE_SIZE);
  const groups = byPhase ? groupByPhase(shown, project.phaseLabels) : groupByYear(shown);
  const hrefFor = (groupedBy: typeof filters.groupedBy, wanted = 1) =>
    withSearch(here, { ...activitySearch({ ...filters, groupedBy }), page: wanted > 1 ? wanted : null });
  const number = count(total, 'activité');
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-soft">{isFiltered(filters) ? `${activities.length} sur ${number}` : number}</p>
        <SegmentedLinks
          label="Grouper les activités"
          items={[
            { label: 'Par année', href: hrefFor('annee'), current: !byPhase },
            { label: 'Par étape', href: hrefFor('etape'), current: byPhase },
          ]}
        />
      </div>
      {groups.map(({ title, activities: rows }) => (
        <Card key={title} flush title={title} hint={count(rows.length, 'activité')}>
          <ActivityTable
            label={`Activités\u00a0: ${title}`}
            project={project.slug}
            activities={rows}
            adoptionCount={adoptionCount}
          />
        </Card>
      ))}
      <Pagination page={page} pageCount={pageCount} hrefFor={(wanted) => hrefFor(filters.groupedBy, wanted)} />
      {groups.length === 0 && (
        <Card>
          <EmptyState
            kind="no-result"
            title="Aucune activité ne répond à ces filtres"
            action={{ label: 'Effacer les filtres', href: here }}
          />
        </Card>
      )}
    </>
  );
}

/** Their groups are read one after the other: a page holds several years. */
const PAGE_SIZE = 100;
