import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { attentionOf, tallyOf } from '@/lib/campaigns/participation';
import { ADOPTION_ORDER, participantSelect, readFrame, readParticipant, standingSelect } from '@/lib/campaigns/rows';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import { readVersion } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import type { Staff } from '@/lib/viewer';
import { askedSelect, attendanceSelect, evaluationSelect, readEvaluation } from './form-rows';
import { previousOf } from './previous';
import { isOnHoldFor, nextToLog, refusalToLog } from './rules';
import type { EvaluationKey } from './schema';

/** Everything the page of one structure in one campaign shows, in two statements; null when out of reach. */
export async function findEvaluationForm(staff: Staff, key: EvaluationKey) {
  const [row, siblings] = await Promise.all([findAdoption(staff, key), listSiblings(staff, key)]);
  const campaign = row?.project.campaigns[0];
  if (!row || !campaign) return null;
  const frame = readFrame(campaign);
  const own = row.evaluations.find((evaluation) => evaluation.campaign.slug === key.campaign) ?? null;
  const participant = readParticipant(row, own);
  const participants = siblings.map((one) => readParticipant(one, one.evaluations[0] ?? null));
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
    /** The link through which the structure may answer by itself, meanwhile. */
    surveyLink: row.surveyLinks[0] ?? null,
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
      surveyLinks: {
        where: { campaign: { slug: key.campaign }, revokedAt: null, submittedAt: null, expiresAt: { gt: new Date() } },
        select: { createdAt: true, openedAt: true, startedAt: true },
      },
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
      evaluations: { where: { campaign: { slug: key.campaign } }, select: standingSelect },
    },
  });
}
