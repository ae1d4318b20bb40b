import type { Db } from '@/lib/db';
import { SHAPE } from '@/lib/sheets/content-schema';
import { listLiveContents } from '@/lib/sheets/live';
import { orderedId } from '../ordered-id';

/** The first version of each public sheet: what the source says, on the day it is loaded. */
export async function loadSheets(tx: Db) {
  const sheets = await listLiveContents(tx, { sheetPublishedAt: { not: null } });
  await tx.sheetVersion.createMany({
    data: sheets.map(({ id, content }) => ({ id: orderedId(), projectId: id, number: 1, shape: SHAPE, content })),
  });
}
