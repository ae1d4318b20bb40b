import { z } from 'zod';
import { oneOf, optionalOneOf, optionalText, requiredText, slug } from '@/lib/fields';
import { Departure } from '@/lib/generated/prisma/enums';
import { type AnswerQualifier, answerQualifierLabels } from './labels';

/** Which evaluation a form is about. */
export const evaluationKeySchema = z.object({ project: slug(), campaign: slug(), adoption: slug() });

/** Line breaks arrive as the network writes them; one kind is kept, so that the same words compare equal. */
const writing = (max: number) => optionalText(max).transform((text) => text?.replace(/\r\n?/g, '\n') ?? null);

const criterionId = () => z.uuid('Ce critère n’est pas lisible\u00a0: rechargez la page.');

const qualifiers = Object.keys(answerQualifierLabels) as AnswerQualifier[];

// A number and a date arrive as typed: half a date is not a reason to lose the rest of a draft. Submitting asks for them to be readable.
const answerSchema = z.object({
  criterion: criterionId(),
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

/** What a responsable decides after reading: the notes go back with the evaluation, in general and criterion by criterion. */
export const reviewSchema = evaluationKeySchema
  .extend({
    intent: oneOf(['validate', 'giveBack'] as const, 'une décision'),
    note: writing(2000),
    notes: z
      .array(z.object({ criterion: criterionId(), note: writing(2000) }))
      .max(200, 'Cette grille compte trop de critères\u00a0: rechargez la page.')
      .default([]),
  })
  .transform(({ notes, ...review }) => ({ ...review, notes: notes.filter(hasNote) }))
  .superRefine(({ intent, note, notes }, context) => {
    const isNoted = note !== null || notes.length > 0;
    if (intent === 'giveBack' && !isNoted) {
      context.addIssue({ code: 'custom', path: ['note'], message: 'Indiquez ce qui est à reprendre.' });
    }
    if (intent === 'validate' && isNoted) {
      const message = 'Une note est écrite\u00a0: renvoyez l’évaluation avec elle, ou effacez la note pour valider.';
      context.addIssue({ code: 'custom', path: ['note'], message });
    }
  });

/** One answer of a validated evaluation put right, with the reason. */
export const correctionSchema = evaluationKeySchema.extend({
  answers: z.array(answerSchema).length(1, 'Corrigez une réponse à la fois\u00a0: rechargez la page.'),
  reason: requiredText('la raison de la correction', 1000),
});

export type Review = z.output<typeof reviewSchema>;
export type CorrectionInput = z.output<typeof correctionSchema>;

function hasNote(given: { criterion: string; note: string | null }): given is { criterion: string; note: string } {
  return given.note !== null;
}
