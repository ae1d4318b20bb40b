'use server';

import { redirect } from 'next/navigation';
import { apartWords } from '@/components/campaigns/tally-words';
import { managerAction, staffAction } from '@/lib/action';
import {
  closeCampaign,
  openCampaign,
  publishCampaign,
  reopenCampaign,
  unpublishCampaign,
} from '@/lib/campaigns/decisions';
import { chooseInvitees, inviteStructure, withdrawInvitation } from '@/lib/campaigns/invitation-mutations';
import { createCampaign, editCampaign } from '@/lib/campaigns/mutations';
import { assignOwner } from '@/lib/campaigns/owner-mutations';
import {
  assignSchema,
  chooseInviteesSchema,
  editCampaignSchema,
  inviteSchema,
  newCampaignSchema,
  publishSchema,
  reopenSchema,
  stepSchema,
  withdrawSchema,
} from '@/lib/campaigns/schema';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

export const createCampaignAction = managerAction(newCampaignSchema, async (manager, input, sent) => {
  const slug = await createCampaign(manager, input, sent);
  await flash('Campagne préparée. Choisissez qui sera invité, puis ouvrez-la.');
  redirect(paths.campaign(input.project, slug));
});

export const editCampaignAction = managerAction(editCampaignSchema, async (manager, input, sent) => {
  await editCampaign(manager, input, sent);
  await flash('Campagne enregistrée.');
  redirect(paths.campaign(input.project, input.campaign));
});

export const decideCampaignAction = managerAction(stepSchema, async (manager, { step, ...key }) => {
  const done = await STEPS[step](manager, key);
  await flash(done);
  redirect(paths.campaign(key.project, key.campaign));
});

export const reopenCampaignAction = managerAction(reopenSchema, async (manager, input) => {
  await reopenCampaign(manager, input);
  await flash('Campagne rouverte. Le cliché de sa clôture est gardé.');
  redirect(paths.campaign(input.project, input.campaign));
});

export const publishCampaignAction = managerAction(publishSchema, async (manager, input) => {
  await publishCampaign(manager, input);
  await flash(`Résultats publiés\u00a0: ${PUBLISHED_TO[input.visibility]}.`);
  redirect(paths.campaign(input.project, input.campaign));
});

export const chooseInviteesAction = managerAction(chooseInviteesSchema, async (manager, input) => {
  const { invited } = await chooseInvitees(manager, input);
  await flash(`À l’ouverture, ${count(invited, 'structure sera invitée', 'structures seront invitées')}.`);
  redirect(paths.invitations(input.project, input.campaign));
});

export const inviteAction = managerAction(inviteSchema, async (manager, key) => {
  const name = await inviteStructure(manager, key);
  await flash(`${name} est invitée\u00a0: elle compte désormais parmi les attendues.`);
  redirect(paths.invitations(key.project, key.campaign));
});

export const withdrawAction = managerAction(withdrawSchema, async (manager, input) => {
  const name = await withdrawInvitation(manager, input);
  await flash(`Invitation retirée\u00a0: ${name} est comptée à part.`);
  redirect(paths.invitations(input.project, input.campaign));
});

export const assignOwnerAction = staffAction(assignSchema, async (staff, input) => {
  const { owner, structures } = await assignOwner(staff, input);
  const what = count(structures, 'structure');
  await flash(owner ? `${what} à la charge de ${owner}.` : `${what} sans personne en charge.`);
  redirect(paths.invitations(input.project, input.campaign));
});

type Decide = (...given: Parameters<typeof openCampaign>) => Promise<string>;

/** What each decision does, and what it says once done. */
const STEPS: Record<'open' | 'close' | 'unpublish', Decide> = {
  open: async (manager, key) => {
    const { invited, tally } = await openCampaign(manager, key);
    const apart = apartWords(tally);
    const rest = apart.length > 0 ? ` À part\u00a0: ${apart.join(', ')}.` : '';
    return `Campagne ouverte\u00a0: ${count(invited, 'structure invitée', 'structures invitées')}.${rest}`;
  },
  close: (manager, key) => closeCampaign(manager, key).then(() => 'Campagne close. Un cliché des réponses est pris.'),
  unpublish: (manager, key) => unpublishCampaign(manager, key).then(() => 'Résultats dépubliés.'),
};

const PUBLISHED_TO = { CARRIER: 'le porteur les lit', PUBLIC: 'le porteur et le public les lisent' };
