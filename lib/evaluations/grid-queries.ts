import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { getCampaignFrame } from '@/lib/campaigns/frame-queries';
import { attentionOf } from '@/lib/campaigns/participation';
import { ADOPTION_ORDER, participantSelect, readParticipant, standingSelect } from '@/lib/campaigns/rows';
import type { CampaignKey } from '@/lib/campaigns/schema';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import type { Criterion } from '@/lib/instruments/rules';
import type { Staff } from '@/lib/viewer';
import type { AnswerContent } from './answers';
import { cellText } from './cell-rules';
import type { GridRow } from './grid-rules';
import { departureLabels } from './labels';
import { answersSelect, readAnswers } from './rows';
import { isWritable, refusalOf, refusalToLog } from './rules';

/** The entry grid of a campaign: what is asked, and a row per structure, in two statements; null when out of reach. */
export async function findGrid(staff: Staff, key: CampaignKey) {
  const [campaign, adoptions] = await Promise.all([getCampaignFrame(staff, key), listRows(staff, key)]);
  if (!campaign) return null;
  const criteria = campaign.instrument?.criteria ?? [];
  const rows = adoptions.map((adoption): GridRow => {
    const evaluation = adoption.evaluations[0] ?? null;
    const participant = readParticipant(adoption, evaluation);
    const answers = evaluation ? readAnswers(evaluation) : new Map<string, AnswerContent>();
    return {
      slug: participant.slug,
      name: participant.name,
      slot: participant.slot,
      attention: attentionOf(campaign, participant),
      version: evaluation?.version ?? null,
      refusal: refusalToLog(campaign, participant.events) ?? refusalToWrite(evaluation?.state ?? null),
      dateProblem: dateProblem(evaluation?.metOnText ?? null),
      texts: textsOf(criteria, answers),
      marks: Object.fromEntries([...answers].flatMap(([id, content]) => markOf(id, content))),
    };
  });
  return { campaign, rows };
}

export type GridPage = NonNullable<Awaited<ReturnType<typeof findGrid>>>;

/** What each cell of a row shows; empty ones are left out. */
export function textsOf(
  criteria: readonly Criterion[],
  answers: ReadonlyMap<string, AnswerContent>,
): Record<string, string> {
  return Object.fromEntries(
    criteria.flatMap((criterion) => {
      const text = cellText(criterion, answers.get(criterion.id));
      return text ? [[criterion.id, text]] : [];
    }),
  );
}

function listRows(staff: Staff, { project, campaign }: CampaignKey) {
  return db.adoption.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [{ project: { slug: project } }, ofProjectsVisibleTo(staff)] },
    orderBy: ADOPTION_ORDER,
    select: { ...participantSelect, evaluations: { where: { campaign: { slug: campaign } }, select: rowSelect } },
  });
}

function refusalToWrite(standing: Prisma.EvaluationGetPayload<{ select: typeof rowSelect }>['state'] | null) {
  return isWritable(standing) ? null : refusalOf('save', standing);
}

function dateProblem(metOn: string | null): string | null {
  const parsed = metOn === null ? null : parseImpreciseDate(metOn);
  return parsed && !parsed.ok ? parsed.message : null;
}

function markOf(id: string, { evidence, departure }: AnswerContent): [string, string][] {
  const words = [
    departure === 'NONE' ? null : departureLabels[departure],
    evidence && `Élément de preuve\u00a0: ${evidence}`,
  ];
  const mark = words.filter(Boolean).join(' · ');
  return mark ? [[id, mark]] : [];
}

const rowSelect = {
  ...standingSelect,
  version: true,
  metOnText: true,
  ...answersSelect,
} satisfies Prisma.EvaluationSelect;
