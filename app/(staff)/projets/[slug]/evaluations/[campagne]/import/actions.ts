'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { batchKeySchema } from '@/lib/imports/schema';
import { undoBatch } from '@/lib/imports/undo-mutations';
import { paths } from '@/lib/paths';

export const undoBatchAction = staffAction(batchKeySchema, async (staff, key) => {
  await undoBatch(staff, key);
  await flash('Import annulé\u00a0: tout est comme avant lui.');
  redirect(paths.importBatch(key.project, key.campaign, key.batch));
});
