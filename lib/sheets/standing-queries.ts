import 'server-only';
import { projectsVisibleTo, visibilitiesFor } from '@/lib/access';
import { courseEventColumns } from '@/lib/adoptions/course-columns';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import { courseSelect } from '@/lib/projects/course-rows';
import type { Viewer } from '@/lib/viewer';

/**
 * What the matrix of structures and phases is decided from, as the carrier may know it: no internal structure, activity or
 * campaign, no reason written for the team, no due date, and of an evaluation only whether it is validated or asked no more.
 */
export async function getStandings(viewer: Viewer, slug: string) {
  const seen = visibilitiesFor('CARRIER');
  const row = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(viewer)] },
    relationLoadStrategy: 'join',
    select: standingsSelect({ visibility: { in: seen } }),
  });
  if (!row) return null;
  return {
    ...row,
    lifecycleEvents: row.lifecycleEvents.map(({ visibility, ...event }) =>
      seen.includes(visibility) ? event : { ...event, reason: null, decision: null },
    ),
    campaigns: row.campaigns.map((campaign) => ({ ...campaign, dueOn: null })),
    adoptions: row.adoptions.map(({ events, evaluations, ...adoption }) => ({
      ...adoption,
      events: events.map((event) => ({ ...event, reason: null, reviewText: null, reviewFrom: null, reviewTo: null })),
      evaluations: evaluations.map(({ campaignId, state, createdAt }) => ({
        campaignId,
        state: outsideState(state),
        createdAt: state === 'INVITED' ? createdAt : UNTOLD,
      })),
    })),
  };
}

/** When a draft was begun would tell that it was. */
const UNTOLD = new Date(0);

/** Whether a draft was begun, handed in or sent back is the team's own business. */
function outsideState(state: EvaluationState): EvaluationState {
  return state === 'VALIDATED' || state === 'WITHDRAWN' ? state : 'INVITED';
}

function standingsSelect(seen: { visibility: Prisma.EnumVisibilityFilter }) {
  return {
    slug: true,
    name: true,
    phaseLabels: { select: { phase: true, label: true } },
    lifecycleEvents: { select: { ...courseSelect, visibility: true } },
    activities: {
      where: { AND: [seen, { phase: { in: ['TRAINING', 'SUPPORT'] } }] },
      select: { id: true, phase: true, heldOnText: true, heldOnFrom: true, heldOnTo: true },
    },
    campaigns: {
      where: seen,
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
        inviteesKnown: true,
      },
    },
    adoptions: {
      where: { visibility: { not: 'INTERNAL' } },
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
}
