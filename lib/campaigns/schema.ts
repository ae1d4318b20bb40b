import { z } from 'zod';
import type { Day } from '@/lib/day';
import { oneOf, optionalDate, optionalDay, optionalText, requiredText, slug } from '@/lib/fields';
import { CampaignPurpose, Visibility } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { EVALUATION_PHASES } from './rules';

/** Chosen to put nobody in charge any more. */
export const NOBODY = 'personne';

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

type Dates = { window: ImpreciseDate | null; dueOn: Day | null };

/** A due date that surely comes before the campaign begins is a slip of the pen. */
function checkDates({ window, dueOn }: Dates, context: z.RefinementCtx) {
  if (!window?.from || !dueOn || dueOn >= window.from) return;
  const message = 'L’échéance tombe avant le début de la campagne\u00a0: corrigez l’une ou l’autre.';
  context.addIssue({ code: 'custom', path: ['dueOn'], message });
}

export const newCampaignSchema = z.object({ project: slug(), ...fields }).superRefine(checkDates);

const campaignKeySchema = z.object({ project: slug(), campaign: slug() });

export const editCampaignSchema = campaignKeySchema
  .extend({
    ...fields,
    conclusions: optionalText(8000),
    visibility: oneOf(Visibility, 'qui peut lire la campagne'),
  })
  .superRefine(checkDates);

export const stepSchema = campaignKeySchema.extend({
  step: oneOf(['open', 'close', 'unpublish'] as const, 'une action'),
});

/** Those a campaign is published to; the public reads nothing that the carrier does not. */
const READERS = ['CARRIER', 'PUBLIC'] as const satisfies Visibility[];

export const publishSchema = campaignKeySchema.extend({ visibility: oneOf(READERS, 'qui lira les résultats') });

export const reopenSchema = campaignKeySchema.extend({ reason: requiredText('la raison de la réouverture', 1000) });

const inviteeKeySchema = campaignKeySchema.extend({ adoption: slug() });

export const inviteSchema = inviteeKeySchema;

export const withdrawSchema = inviteeKeySchema.extend({ reason: requiredText('la raison du retrait', 1000) });

const ticked = (message: string) => z.array(slug(), { error: message }).max(500, 'Cochez au plus 500\u00a0structures.');

export const chooseInviteesSchema = campaignKeySchema.extend({
  adoptions: ticked('Cochez des structures de la liste.'),
  reason: optionalText(1000),
});

export const assignSchema = campaignKeySchema.extend({
  adoptions: ticked('Cochez au moins une structure.').min(1, 'Cochez au moins une structure.'),
  owner: z
    .union([z.literal(NOBODY), z.uuid()], { error: 'Choisissez à qui attribuer la saisie.' })
    .transform((id) => (id === NOBODY ? null : id)),
});

export type NewCampaign = z.output<typeof newCampaignSchema>;
export type EditedCampaign = z.output<typeof editCampaignSchema>;
export type CampaignKey = z.output<typeof campaignKeySchema>;
export type Publication = z.output<typeof publishSchema>;
export type InviteeKey = z.output<typeof inviteeKeySchema>;
export type ChosenInvitees = z.output<typeof chooseInviteesSchema>;
export type Assignment = z.output<typeof assignSchema>;
