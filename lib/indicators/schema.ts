import { z } from 'zod';
import { readNumber } from '@/lib/evaluations/answers';
import { oneOf, optionalDate, optionalText, optionalWhole, requiredText, slug } from '@/lib/fields';
import { Aggregation, IndicatorKind, Qualifier, Visibility } from '@/lib/generated/prisma/enums';
import { refusalsOf } from './measure-rules';

const optionalSlug = z
  .union([z.literal(''), slug()])
  .optional()
  .transform((value) => value || null);

/** « 1 234,5 », or null when left empty. */
const optionalNumber = () =>
  z
    .string()
    .optional()
    .transform((text, context) => {
      if (!text?.trim()) return null;
      const value = readNumber(text);
      if (value !== null && value >= 0) return value;
      context.addIssue({ code: 'custom', message: 'Écrivez un nombre, par exemple 1 234,5.' });
      return z.NEVER;
    });

const indicatorFields = {
  project: slug(),
  name: requiredText('le nom de l’indicateur', 160),
  unit: requiredText('l’unité', 60),
  kind: oneOf(IndicatorKind, 'ce que l’indicateur mesure'),
  aggregation: oneOf(Aggregation, 'comment les mesures s’additionnent'),
  target: optionalNumber(),
  definition: optionalText(1000),
  countsPeople: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
};

export const newIndicatorSchema = z.object({
  ...indicatorFields,
  sharing: oneOf(['project', 'programme'] as const, 'pour quels projets'),
});

export const indicatorSchema = z.object({ ...indicatorFields, indicator: slug() });

const measureFields = z.object({
  project: slug(),
  indicator: slug(),
  /** As the form was drawn for it: which numbers it asked. */
  kind: oneOf(IndicatorKind, 'un indicateur'),
  qualifier: oneOf(Qualifier, 'ce que vaut ce chiffre'),
  value: optionalNumber(),
  numerator: optionalNumber(),
  denominator: optionalNumber(),
  sustainableJobs: optionalWhole(0, 9_999_999),
  transitionJobs: optionalWhole(0, 9_999_999),
  positiveExits: optionalWhole(0, 9_999_999),
  text: optionalText(500),
  scope: requiredText('le périmètre\u00a0: ce que ce chiffre compte, et où', 300),
  period: optionalDate(),
  coverageCount: optionalWhole(0, 99_999),
  coverageTotal: optionalWhole(1, 99_999),
  structure: optionalSlug,
  campaign: optionalSlug,
  source: requiredText('d’où vient ce chiffre', 300),
  visibility: oneOf(Visibility, 'qui peut lire cette mesure'),
});

const figureHolds = (input: z.output<typeof measureFields>, context: z.RefinementCtx) => {
  for (const { field, message } of refusalsOf(input)) context.addIssue({ code: 'custom', path: [field], message });
};

export const newMeasureSchema = measureFields
  .extend({
    /** Which button was pressed: another one follows. */
    following: z.literal('autre').optional(),
  })
  .superRefine(figureHolds);

export const measureSchema = measureFields.extend({ measure: z.uuid() }).superRefine(figureHolds);

export const measureKeySchema = z.object({ project: slug(), indicator: slug(), measure: z.uuid() });

export type NewIndicator = z.output<typeof newIndicatorSchema>;
export type EditedIndicator = z.output<typeof indicatorSchema>;
export type NewMeasure = z.output<typeof newMeasureSchema>;
export type EditedMeasure = z.output<typeof measureSchema>;
export type MeasureKey = z.output<typeof measureKeySchema>;
