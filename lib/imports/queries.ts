import 'server-only';
import { campaignsWrittenBy, projectsVisibleTo } from '@/lib/access';
import { partOf } from '@/lib/campaigns/participation';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant } from '@/lib/campaigns/rows';
import { type Db, db } from '@/lib/db';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isWritable, refusalOf, refusalToLog } from '@/lib/evaluations/rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import type { Staff } from '@/lib/viewer';
import type { ImportKey } from './schema';

/**
 * A campaign with what is asked, every structure of its project, and what stands of their evaluations; null when out of
 * reach. Two statements.
 */
export async function findImportDesk(staff: Staff, key: ImportKey, client: Db = db) {
  const campaign = await client.campaign.findFirst({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        { slug: key.campaign },
        { project: { AND: [{ slug: key.project }, projectsVisibleTo(staff)] } },
        campaignsWrittenBy(staff),
      ],
    },
    select: { ...frameSelect, id: true, projectId: true, instrumentVersion: { select: versionSelect } },
  });
  if (!campaign) return null;
  const { id, projectId, instrumentVersion } = campaign;
  const adoptions = await client.adoption.findMany({
    relationLoadStrategy: 'join',
    where: { projectId },
    orderBy: ADOPTION_ORDER,
    select: { ...participantSelect, evaluations: { where: { campaignId: id }, select: standingSelect } },
  });
  const frame = readFrame(campaign);
  return {
    id,
    projectId,
    frame,
    /** Why nothing can be imported into this campaign now; null when it can. */
    refusal: instrumentVersion ? refusalToLog(frame, []) : 'Choisissez d’abord le questionnaire de cette campagne.',
    criteria: instrumentVersion ? readVersion(instrumentVersion).criteria : [],
    structures: adoptions.map((row) => readStructure(frame, row)),
  };
}

export type ImportDesk = NonNullable<Awaited<ReturnType<typeof findImportDesk>>>;
export type DeskStructure = ImportDesk['structures'][number];

const standingSelect = {
  createdAt: true,
  id: true,
  state: true,
  version: true,
  authorId: true,
  metOnText: true,
  metOnFrom: true,
  metOnTo: true,
  progress: true,
  difficulties: true,
  needs: true,
  ...answersSelect,
} satisfies Prisma.EvaluationSelect;

type AdoptionRow = Prisma.AdoptionGetPayload<{
  select: typeof participantSelect & { evaluations: { select: typeof standingSelect } };
}>;

function readStructure(frame: ReturnType<typeof readFrame>, row: AdoptionRow) {
  const evaluation = row.evaluations[0] ?? null;
  const participant = readParticipant(row, evaluation);
  const standing = evaluation?.state ?? null;
  const { id, slug, name, slot, joined, events } = participant;
  return {
    id,
    slug,
    name,
    /** Whatever it may be called in a file. */
    names: [name, slot, row.organization?.name].filter((one) => one !== null && one !== undefined),
    part: partOf(frame, participant),
    /** How it is counted without an evaluation: what taking an import back returns it to. */
    partWithout: partOf(frame, { joined, events: [], evaluation: null }),
    /** Why nothing may be written about it; null when it may. */
    refusal: refusalToLog(frame, events) ?? (isWritable(standing) ? null : refusalOf('save', standing)),
    evaluation,
    standing: {
      narrative: {
        metOn: evaluation?.metOnText ?? null,
        progress: evaluation?.progress ?? null,
        difficulties: evaluation?.difficulties ?? null,
        needs: evaluation?.needs ?? null,
      },
      answers: evaluation ? readAnswers(evaluation) : new Map(),
    },
  };
}
