import { z } from 'zod';
import { oneOf, optionalDate, optionalDay, optionalText, optionalWhole, requiredText, slug } from '@/lib/fields';
import { FindingKind, FollowUpOutcome, FollowUpState, Visibility } from '@/lib/generated/prisma/enums';
import { refusalOfCounts } from './rules';

const optionalId = z
  .union([z.literal(''), z.uuid('Choisissez une ligne de la liste.')])
  .optional()
  .transform((id) => id || null);

const optionalSlug = z
  .union([z.literal(''), slug()])
  .optional()
  .transform((value) => value || null);

const findingFields = z.object({
  project: slug(),
  kind: oneOf(FindingKind, 'le type de constat'),
  text: requiredText('ce qui a été constaté', 2000),
  campaign: optionalSlug,
  criteria: z.array(z.uuid()).max(200, 'Trop de critères\u00a0: rechargez la page.').default([]),
  structures: z.array(slug()).max(1000, 'Trop de structures\u00a0: rechargez la page.').default([]),
  date: optionalDate(),
  concernedCount: optionalWhole(0, 99_999),
  concernedTotal: optionalWhole(1, 99_999),
  visibility: oneOf(Visibility, 'qui peut lire ce constat'),
});

const countsStandTogether = (input: z.output<typeof findingFields>, context: z.RefinementCtx) => {
  const refusal = refusalOfCounts(input.concernedCount, input.concernedTotal, new Set(input.structures).size);
  if (refusal) context.addIssue({ code: 'custom', path: ['concernedCount'], message: refusal });
};

export const newFindingSchema = findingFields
  .extend({
    /** Which button was pressed: what was decided comes next. */
    following: z.literal('suite').optional(),
  })
  .superRefine(countsStandTogether);

export const findingSchema = findingFields.extend({ finding: z.uuid() }).superRefine(countsStandTogether);

export const findingKeySchema = z.object({ project: slug(), finding: z.uuid() });

const followUpFields = z.object({
  project: slug(),
  finding: z.uuid(),
  decision: requiredText('ce qui a été décidé', 1000),
  owner: optionalId,
  dueOn: optionalDay(),
  state: oneOf(FollowUpState, 'où en est cette suite'),
  done: optionalDate(),
  activity: optionalId,
  visibility: oneOf(Visibility, 'qui peut lire cette suite'),
});

const onlyWhatIsDoneHasADate = (input: z.output<typeof followUpFields>, context: z.RefinementCtx) => {
  if (input.done === null || input.state === 'DONE') return;
  const message = 'Cette date est celle où la suite a été faite\u00a0: choisissez «\u00a0Fait\u00a0», ou videz-la.';
  context.addIssue({ code: 'custom', path: ['done'], message });
};

export const newFollowUpSchema = followUpFields.superRefine(onlyWhatIsDoneHasADate);
export const followUpSchema = followUpFields.extend({ followUp: z.uuid() }).superRefine(onlyWhatIsDoneHasADate);

export const checkSchema = z.object({
  project: slug(),
  campaign: slug(),
  followUp: z.uuid(),
  outcome: oneOf(FollowUpOutcome, 'ce que dit cette campagne'),
  note: optionalText(2000),
  finding: optionalId,
});

export type NewFinding = z.output<typeof newFindingSchema>;
export type EditedFinding = z.output<typeof findingSchema>;
export type FindingKey = z.output<typeof findingKeySchema>;
export type NewFollowUp = z.output<typeof newFollowUpSchema>;
export type EditedFollowUp = z.output<typeof followUpSchema>;
export type CheckInput = z.output<typeof checkSchema>;
