import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { type Matrix, matrixOf } from './matrix-rows';
import { factsSelect } from './project-facts';

/** Where each structure of a project stands in each phase; null when the project is out of reach. */
export async function getMatrix(staff: Staff, project: string, asOf: Day = today()): Promise<Matrix | null> {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: factsSelect,
  });
  return row && matrixOf(row, asOf);
}
