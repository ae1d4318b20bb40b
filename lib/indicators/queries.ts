import 'server-only';
import { projectsVisibleTo, visibleTo } from '@/lib/access';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { indicatorSelect, MEASURE_ORDER, type MeasureRow, measureSelect, readIndicator, readMeasure } from './rows';

export type { MeasureRow };

/**
 * A project's figures, each with all it needs to be understood, as far as the person may read them.
 * @param asOf leaves out the figures whose period begins after that day; without it, none is left out
 */
export async function listMeasures(viewer: Viewer, project: string, asOf: Day | null = null): Promise<MeasureRow[]> {
  const rows = await db.measure.findMany({
    where: { AND: [{ project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }, visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: MEASURE_ORDER,
    select: { ...measureSelect, indicator: { select: indicatorSelect } },
  });
  return rows
    .map(({ indicator, ...row }) => readMeasure(viewer, readIndicator(indicator), row, asOf ?? today()))
    .filter(({ certainty }) => asOf === null || certainty !== 'not-yet');
}
