import { z } from 'zod';
import { oneOf, optionalDate, optionalDay, optionalText, requiredText, slug } from '@/lib/fields';
import { CampaignPurpose, Visibility } from '@/lib/generated/prisma/enums';
import { EVALUATION_PHASES } from './rules';

const optionalVersion = z
  .union([z.literal(''), z.uuid('Choisissez un questionnaire de la liste.')])
  .optional()
  .transform((id) => id || null);

const fields = {
  phase: oneOf(EVALUATION_PHASES, 'la phase évaluée'),
  label: requiredText('le nom de la campagne', 120),
  purpose: oneOf(CampaignPurpose, 'ce que la campagne évalue'),
  window: optionalDate(),
  dueOn: optionalDay(),
  instrumentVersion: optionalVersion,
};

export const newCampaignSchema = z.object({ project: slug(), ...fields });

const campaignKeySchema = z.object({ project: slug(), campaign: slug() });

export const editCampaignSchema = campaignKeySchema.extend({
  ...fields,
  conclusions: optionalText(8000),
  visibility: oneOf(Visibility, 'qui peut lire la campagne'),
});

export const stepSchema = campaignKeySchema.extend({
  step: oneOf(['open', 'close', 'publish', 'unpublish'] as const, 'une action'),
});

export const reopenSchema = campaignKeySchema.extend({ reason: requiredText('la raison de la réouverture', 1000) });

export type NewCampaign = z.output<typeof newCampaignSchema>;
export type EditedCampaign = z.output<typeof editCampaignSchema>;
export type CampaignKey = z.output<typeof campaignKeySchema>;
