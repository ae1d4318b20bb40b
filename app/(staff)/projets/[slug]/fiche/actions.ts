'use server';

import { redirect } from 'next/navigation';
import { managerAction } from '@/lib/action';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';
import { publishSheet, withdrawSheet } from '@/lib/sheets/mutations';
import { publishSheetSchema, withdrawSheetSchema } from '@/lib/sheets/schema';

export const publishSheetAction = managerAction(publishSheetSchema, async (manager, input, sent) => {
  const { number } = await publishSheet(manager, input, sent);
  await flash(`Fiche publique en ligne, version\u00a0${number}.`);
  redirect(paths.sheetVersions(input.slug));
});

export const withdrawSheetAction = managerAction(withdrawSheetSchema, async (manager, { slug }) => {
  await withdrawSheet(manager, slug);
  await flash('Fiche publique retirée.');
  redirect(paths.sheetVersions(slug));
});
