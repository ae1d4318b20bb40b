'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { acceptAnomaly, withdrawAcceptance } from '@/lib/anomalies/mutations';
import { acceptanceSchema, anomalyKeySchema } from '@/lib/anomalies/schema';
import { flash } from '@/lib/flash';
import { paths, safeBack } from '@/lib/paths';
import { editProgramme } from '@/lib/programme/mutations';
import { programmeSchema } from '@/lib/programme/schema';

export const acceptAnomalyAction = staffAction(acceptanceSchema, async (staff, input, sent) => {
  await acceptAnomaly(staff, input, sent);
  await flash('Contradiction acceptée, conforme à la source.');
  redirect(safeBack(input.back, paths.contradictions));
});

export const withdrawAcceptanceAction = staffAction(anomalyKeySchema, async (staff, input) => {
  await withdrawAcceptance(staff, input);
  await flash('Acceptation retirée\u00a0: la contradiction est de nouveau ouverte.');
});

export const editProgrammeAction = staffAction(programmeSchema, async (staff, input, sent) => {
  await editProgramme(staff, input, sent);
  await flash('Ce que le programme annonce est à jour.');
  redirect(paths.contradictions);
});
