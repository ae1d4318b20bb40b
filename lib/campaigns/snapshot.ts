import 'server-only';
import type { Db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';

/** The answers handed in, by structure and by criterion code, as they are now. */
export async function snapshotOf(tx: Db, campaignId: string): Promise<Prisma.InputJsonValue> {
  const evaluations = await tx.evaluation.findMany({
    relationLoadStrategy: 'join',
    where: { campaignId, state: { in: ['SUBMITTED', 'VALIDATED'] } },
    orderBy: { adoption: { position: 'asc' } },
    select: {
      state: true,
      metOnText: true,
      progress: true,
      difficulties: true,
      needs: true,
      adoption: { select: { slug: true, label: true } },
      answers: {
        orderBy: { criterion: { position: 'asc' } },
        select: {
          criterion: { select: { code: true } },
          state: true,
          level: true,
          value: true,
          qualifier: true,
          text: true,
          evidence: true,
          departure: true,
        },
      },
    },
  });
  return evaluations.map(({ adoption, answers, ...evaluation }) => ({
    adoption: adoption.slug,
    label: adoption.label,
    ...evaluation,
    answers: answers.map(({ criterion, value, ...answer }) => ({
      code: criterion.code,
      ...answer,
      value: value?.toNumber() ?? null,
    })),
  }));
}
