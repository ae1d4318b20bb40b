import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';

export type ProjectOverview = NonNullable<Awaited<ReturnType<typeof getProjectOverview>>>;

/** What the first page of a project says in words, and what waits in it; null when out of reach. */
export async function getProjectOverview(staff: Staff, slug: string) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      origin: true,
      audience: true,
      problem: true,
      approach: true,
      ambition: true,
      webSite: true,
      partners: {
        orderBy: { createdAt: 'asc' },
        select: { id: true, role: true, note: true, organization: { select: { slug: true, name: true } } },
      },
      contextEvents: {
        select: {
          effect: true,
          contextEvent: {
            select: { slug: true, kind: true, title: true, dateText: true, dateFrom: true, dateTo: true },
          },
        },
      },
      _count: {
        select: {
          documents: { where: { linkState: { in: ['MISSING', 'BROKEN'] } } },
          correctionRequests: { where: { state: 'OPEN' } },
          followUps: { where: { state: 'PLANNED', dueOn: { lt: dateOf(today()) } } },
        },
      },
    },
  });
  if (!project) return null;
  const { contextEvents, _count, ...words } = project;
  return {
    ...words,
    contextEvents: contextEvents.map(({ effect, contextEvent: { slug: key, kind, title, ...dates } }) => ({
      key,
      kind,
      title,
      effect,
      on: readImprecise(dates, 'date'),
    })),
    documentsWithoutLink: _count.documents,
    overdueFollowUps: _count.followUps,
    openCorrections: _count.correctionRequests,
  };
}
