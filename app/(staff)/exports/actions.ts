'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { staffAction } from '@/lib/action';
import { applyChanges } from '@/lib/exports/change-mutations';
import { forgetReading } from '@/lib/exports/comparing-mutations';
import { appliedSchema } from '@/lib/exports/reading-schema';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

export const applyChangesAction = staffAction(appliedSchema, async (staff, { readAt }) => {
  const rows = await applyChanges(staff, readAt);
  await flash(`${count(rows, 'ligne écrite', 'lignes écrites')} dans Essaim.`);
  redirect(paths.importWorkbook);
});

export const forgetReadingAction = staffAction(z.object({}), async (staff) => {
  await forgetReading(staff);
  redirect(paths.importWorkbook);
});
