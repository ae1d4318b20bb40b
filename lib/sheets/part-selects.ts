import type { Prisma } from '@/lib/generated/prisma/client';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { figureSelect, originSelect } from '@/lib/indicators/figure-select';

// The parts of a sheet, column by column.

/** A structure marked internal does not exist for outsiders: it is neither named nor counted. */
export const declared = { visibility: { not: 'INTERNAL' } } as const satisfies Prisma.AdoptionWhereInput;

export const activitySelect = {
  id: true,
  kind: true,
  title: true,
  description: true,
  frequency: true,
  format: true,
  place: true,
  heldOnText: true,
  heldOnFrom: true,
  heldOnTo: true,
  organization: { select: { name: true } },
  _count: { select: { attendances: { where: { adoption: declared } } } },
} as const satisfies Prisma.ActivitySelect;

export const campaignSelect = {
  id: true,
  label: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
} as const satisfies Prisma.CampaignSelect;

export function findingSelect(seen: { visibility: { in: Visibility[] } }) {
  return {
    id: true,
    kind: true,
    text: true,
    dateText: true,
    dateFrom: true,
    dateTo: true,
    campaignId: true,
    concernedCount: true,
    concernedTotal: true,
    organization: { select: { name: true } },
    followUps: {
      where: seen,
      orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
      select: {
        id: true,
        decision: true,
        state: true,
        doneText: true,
        doneFrom: true,
        doneTo: true,
        activity: { select: { title: true, visibility: true } },
        checks: {
          orderBy: { sequence: 'asc' },
          select: {
            outcome: true,
            finding: { select: { text: true, visibility: true } },
            campaign: { select: { ...campaignSelect, visibility: true } },
          },
        },
      },
    },
  } as const satisfies Prisma.FindingSelect;
}

export const measureSelect = {
  id: true,
  ...figureSelect,
  ...originSelect,
  indicator: { select: { name: true, unit: true, kind: true, definition: true, countsPeople: true } },
} as const satisfies Prisma.MeasureSelect;
