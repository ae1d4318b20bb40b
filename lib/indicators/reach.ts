import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';

/** An indicator as one project uses it: its own, or one that all share. Out of reach is « nothing here ». */
export async function indicatorOfProject(tx: Db, staff: Staff, project: string, slug: string) {
  const found = await tx.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  const stored =
    found &&
    (await tx.indicator.findFirst({
      where: { slug, OR: [{ projectId: found.id }, { projectId: null }] },
      orderBy: { projectId: { sort: 'asc', nulls: 'last' } },
    }));
  return stored ? { projectId: found.id, stored } : outOfReach();
}
