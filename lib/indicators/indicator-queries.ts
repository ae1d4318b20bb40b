import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { AsOf } from '@/lib/as-of';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import {
  type IndicatorRecord,
  indicatorSelect,
  MEASURE_ORDER,
  type MeasureRecord,
  measureSelect,
  readIndicator,
  readMeasure,
} from './rows';
import { standingOf } from './standing-rules';

export type IndicatorRow = ReturnType<typeof indicatorOf>;

/** What a project measures, and what it could measure with the programme's own indicators; null when out of reach. */
export async function listIndicators(staff: Staff, slug: string, asOf: AsOf) {
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: { id: true, slug: true, name: true },
  });
  if (!project) return null;
  const rows = await db.indicator.findMany({
    where: { OR: [{ projectId: project.id }, { projectId: null }] },
    relationLoadStrategy: 'join',
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { ...indicatorSelect, measures: measuresOf(project.id) },
  });
  const indicators = rows.map((row) => indicatorOf(staff, row, asOf));
  return {
    project,
    indicators: indicators.filter(({ isShared, total }) => !isShared || total > 0),
    /** Shared ones that this project has not measured yet. */
    unused: indicators.filter(({ isShared, total }) => isShared && total === 0),
  };
}

/** One indicator as a project measures it; null when out of reach. Its own goes before a shared one of the same address. */
export async function getIndicator(staff: Staff, project: string, slug: string, asOf: AsOf) {
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true, slug: true, name: true, _count: { select: { adoptions: true } } },
  });
  if (!found) return null;
  const row = await db.indicator.findFirst({
    where: { slug, OR: [{ projectId: found.id }, { projectId: null }] },
    relationLoadStrategy: 'join',
    orderBy: { projectId: { sort: 'asc', nulls: 'last' } },
    select: { ...indicatorSelect, measures: measuresOf(found.id) },
  });
  const { _count, ...own } = found;
  return row && { project: { ...own, declared: _count.adoptions }, indicator: indicatorOf(staff, row, asOf) };
}

function measuresOf(projectId: string) {
  return {
    where: { projectId },
    orderBy: MEASURE_ORDER,
    select: measureSelect,
  } satisfies Prisma.Indicator$measuresArgs;
}

/** Only of a past day are figures left out: those whose period begins after it. */
function indicatorOf(staff: Staff, { measures, ...row }: IndicatorRecord & { measures: MeasureRecord[] }, asOf: AsOf) {
  const indicator = readIndicator(row);
  const all = measures.map((measure) => readMeasure(staff, indicator, measure, asOf.day));
  const shown = all.filter(({ certainty }) => asOf.past === null || certainty !== 'not-yet');
  return {
    ...indicator,
    measures: shown,
    total: all.length,
    later: all.length - shown.length,
    ...standingOf(indicator, shown),
  };
}
