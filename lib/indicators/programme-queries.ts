import 'server-only';
import { cache } from 'react';
import { projectsVisibleTo } from '@/lib/access';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import { paths, withSearch } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { type ProgrammeFigure, programmeFigureOf, programmeTotalOf } from './programme-rules';
import { indicatorSelect, MEASURE_ORDER, type MeasureRow, measureSelect, readIndicator, readMeasure } from './rows';

export type { ProgrammeFigure };
export type SharedIndicator = Awaited<ReturnType<typeof listSharedIndicators>>[number];

/**
 * The programme's figures as known on a day: first the totals of the indicators that projects share, then, project by project, what
 * was counted of people: all of them, since a figure left out of a report without a word would be a lie. Figures of different
 * scopes are never added. Two statements at any size.
 */
export async function listProgrammeFigures(staff: Staff, day: Day = today()): Promise<ProgrammeFigure[]> {
  const [shared, rows] = await Promise.all([
    listSharedIndicators(staff, day),
    db.measure.findMany({
      where: {
        project: projectsVisibleTo(staff),
        indicator: {
          projectId: { not: null },
          OR: [{ kind: { in: ['RATE', 'DYNAMIC_EXITS'] } }, { countsPeople: true }],
        },
      },
      relationLoadStrategy: 'join',
      orderBy: [{ project: { position: 'asc' } }, { indicator: { createdAt: 'asc' } }, ...MEASURE_ORDER],
      select: { ...measureSelect, indicator: { select: indicatorSelect } },
    }),
  ]);
  const au = day < today() ? day : null;
  const told = (measure: MeasureRow) =>
    programmeFigureOf(measure, withSearch(paths.indicator(measure.project.slug, measure.indicator), { au }));
  const totals = shared.flatMap((indicator) => {
    const total = programmeTotalOf(indicator);
    const href = `${withSearch(paths.programmeIndicators, { au })}#${indicator.slug}`;
    return total ? [{ ...total, href }] : indicator.measures.map(told);
  });
  const own = rows
    .map(({ indicator, ...row }) => readMeasure(staff, readIndicator(indicator), row, day))
    .filter(({ certainty }) => certainty !== 'not-yet');
  return [...totals, ...own.map(told)];
}

/** The indicators that projects share, with every project's figures as known on a day. Read once per request. */
export const listSharedIndicators = cache(async (staff: Staff, day: Day = today()) => {
  const rows = await db.indicator.findMany({
    where: { projectId: null },
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: {
      ...indicatorSelect,
      measures: {
        where: { project: projectsVisibleTo(staff) },
        orderBy: [{ project: { position: 'asc' } }, ...MEASURE_ORDER],
        select: measureSelect,
      },
    },
  });
  return rows.map(({ measures, ...row }) => {
    const indicator = readIndicator(row);
    const known = measures
      .map((measure) => readMeasure(staff, indicator, measure, day))
      .filter(({ certainty }) => certainty !== 'not-yet');
    return { ...indicator, measures: known };
  });
});
