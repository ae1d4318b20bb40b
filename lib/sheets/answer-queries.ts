import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';

/** The validated answers of published campaigns, for the carrier's eyes. */
export async function listPublishedAnswers(viewer: Viewer, slug: string) {
  const rows = await db.campaign.findMany({
    where: { AND: [{ state: 'PUBLISHED', project: { slug } }, ofProjectsVisibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: { phase: 'asc' },
    select: {
      id: true,
      label: true,
      instrumentVersion: {
        select: {
          criteria: {
            orderBy: { position: 'asc' },
            select: {
              id: true,
              wording: true,
              kind: true,
              unit: true,
              levels: { select: { value: true, anchor: true } },
            },
          },
        },
      },
      evaluations: {
        where: { state: 'VALIDATED' },
        select: {
          id: true,
          adoption: { select: { label: true, position: true, organization: { select: { name: true } } } },
          answers: { select: { criterionId: true, state: true, level: true, value: true, text: true } },
        },
      },
    },
  });
  return rows.map((campaign) => ({
    ...campaign,
    criteria: campaign.instrumentVersion?.criteria ?? [],
    evaluations: campaign.evaluations
      .map(({ answers, ...evaluation }) => ({
        ...evaluation,
        answers: answers.map((answer) => ({ ...answer, value: answer.value?.toNumber() ?? null })),
      }))
      .sort((a, b) => a.adoption.position - b.adoption.position),
  }));
}

export type PublishedCampaign = Awaited<ReturnType<typeof listPublishedAnswers>>[number];
