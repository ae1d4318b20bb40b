import type { Prisma } from '@/lib/generated/prisma/client';
import type { Visibility } from '@/lib/generated/prisma/enums';
import { courseSelect } from '@/lib/projects/course-rows';
import { activitySelect, campaignSelect, declared, findingSelect, measureSelect } from './part-selects';

// What outsiders read, column by column: nothing internal even leaves the database, except words that `readings.ts` blanks by row.

const eventsSelect = {
  select: { ...courseSelect, visibility: true },
} as const satisfies Prisma.Project$lifecycleEventsArgs;

const namesSelect = {
  name: true,
  shortName: true,
  kind: true,
  kindText: true,
} as const satisfies Prisma.OrganizationSelect;

/** A campaign is told once it is published; one held before Essaim, as the public source tells it. */
const toldOutside = {
  OR: [{ state: 'PUBLISHED' }, { inviteesKnown: false }],
} as const satisfies Prisma.CampaignWhereInput;

/** What a sheet draws. Rows with a visibility are those these eyes may see. */
export function sheetSelect(seen: { visibility: { in: Visibility[] } }) {
  return {
    slug: true,
    name: true,
    longTitle: true,
    aliases: true,
    logoWording: true,
    origin: true,
    audience: true,
    problem: true,
    approach: true,
    ambition: true,
    webSite: true,
    sheetPublishedAt: true,
    programme: { select: { name: true } },
    carrier: { select: namesSelect },
    partners: {
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
      select: { role: true, note: true, organization: { select: namesSelect } },
    },
    phaseLabels: { select: { phase: true, label: true } },
    lifecycleEvents: eventsSelect,
    adoptions: {
      where: declared,
      orderBy: [{ position: 'asc' }, { slug: 'asc' }],
      select: {
        label: true,
        wave: true,
        visibility: true,
        departments: true,
        territory: true,
        joinedText: true,
        joinedFrom: true,
        joinedTo: true,
        organization: { select: namesSelect },
      },
    },
    activities: {
      where: seen,
      orderBy: [{ heldOnFrom: { sort: 'asc', nulls: 'first' } }, { createdAt: 'asc' }, { id: 'asc' }],
      select: activitySelect,
    },
    campaigns: {
      where: { AND: [seen, toldOutside] },
      orderBy: [{ phase: 'asc' }, { windowFrom: 'asc' }, { slug: 'asc' }],
      select: { ...campaignSelect, purpose: true, conclusions: true },
    },
    findings: {
      where: seen,
      orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
      select: findingSelect(seen),
    },
    measures: { where: seen, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: measureSelect },
    contextEvents: {
      select: {
        effect: true,
        contextEvent: { select: { title: true, description: true, dateText: true, dateFrom: true, dateTo: true } },
      },
    },
    documents: {
      where: seen,
      orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
      select: { id: true, kind: true, title: true, url: true, dateText: true, dateFrom: true, dateTo: true },
    },
  } as const satisfies Prisma.ProjectSelect;
}

export type SheetRow = Prisma.ProjectGetPayload<{ select: ReturnType<typeof sheetSelect> }>;
