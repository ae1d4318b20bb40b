import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Viewer } from '@/lib/viewer';
import type { BatchKey } from './schema';

/** The batch of this campaign, through the viewer. */
export function batchWithin(viewer: Viewer, { project, campaign, batch }: BatchKey): Prisma.ImportBatchWhereInput {
  return {
    AND: [
      { id: batch },
      { campaign: { slug: campaign } },
      { project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } },
    ],
  };
}

/** Held until the end of the transaction: of two who import the same batch, one waits and finds it imported. */
export async function holdBatch(tx: Db, viewer: Viewer, key: BatchKey) {
  const found = await tx.importBatch.findFirst({ where: batchWithin(viewer, key), select: { id: true } });
  if (!found) outOfReach();
  await tx.$queryRaw`select "id" from "ImportBatch" where "id" = ${found.id}::uuid for update`;
  return tx.importBatch.findUniqueOrThrow({ where: found });
}
