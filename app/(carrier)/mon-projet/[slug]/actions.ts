'use server';

import { redirect } from 'next/navigation';
import { carrierAction } from '@/lib/action';
import { askForCorrection } from '@/lib/corrections/mutations';
import { correctionSchema } from '@/lib/corrections/schema';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';

export const askForCorrectionAction = carrierAction(correctionSchema, async (carrier, input, sent) => {
  await askForCorrection(carrier, input, sent);
  await flash('Demande envoyée à l’équipe.');
  redirect(paths.myProjectOf(input.project));
});
