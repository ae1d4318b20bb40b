'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { acceptAnomaly, withdrawAcceptance } from '@/lib/anomalies/mutations';
import { acceptanceSchema, anomalyKeySchema } from '@/lib/anomalies/schema';
import { flash } from '@/lib/flash';
import { paths, safeBack } from '@/lib/paths';

export const acceptAnomalyAction = staffAction(acceptanceSchema, async (staff, input, sent) => {
  await acceptAnomaly(staff, input, sent);
  await flash('Contradiction acceptée, conforme à la source.');
  redirect(safeBack(input.back, paths.contradictions));
});

export const withdrawAcceptanceAction = staffAction(anomalyKeySchema, async (staff, input) => {
  await withdrawAcceptance(staff, input);
  await flash('Acceptation retirée\u00a0: la contradiction est de nouveau ouverte.');
});
