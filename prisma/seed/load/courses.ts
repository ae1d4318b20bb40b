import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import type { ProjectSeed } from '../shape';
import { dateColumns } from '../wording';

/** The events of each project's course. Rows are numbered as they come: the seed's order is the course's order. */
export async function loadCourses(tx: Db, ids: NamedIds, projects: ProjectSeed[]): Promise<number> {
  const events = projects.flatMap(({ slug, course }) =>
    course.map(({ phase, kind, date, reason, decision, exitCause }) => ({
      projectId: ids.get('project', slug),
      phase: phase ?? null,
      kind,
      ...dateColumns('date', date),
      reason: reason ?? null,
      decision: decision ?? null,
      exitCause: exitCause ?? null,
      visibility: 'PUBLIC' as const,
    })),
  );
  return (await tx.lifecycleEvent.createMany({ data: events })).count;
}
