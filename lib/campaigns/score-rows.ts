import 'server-only';
import type { VersionInUse } from '@/lib/evaluations/comparison-versions';
import type { Said } from '@/lib/evaluations/score-rules';
import type { Prisma } from '@/lib/generated/prisma/client';
import { phaseLabel } from '@/lib/projects/labels';
import { attentionOf } from './participation';
import { CAMPAIGN_ORDER } from './queries';
import { ADOPTION_ORDER, frameSelect, participantSelect, readFrame, readParticipant, standingSelect } from './rows';
import type { ScoredCampaign } from './score-course';
import { isPausedFor } from './score-rules';

// How the scores of a project are read from the database: only what a score needs of an answer, for all campaigns at once.

const saidSelect = { criterionId: true, state: true, level: true } as const;
const OF_SCORED_KINDS = { criterion: { kind: { in: ['SCALE', 'YES_NO'] } } } satisfies Prisma.AnswerWhereInput;

export const scoredSelect = {
  slug: true,
  name: true,
  phaseLabels: { select: { phase: true, label: true } },
  adoptions: { orderBy: ADOPTION_ORDER, select: participantSelect },
  campaigns: {
    orderBy: CAMPAIGN_ORDER,
    select: {
      ...frameSelect,
      id: true,
      slug: true,
      label: true,
      phase: true,
      instrumentVersionId: true,
      evaluations: {
        select: {
          adoptionId: true,
          ...standingSelect,
          answers: { where: OF_SCORED_KINDS, select: saidSelect },
          corrections: { where: OF_SCORED_KINDS, orderBy: { sequence: 'asc' }, select: saidSelect },
        },
      },
    },
  },
} satisfies Prisma.ProjectSelect;

type ProjectRow = Prisma.ProjectGetPayload<{ select: typeof scoredSelect }>;

/** Every campaign in programme order, each with where every structure stands in it and what it answered. */
export function readScored(row: ProjectRow, versions: readonly VersionInUse[]): ScoredCampaign[] {
  return row.campaigns.map(({ id, slug, label, phase, instrumentVersionId, evaluations, ...campaign }) => {
    const frame = readFrame(campaign);
    const known = new Map(evaluations.map((one) => [one.adoptionId, one]));
    return {
      ...frame,
      id,
      slug,
      label,
      phaseLabel: phaseLabel(phase, row.phaseLabels),
      version: versions.find((one) => one.id === instrumentVersionId) ?? null,
      structures: row.adoptions.map((adoption) => {
        const evaluation = known.get(adoption.id);
        const participant = readParticipant(adoption, evaluation ?? null);
        return {
          id: participant.id,
          slug: participant.slug,
          name: participant.name,
          state: participant.evaluation,
          isPaused: isPausedFor(frame, participant.events),
          attention: attentionOf(frame, participant),
          answers: new Map<string, Said>(
            [...(evaluation?.answers ?? []), ...(evaluation?.corrections ?? [])].map((said) => [
              said.criterionId,
              said,
            ]),
          ),
        };
      }),
    };
  });
}
