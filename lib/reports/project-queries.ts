import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { attentionOf, tallyOf } from '@/lib/campaigns/participation';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { distributionOf } from '@/lib/campaigns/results';
import {
  ADOPTION_ORDER,
  frameSelect,
  participantSelect,
  readFrame,
  readParticipant,
  standingSelect,
} from '@/lib/campaigns/rows';
import type { Day } from '@/lib/day';
import { db } from '@/lib/db';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isHandedIn } from '@/lib/evaluations/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { certainty, type ImpreciseDate, readImprecise } from '@/lib/imprecise-date';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { courseSelect, readCourseEvents } from '@/lib/projects/course-rows';
import { phaseLabel } from '@/lib/projects/labels';
import { courseOf } from '@/lib/projects/rules';
import type { Staff } from '@/lib/viewer';

export type ReportedProject = NonNullable<Awaited<ReturnType<typeof getReportedProject>>>;
export type ReportedCampaigns = Awaited<ReturnType<typeof listReportedCampaigns>>;

/** What a project is, its course, its activities and its documents, as far as they had begun on a day; null when out of reach. One statement. */
export async function getReportedProject(staff: Staff, slug: string, day: Day) {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: projectSelect,
  });
  if (!row) return null;
  const { lifecycleEvents, phaseLabels, activities, documents, contextEvents, ...own } = row;
  const events = readCourseEvents(lifecycleEvents);
  return {
    ...own,
    ownLabels: phaseLabels,
    course: courseOf(events, day),
    events: events.filter(({ date }) => hasBegun(date, day)),
    activities: activities
      .map(({ _count, ...activity }) => ({
        ...activity,
        heldOn: readImprecise(activity, 'heldOn'),
        attendances: _count.attendances,
      }))
      .filter(({ heldOn }) => hasBegun(heldOn, day)),
    documents: documents
      .map((document) => ({ ...document, on: readImprecise(document, 'date') }))
      .filter(({ on }) => hasBegun(on, day)),
    context: contextEvents
      .map(({ effect, contextEvent }) => ({ ...contextEvent, effect, on: readImprecise(contextEvent, 'date') }))
      .filter(({ on }) => hasBegun(on, day)),
  };
}

/** Every campaign that had begun on a day: who answered, what to each question, and in which words. One statement. */
export async function listReportedCampaigns(staff: Staff, slug: string, day: Day) {
  const row = await db.project.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    select: {
      phaseLabels: { select: { phase: true, label: true } },
      adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect },
      campaigns: { orderBy: CAMPAIGN_ORDER, select: campaignSelect },
    },
  });
  const campaigns = (row?.campaigns ?? []).map((campaign) => {
    const frame = readFrame(campaign);
    const evaluations = new Map(campaign.evaluations.map((one) => [one.adoptionId, one]));
    const participants = (row?.adoptions ?? []).map((adoption) => {
      const evaluation = evaluations.get(adoption.id) ?? null;
      return { ...readParticipant(adoption, evaluation), told: evaluation };
    });
    const handedIn = participants.flatMap(({ name, told }) =>
      told && isHandedIn(told.state) ? [{ ...told, adoption: name, answers: readAnswers(told) }] : [],
    );
    const version = campaign.instrumentVersion && readVersion(campaign.instrumentVersion);
    return {
      ...frame,
      slug: campaign.slug,
      label: campaign.label,
      phaseLabel: phaseLabel(campaign.phase, row?.phaseLabels),
      purpose: campaign.purpose,
      conclusions: campaign.conclusions,
      instrument: version?.name ?? null,
      tally: tallyOf(participants.map((participant) => attentionOf(frame, participant, day))),
      results: (version?.criteria ?? []).map((criterion) => distributionOf(criterion, handedIn)),
      words: handedIn.map(({ adoption, progress, difficulties, needs }) => ({
        adoption,
        progress,
        difficulties,
        needs,
      })),
    };
  });
  return campaigns.filter(({ window }) => hasBegun(window, day));
}

/** A date that is not known hides nothing. */
export function hasBegun(date: ImpreciseDate | null, day: Day): boolean {
  return date === null || certainty(date, day) !== 'not-yet';
}

const projectSelect = {
  slug: true,
  name: true,
  longTitle: true,
  logoWording: true,
  aliases: true,
  origin: true,
  audience: true,
  problem: true,
  approach: true,
  ambition: true,
  webSite: true,
  carrier: { select: { name: true } },
  partners: {
    orderBy: { createdAt: 'asc' },
    select: { role: true, note: true, organization: { select: { name: true } } },
  },
  phaseLabels: { select: { phase: true, label: true } },
  lifecycleEvents: { orderBy: { sequence: 'asc' }, select: courseSelect },
  activities: {
    orderBy: [{ heldOnFrom: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }],
    select: {
      kind: true,
      phase: true,
      title: true,
      description: true,
      frequency: true,
      place: true,
      heldOnText: true,
      heldOnFrom: true,
      heldOnTo: true,
      _count: { select: { attendances: true } },
    },
  },
  documents: {
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    select: { kind: true, title: true, note: true, linkState: true, dateText: true, dateFrom: true, dateTo: true },
  },
  contextEvents: {
    select: {
      effect: true,
      contextEvent: { select: { title: true, dateText: true, dateFrom: true, dateTo: true } },
    },
  },
} satisfies Prisma.ProjectSelect;

const campaignSelect = {
  ...frameSelect,
  slug: true,
  label: true,
  phase: true,
  purpose: true,
  conclusions: true,
  instrumentVersion: { select: versionSelect },
  evaluations: {
    select: {
      adoptionId: true,
      ...standingSelect,
      progress: true,
      difficulties: true,
      needs: true,
      ...answersSelect,
    },
  },
} satisfies Prisma.CampaignSelect;
