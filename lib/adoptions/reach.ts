import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { readCourseEvent } from './course-columns';
import { adoptionCourseOf } from './rules';

/** The project, locked until the transaction ends: two people who add or name at once see each other's slots. */
export async function reachProject(tx: Db, staff: Staff, slug: string) {
  const project = await tx.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!project) outOfReach();
  await tx.$executeRaw`select 1 from "Project" where "id" = ${project.id}::uuid for no key update`;
  const adoptions = await tx.adoption.findMany({
    where: { projectId: project.id },
    select: { id: true, slug: true, label: true, position: true, organizationId: true },
    orderBy: { position: 'asc' },
  });
  return { ...project, adoptions };
}

/** The adoption, locked until the transaction ends, with what happened to it so far. */
export async function reachAdoption(tx: Db, staff: Staff, target: { project: string; adoption: string }) {
  const found = await tx.adoption.findFirst({
    where: { AND: [{ slug: target.adoption, project: { slug: target.project } }, ofProjectsVisibleTo(staff)] },
    include: { organization: { select: { name: true, shortName: true } } },
  });
  if (!found) outOfReach();
  await tx.$executeRaw`select 1 from "Adoption" where "id" = ${found.id}::uuid for no key update`;
  const rows = await tx.adoptionEvent.findMany({ where: { adoptionId: found.id }, orderBy: { sequence: 'asc' } });
  const events = rows.map(readCourseEvent);
  return { adoption: found, events, course: adoptionCourseOf(events) };
}
