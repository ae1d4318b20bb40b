'use server';

import { redirect } from 'next/navigation';
import { managerAction } from '@/lib/action';
import {
  closeCampaign,
  openCampaign,
  publishCampaign,
  reopenCampaign,
  unpublishCampaign,
} from '@/lib/campaigns/decisions';
import { createCampaign, editCampaign } from '@/lib/campaigns/mutations';
import { editCampaignSchema, newCampaignSchema, reopenSchema, stepSchema } from '@/lib/campaigns/schema';
import { flash } from '@/lib/flash';
import { count } from '@/lib/format';
import { paths } from '@/lib/paths';

export const createCampaignAction = managerAction(newCampaignSchema, async (manager, input, sent) => {
  const slug = await createCampaign(manager, input, sent);
  await flash('Campagne préparée. Ouvrez-la pour inviter les structures.');
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
  await flash('Campagne rouverte.');
  redirect(paths.campaign(input.project, input.campaign));
});

type Decide = (...given: Parameters<typeof openCampaign>) => Promise<string>;

/** What each decision does, and what it says once done. */
const STEPS: Record<'open' | 'close' | 'publish' | 'unpublish', Decide> = {
  open: async (manager, key) =>
    `Campagne ouverte\u00a0: ${count(await openCampaign(manager, key), 'structure invitée', 'structures invitées')}.`,
  close: (manager, key) => closeCampaign(manager, key).then(() => 'Campagne close.'),
  publish: (manager, key) => publishCampaign(manager, key).then(() => 'Résultats publiés.'),
  unpublish: (manager, key) => unpublishCampaign(manager, key).then(() => 'Résultats dépubliés.'),
};
