import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { attentionOf } from '@/lib/campaigns/participation';
import { CAMPAIGN_ORDER, campaignsVisibleTo } from '@/lib/campaigns/queries';
import { frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from '@/lib/campaigns/rows';
import { today } from '@/lib/day';
import { db } from '@/lib/db';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import { isManager, isStaff, type Viewer } from '@/lib/viewer';
import { type AnswersByPhase, compareAnswers } from './comparison';
import { answersSelect, readAnswers } from './rows';

export { listToDo, type ToDo } from './to-do';

/** A structure's answers in each campaign of its project, side by side; null when out of reach. A carrier sees the validated answers of published campaigns, in words alone. */
export async function getAnswersByPhase(
  viewer: Viewer,
  project: string,
  adoption: string,
): Promise<AnswersByPhase | null> {
  const row = await db.adoption.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: adoption }, { project: { slug: project } }, ofProjectsVisibleTo(viewer)] },
    select: {
      ...participantSelect,
      evaluations: {
        where: isStaff(viewer) ? {} : { state: 'VALIDATED' },
        select: { campaignId: true, ...standingSelect, ...answersSelect },
      },
      project: {
        select: {
          phaseLabels: { select: { phase: true, label: true } },
          campaigns: {
            where: campaignsVisibleTo(viewer),
            orderBy: CAMPAIGN_ORDER,
            select: {
              ...frameSelect,
              id: true,
              slug: true,
              label: true,
              phase: true,
              instrumentVersion: { select: versionSelect },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const compared = row.project.campaigns.map((campaign) => {
    const evaluation = row.evaluations.find((one) => one.campaignId === campaign.id);
    const answers = evaluation ? readAnswers(evaluation) : new Map();
    return {
      slug: campaign.slug,
      label: campaign.label,
      phase: campaign.phase,
      phaseLabel: phaseLabel(campaign.phase, row.project.phaseLabels),
      state: campaign.state,
      criteria: campaign.instrumentVersion ? readVersion(campaign.instrumentVersion).criteria : [],
      attention: attentionOf(readFrame(campaign), readParticipant(row, evaluation ?? null)),
      answers,
    };
  });
  const answers = compareAnswers(compared);
  return isStaff(viewer) ? answers : wordsAlone(answers);
}

/** For the badge beside « Évaluations »: returned to me, to validate for a responsable, and late. */
export async function countWaiting(viewer: Viewer): Promise<number> {
  if (!isStaff(viewer)) return 0;
  const [row] = await db.$queryRaw<{ waiting: number }[]>`
    select count(*)::int as "waiting"
    from "Evaluation" e
    join "Campaign" c on c."id" = e."campaignId" and c."state" = 'OPEN'
    where e."state" not in ('VALIDATED', 'WITHDRAWN') and (
      (e."state" = 'SUBMITTED' and ${isManager(viewer)})
      or (e."state" = 'RETURNED' and (e."authorId" = ${viewer.id}::uuid or e."authorId" is null))
      or (
        e."state" <> 'SUBMITTED' and c."dueOn" < ${today()}::date
        and (e."state" <> 'INVITED' or coalesce((
          select v."kind" not in ('ON_HOLD', 'STOPPED') or (v."kind" = 'ON_HOLD' and v."recordedAt" <= e."createdAt"
            and (v."dateFrom" is null or v."dateFrom" <= (e."createdAt" at time zone 'Europe/Paris')::date)) from "AdoptionEvent" v
          where v."adoptionId" = e."adoptionId" and (v."dateFrom" is null or v."dateFrom" <= least(c."windowTo", ${today()}::date))
          order by v."sequence" desc limit 1
        ), true))
      )
    )`;
  return row?.waiting ?? 0;
}

/** Evidence and departures stay with the team. */
function wordsAlone({ phases, rows }: AnswersByPhase): AnswersByPhase {
  return {
    phases,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ('why' in cell ? cell : { ...cell, evidence: null, departure: 'NONE' })),
    })),
  };
}
