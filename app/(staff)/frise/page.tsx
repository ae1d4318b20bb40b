import type { Metadata } from 'next';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { SegmentedLinks } from '@/components/layout/segmented-links';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';
import { readTimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';
import { getTimeline } from '@/lib/timeline/queries';
import { PAGE_SIZE } from '@/lib/timeline/timeline-rules';
import { yearsWording } from '@/lib/timeline/zoom-rules';
import { requireStaff } from '@/lib/viewer';
import { ViewsBar } from '../views-bar';
import { TimelineCard } from './timeline-card';
import { TimelineChoice } from './timeline-choice';

export const metadata: Metadata = { title: 'Frise' };

type TimelinePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function TimelinePage({ searchParams }: TimelinePageProps) {
  const filters = readTimelineFilters(await searchParams);
  const staff = await requireStaff(timelineHref(filters));
  const { choices, ...timeline } = await getTimeline(staff, filters);
  const { asOf, view } = filters;
  return (
    <>
      <PageHeader
        title="Frise"
        detail={timeline.zoom ? yearsWording(timeline.zoom) : undefined}
        subtitle={`${count(timeline.total, 'projet')}\u00a0: entrées, étapes, campagnes, sorties et contexte sur un même axe`}
        badges={<AsOfBadge asOf={asOf} />}
        actions={
          <SegmentedLinks
            label="Détail"
            items={[
              {
                label: 'Étapes et campagnes',
                href: timelineHref(filters, { view: 'etapes' }),
                current: view === 'etapes',
              },
              { label: 'Projets seuls', href: timelineHref(filters, { view: 'projets' }), current: view === 'projets' },
            ]}
          />
        }
      />
      <AsOfBar asOf={asOf} path={paths.timeline} kept={timelineSearch(filters)} />
      <ViewsBar staff={staff} path={paths.timeline} search={searchParams} />
      <TimelineChoice filters={filters} choices={choices} years={timeline.years} zoom={timeline.zoom} />
      <TimelineCard timeline={timeline} filters={filters} />
      <Pagination
        page={filters.page}
        pageCount={Math.ceil(timeline.total / PAGE_SIZE)}
        hrefFor={(page) => timelineHref(filters, { page })}
      />
    </>
  );
}
