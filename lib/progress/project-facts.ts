import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { campaignMovesOf } from '@/lib/campaigns/as-of-rules';
import { type Day, dayOf, today } from '@/lib/day';
import { movesOf } from '@/lib/evaluations/as-of-rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { courseOf } from '@/lib/projects/rules';
import { certainlyLeftOn, latestEvents } from '@/lib/projects/standing-rules';
import type { AdoptionFacts, ProjectFacts } from './facts';
import { latestHeld } from './latest-rules';

/** Everything the matrix of a project is decided from, in one statement however many rows. */
export const factsSelect = {
  slug: true,
  name: true,
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { select: courseSelect },
  activities: {
    where: { phase: { in: ['TRAINING', 'SUPPORT'] } },
    select: { id: true, phase: true, heldOnText: true, heldOnFrom: true, heldOnTo: true, createdAt: true },
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
      events: { orderBy: { sequence: 'asc' }, select: { kind: true, recordedAt: true } },
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
      createdAt: true,
      organization: { select: { name: true } },
      events: { select: courseEventColumns },
      attendances: { select: { activityId: true } },
      evaluations: {
        select: {
          campaignId: true,
          state: true,
          createdAt: true,
          metOnText: true,
          metOnFrom: true,
          metOnTo: true,
          events: { orderBy: { sequence: 'asc' }, select: { kind: true, recordedAt: true } },
        },
      },
    },
  },
} as const satisfies Prisma.ProjectSelect;

type FullRow = Prisma.ProjectGetPayload<{ select: typeof factsSelect }>;
type FullAdoption = FullRow['adoptions'][number];
type Optional<Row, Column extends keyof Row> = Omit<Row, Column> & Partial<Pick<Row, Column>>;

/** Who reads today alone may leave out the moments of recording: they only tell what is certain on a day gone by. */
export type AdoptionRow = Omit<Optional<FullAdoption, 'createdAt'>, 'evaluations'> & {
  evaluations: Optional<FullAdoption['evaluations'][number], 'events' | 'metOnText' | 'metOnFrom' | 'metOnTo'>[];
};
export type FactsRow = Omit<FullRow, 'activities' | 'campaigns' | 'adoptions'> & {
  activities: Optional<FullRow['activities'][number], 'createdAt'>[];
  campaigns: Optional<FullRow['campaigns'][number], 'events'>[];
  adoptions: AdoptionRow[];
};

export function projectFactsOf(row: FactsRow, asOf: Day): ProjectFacts {
  return {
    course: courseOf(readCourseEvents(row.lifecycleEvents), asOf),
    activities: row.activities.map(({ id, phase, createdAt, ...held }) => ({
      id,
      phase,
      heldOn: readImprecise(held, 'heldOn'),
      ...(createdAt && { recordedOn: today(createdAt) }),
    })),
    campaigns: row.campaigns.map(({ events = [], ...campaign }) => ({
      ...campaign,
      window: readImprecise(campaign, 'window'),
      dueOn: campaign.dueOn && dayOf(campaign.dueOn),
      moves: campaignMovesOf(events),
    })),
  };
}

export function adoptionFactsOf(row: AdoptionRow): AdoptionFacts {
  return {
    wave: row.wave,
    joined: readImprecise(row, 'joined'),
    ...(row.createdAt && { recordedOn: today(row.createdAt) }),
    events: row.events.map(readCourseEvent),
    attended: new Set(row.attendances.map(({ activityId }) => activityId)),
    evaluations: new Map(row.evaluations.map((evaluation) => [evaluation.campaignId, evaluationFactsOf(evaluation)])),
  };
}

function evaluationFactsOf({ metOnText = null, metOnFrom = null, metOnTo = null, ...evaluation }: EvaluationRow) {
  return {
    moves: movesOf(evaluation),
    metOn: readImprecise({ metOnText, metOnFrom, metOnTo }, 'metOn'),
    since: evaluation.createdAt,
  };
}

type EvaluationRow = AdoptionRow['evaluations'][number];

/** The same project read as late as its dates can be: what differs from the reading above is possible, not certain. */
export function latestProjectFactsOf(row: FactsRow, facts: ProjectFacts, asOf: Day): ProjectFacts {
  const events = readCourseEvents(row.lifecycleEvents);
  return { course: courseOf(latestEvents(events, asOf), asOf), ...latestHeld(facts, certainlyLeftOn(events), asOf) };
}
