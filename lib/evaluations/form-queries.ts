import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { attentionOf, tallyOf } from '@/lib/campaigns/participation';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant } from '@/lib/campaigns/rows';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import type { Staff } from '@/lib/viewer';
import { previousOf } from './previous';
import { contentSelect, readAnswers } from './rows';
import { isOnHoldFor, nextToLog, refusalToLog } from './rules';
import type { EvaluationKey } from './schema';

/** Everything the page of one structure in one campaign shows, in two statements; null when out of reach. */
export async function findEvaluationForm(staff: Staff, key: EvaluationKey) {
  const [row, siblings] = await Promise.all([findAdoption(staff, key), listSiblings(staff, key)]);
  const campaign = row?.project.campaigns[0];
  if (!row || !campaign) return null;
  const frame = readFrame(campaign);
  const own = row.evaluations.find((evaluation) => evaluation.campaign.slug === key.campaign) ?? null;
  const participant = readParticipant(row, own?.state ?? null);
  const participants = siblings.map((one) => readParticipant(one, one.evaluations[0]?.state ?? null));
  const attended = participants.map((one) => ({ slug: one.slug, name: one.name, ...attentionOf(frame, one) }));
  return {
    project: { slug: row.project.slug, name: row.project.name },
    campaign: {
      ...frame,
      slug: campaign.slug,
      label: campaign.label,
      phaseLabel: phaseLabel(campaign.phase, row.project.phaseLabels),
      instrument: campaign.instrumentVersion && readVersion(campaign.instrumentVersion),
    },
    adoption: participant,
    attention: attentionOf(frame, participant),
    refusal: refusalToLog(frame, participant.events),
    isOnHold: isOnHoldFor(frame, participant.events),
    evaluation: own && readEvaluation(own),
    previous: previousOf(campaign, row.evaluations, row.project.phaseLabels),
    attendances: row.attendances.map(({ activity, people, note }) => ({
      title: activity.title,
      heldOn: readImprecise(activity, 'heldOn'),
      people,
      note,
    })),
    next: nextToLog(attended, key.adoption),
    tally: tallyOf(attended),
  };
}

export type EvaluationPage = NonNullable<Awaited<ReturnType<typeof findEvaluationForm>>>;

function findAdoption(staff: Staff, key: EvaluationKey) {
  return db.adoption.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: key.adoption }, { project: { slug: key.project } }, ofProjectsVisibleTo(staff)] },
    select: {
      ...participantSelect,
      attendances: { orderBy: { activity: { heldOnFrom: 'asc' } }, select: attendanceSelect },
      evaluations: { select: evaluationSelect },
      project: {
        select: {
          slug: true,
          name: true,
          phaseLabels: { select: { phase: true, label: true } },
          campaigns: { where: { slug: key.campaign }, select: askedSelect },
        },
      },
    },
  });
}

/** The other structures, to go on to the next one. */
function listSiblings(staff: Staff, key: EvaluationKey) {
  return db.adoption.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ project: { slug: key.project } }, ofProjectsVisibleTo(staff)] },
    orderBy: ADOPTION_ORDER,
    select: {
      ...participantSelect,
      evaluations: { where: { campaign: { slug: key.campaign } }, select: { state: true } },
    },
  });
}

function readEvaluation(row: Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>) {
  const returned = row.events[0]?.kind === 'RETURNED' ? row.events[0] : null;
  const submitted = row.events.find((event) => event.kind === 'SUBMITTED') ?? null;
  return {
    state: row.state,
    version: row.version,
    updatedAt: row.updatedAt,
    metOn: readImprecise(row, 'metOn'),
    progress: row.progress,
    difficulties: row.difficulties,
    needs: row.needs,
    author: row.author,
    answers: readAnswers(row),
    events: row.events,
    returned,
    submitted,
  };
}

const attendanceSelect = {
  people: true,
  note: true,
  activity: { select: { title: true, heldOnText: true, heldOnFrom: true, heldOnTo: true } },
} satisfies Prisma.AttendanceSelect;

const askedSelect = {
  ...frameSelect,
  slug: true,
  label: true,
  phase: true,
  instrumentVersion: { select: versionSelect },
} satisfies Prisma.CampaignSelect;

const askedContentSelect = {
  ...contentSelect,
  criterion: { select: { code: true, kind: true, unit: true, levels: { select: { value: true, anchor: true } } } },
} satisfies Prisma.AnswerSelect & Prisma.AnswerCorrectionSelect;

const evaluationSelect = {
  state: true,
  version: true,
  updatedAt: true,
  metOnText: true,
  metOnFrom: true,
  metOnTo: true,
  progress: true,
  difficulties: true,
  needs: true,
  author: { select: { id: true, name: true } },
  campaign: { select: { slug: true, phase: true, windowFrom: true } },
  answers: { select: askedContentSelect },
  corrections: { orderBy: { sequence: 'asc' }, select: askedContentSelect },
  events: {
    orderBy: { sequence: 'desc' },
    select: { kind: true, note: true, recordedAt: true, author: { select: { id: true, name: true } } },
  },
} satisfies Prisma.EvaluationSelect;
