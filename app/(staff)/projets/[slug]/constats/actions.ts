'use server';

import { redirect } from 'next/navigation';
import { staffAction } from '@/lib/action';
import { decideFollowUp, editFollowUp } from '@/lib/findings/follow-up-mutations';
import { editFinding, logFinding } from '@/lib/findings/mutations';
import { restoreFinding, retractFinding } from '@/lib/findings/retract-mutations';
import {
  findingKeySchema,
  findingSchema,
  followUpSchema,
  newFindingSchema,
  newFollowUpSchema,
} from '@/lib/findings/schema';
import { flash } from '@/lib/flash';
import { paths } from '@/lib/paths';

export const logFindingAction = staffAction(newFindingSchema, async (staff, input, sent) => {
  const { id } = await logFinding(staff, input, sent);
  await flash('Constat enregistré.');
  redirect(input.following ? paths.newFollowUp(input.project, id) : `${paths.findings(input.project)}#constat-${id}`);
});

export const editFindingAction = staffAction(findingSchema, async (staff, input, sent) => {
  await editFinding(staff, input, sent);
  await flash('Le constat est à jour.');
  redirect(`${paths.findings(input.project)}#constat-${input.finding}`);
});

export const retractFindingAction = staffAction(findingKeySchema, async (staff, key) => {
  await retractFinding(staff, key);
  await flash('Constat retiré. L’historique le garde.', {
    label: 'Annuler',
    href: paths.editFinding(key.project, key.finding),
  });
  redirect(paths.findings(key.project));
});

export const restoreFindingAction = staffAction(findingKeySchema, async (staff, key) => {
  await restoreFinding(staff, key);
  await flash('Le constat est rétabli.');
  redirect(`${paths.findings(key.project)}#constat-${key.finding}`);
});

export const decideFollowUpAction = staffAction(newFollowUpSchema, async (staff, input, sent) => {
  await decideFollowUp(staff, input, sent);
  await flash('Suite enregistrée.');
  redirect(`${paths.findings(input.project)}#constat-${input.finding}`);
});

export const editFollowUpAction = staffAction(followUpSchema, async (staff, input, sent) => {
  await editFollowUp(staff, input, sent);
  await flash('La suite est à jour.');
  redirect(`${paths.findings(input.project)}#constat-${input.finding}`);
});
