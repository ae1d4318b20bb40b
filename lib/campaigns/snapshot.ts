import 'server-only';
import type { Db } from '@/lib/db';
import { answersSelect, readAnswers } from '@/lib/evaluations/rows';
import { isHandedIn } from '@/lib/evaluations/rules';
import { partOf } from './participation';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from './rows';
import type { StoredSnapshot } from './snapshot-schema';

/** A campaign as it is now: where every structure stands, and what counts of the answers handed in, corrections included. */
export async function snapshotOf(tx: Db, campaignId: string): Promise<StoredSnapshot> {
  const row = await tx.campaign.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: campaignId },
    select: {
      ...frameSelect,
      instrumentVersion: {
        select: {
          number: true,
          instrument: { select: { slug: true } },
          criteria: { orderBy: { position: 'asc' }, select: { id: true, code: true } },
        },
      },
      project: {
        select: {
          adoptions: {
            orderBy: ADOPTION_ORDER,
            select: { ...participantSelect, evaluations: { where: { campaignId }, select: frozenSelect } },
          },
        },
      },
    },
  });
  const frame = readFrame(row);
  const { instrumentVersion: version } = row;
  const structures = row.project.adoptions.map((adoption) => {
    const evaluation = adoption.evaluations[0] ?? null;
    const participant = readParticipant(adoption, evaluation);
    const structure = { adoption: adoption.slug, label: participant.name };
    return { ...structure, part: partOf(frame, participant), evaluation };
  });
  return {
    format: 2,
    version: version && { instrument: version.instrument.slug, number: version.number },
    participants: structures.map(({ evaluation: _, ...structure }) => structure),
    evaluations: structures.flatMap(({ adoption, label, evaluation }) => {
      if (!evaluation || !isHandedIn(evaluation.state)) return [];
      const { metOnText, progress, difficulties, needs } = evaluation;
      const contents = readAnswers(evaluation);
      const answers = (version?.criteria ?? []).flatMap(({ id, code }) => {
        const content = contents.get(id);
        return content ? [{ code, ...content }] : [];
      });
      return [{ adoption, label, metOnText, progress, difficulties, needs, answers }];
    }),
  };
}

const frozenSelect = {
  ...standingSelect,
  metOnText: true,
  progress: true,
  difficulties: true,
  needs: true,
  ...answersSelect,
} as const;
