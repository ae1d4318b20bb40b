import 'server-only';
import { visibilitiesFor } from '@/lib/access';
import type { Day } from '@/lib/day';
import type { Prisma } from '@/lib/generated/prisma/client';
import { type Certainty, certainty, type ImpreciseDate, readImprecise } from '@/lib/imprecise-date';
import type { Viewer } from '@/lib/viewer';
import { figureSelect, originSelect } from './figure-select';

// From rows to figures that can be read: numbers as numbers, dates as they are known.

export const MEASURE_ORDER = [{ createdAt: 'asc' }, { id: 'asc' }] satisfies Prisma.MeasureOrderByWithRelationInput[];

export const measureSelect = {
  id: true,
  ...figureSelect,
  ...originSelect,
  visibility: true,
  project: { select: { slug: true, name: true } },
  adoption: { select: { slug: true, label: true, visibility: true, organization: { select: { name: true } } } },
  campaign: { select: { slug: true, label: true } },
} as const satisfies Prisma.MeasureSelect;

export const indicatorSelect = {
  id: true,
  slug: true,
  name: true,
  unit: true,
  kind: true,
  aggregation: true,
  target: true,
  definition: true,
  countsPeople: true,
  projectId: true,
} as const satisfies Prisma.IndicatorSelect;

export type MeasureRecord = Prisma.MeasureGetPayload<{ select: typeof measureSelect }>;
export type IndicatorRecord = Prisma.IndicatorGetPayload<{ select: typeof indicatorSelect }>;

type IndicatorHead = ReturnType<typeof readIndicator>;
export type MeasureRow = ReturnType<typeof readMeasure>;

/** What is measured; one without a project is shared by the programme. */
export function readIndicator({ target, projectId, ...row }: IndicatorRecord) {
  return { ...row, target: target?.toNumber() ?? null, isShared: projectId === null };
}

/** One figure with all it needs to be understood; `certainty` says whether its period is over on that day. */
export function readMeasure(viewer: Viewer, indicator: IndicatorHead, row: MeasureRecord, day: Day) {
  const { value, numerator, denominator, sustainableJobs, transitionJobs, positiveExits, ...rest } = row;
  const { periodText, periodFrom, periodTo, adoption, ...own } = rest;
  const period = readImprecise({ periodText, periodFrom, periodTo }, 'period');
  const isReadable = adoption !== null && visibilitiesFor(viewer.role).includes(adoption.visibility);
  return {
    ...own,
    indicator: indicator.slug,
    isShared: indicator.isShared,
    name: indicator.name,
    unit: indicator.unit,
    kind: indicator.kind,
    definition: indicator.definition,
    countsPeople: indicator.countsPeople,
    value: value?.toNumber() ?? null,
    numerator: numerator?.toNumber() ?? null,
    denominator: denominator?.toNumber() ?? null,
    exits: indicator.kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null,
    period,
    certainty: certaintyOf(period, day),
    structure: isReadable ? { slug: adoption.slug, name: adoption.organization?.name ?? adoption.label } : null,
  };
}

/** A figure without a period may be true on any day. */
function certaintyOf(period: ImpreciseDate | null, day: Day): Certainty {
  return period ? certainty(period, day) : 'unknown';
}
