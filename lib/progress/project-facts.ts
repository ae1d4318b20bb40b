import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { type Day, dayOf } from '@/lib/day';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { courseOf } from '@/lib/projects/rules';
import type { AdoptionFacts, ProjectFacts } from './facts';

/** Everything the matrix of a project is decided from, in one statement however many rows. */
export const factsSelect = {
  slug: true,
  name: true,
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { select: courseSelect },
  activities: {
    where: { phase: { in: ['TRAINING', 'SUPPORT'] } },
    select: { id: true, phase: true, heldOnText: true, heldOnFrom: true, heldOnTo: true },
  },
  campaigns: {
    orderBy: [{ windowFrom: 'asc' }, { slug: 'asc' }],
    select: {
      id: true,
      slug: true,
      phase: true,
      label: true,
      state: true,
      windowText: true,
      windowFrom: true,
      windowTo: true,
      dueOn: true,
      inviteesKnown: true,
    },
  },
  adoptions: {
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      slug: true,
      label: true,
      wave: true,
      joinedText: true,
      joinedFrom: true,
      joinedTo: true,
      organization: { select: { name: true } },
      events: { select: courseEventColumns },
      attendances: { select: { activityId: true } },
      evaluations: { select: { campaignId: true, state: true, createdAt: true } },
    },
  },
} as const satisfies Prisma.ProjectSelect;

export type FactsRow = Prisma.ProjectGetPayload<{ select: typeof factsSelect }>;
export type AdoptionRow = FactsRow['adoptions'][number];

export function projectFactsOf(row: FactsRow, asOf: Day): ProjectFacts {
  return {
    course: courseOf(readCourseEvents(row.lifecycleEvents), asOf),
    activities: row.activities.map((activity) => ({ ...activity, heldOn: readImprecise(activity, 'heldOn') })),
    campaigns: row.campaigns.map((campaign) => ({
      ...campaign,
      window: readImprecise(campaign, 'window'),
      dueOn: campaign.dueOn && dayOf(campaign.dueOn),
    })),
  };
}

export function adoptionFactsOf(row: AdoptionRow): AdoptionFacts {
  return {
    wave: row.wave,
    joined: readImprecise(row, 'joined'),
    events: row.events.map(readCourseEvent),
    attended: new Set(row.attendances.map(({ activityId }) => activityId)),
    evaluations: new Map(row.evaluations.map(({ campaignId, state }) => [campaignId, state])),
    since: new Map(row.evaluations.map(({ campaignId, createdAt }) => [campaignId, createdAt])),
  };
}
