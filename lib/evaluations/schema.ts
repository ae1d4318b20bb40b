import { z } from 'zod';
import { oneOf, optionalOneOf, optionalText, requiredText, slug } from '@/lib/fields';
import { Departure } from '@/lib/generated/prisma/enums';
import { type AnswerQualifier, answerQualifierLabels } from './labels';

/** Which evaluation a form is about. */
export const evaluationKeySchema = z.object({ project: slug(), campaign: slug(), adoption: slug() });

/** Line breaks arrive as the network writes them; one kind is kept, so that the same words compare equal. */
const writing = (max: number) => optionalText(max).transform((text) => text?.replace(/\r\n?/g, '\n') ?? null);

const qualifiers = Object.keys(answerQualifierLabels) as AnswerQualifier[];

// A number and a date arrive as typed: half a date is not a reason to lose the rest of a draft. Submitting asks for them to be readable.
const answerSchema = z.object({
  criterion: z.uuid('Ce critère n’est pas lisible\u00a0: rechargez la page.'),
  choice: z
    .string()
    .regex(/^(\d{1,3}|GIVEN|NOT_COLLECTED|NOT_APPLICABLE)?$/, 'Choisissez une réponse de la liste.')
    .optional(),
  value: optionalText(40),
  qualifier: optionalOneOf(qualifiers),
  text: writing(4000),
  evidence: writing(2000),
  departure: optionalOneOf(Departure),
});

export const evaluationSchema = evaluationKeySchema.extend({
  intent: oneOf(['autosave', 'draft', 'submit', 'next'] as const, 'une action').default('draft'),
  /** The structure to go on to. */
  next: slug().optional(),
  metOn: optionalText(120),
  progress: writing(4000),
  difficulties: writing(4000),
  needs: writing(4000),
  answers: z.array(answerSchema).max(200, 'Cette grille compte trop de critères\u00a0: rechargez la page.').default([]),
});

export type EvaluationInput = z.output<typeof evaluationSchema>;
export type EvaluationKey = z.output<typeof evaluationKeySchema>;

export const returnSchema = evaluationKeySchema.extend({ note: requiredText('ce qui est à reprendre', 2000) });
