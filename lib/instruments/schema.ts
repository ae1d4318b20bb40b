import { z } from 'zod';
import { oneOf, optionalOneOf, optionalText, requiredText, slug } from '@/lib/fields';
import { CampaignPurpose, CriterionKind, InstrumentKind } from '@/lib/generated/prisma/enums';
import { weightOf } from './draft-rules';

const identity = {
  name: requiredText('le nom de l’instrument', 160),
  kind: oneOf(InstrumentKind, 'ce que c’est'),
  purpose: optionalOneOf(CampaignPurpose),
  /** The slug of the only project that may use it; shared by all without one. */
  project: z
    .union([z.literal(''), slug()])
    .optional()
    .transform((chosen) => chosen || null),
  origin: optionalText(500),
};

const versionNumber = z.coerce.number('Rechargez la page.').int('Rechargez la page.').min(1).max(10_000);

export const newInstrumentSchema = z.object(identity);
export const editInstrumentSchema = z.object({ ...identity, instrument: slug() });
export const versionKeySchema = z.object({ instrument: slug(), number: versionNumber });
export const instrumentKeySchema = z.object({ instrument: slug() });

/** Texts of a draft may still be empty: what is missing is said when it is published. */
const draftText = (max: number) => optionalText(max).transform((text) => text ?? '');

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'Rechargez la page\u00a0: un critère n’a plus son code.');

const fromValues = z
  .string()
  .regex(/^\d{1,3}(,\d{1,3})*$/, 'Rechargez la page\u00a0: une correspondance n’est pas lisible.')
  .optional()
  .transform((text) => (text ? text.split(',').map(Number) : []));

const criterion = z.object({
  code,
  wording: draftText(500),
  help: draftText(2000),
  kind: oneOf(CriterionKind, 'le type du critère'),
  unit: draftText(60),
  weight: z
    .string()
    .optional()
    .transform((typed) => typed?.trim() || '0')
    .refine((typed) => weightOf(typed) !== null, 'Écrivez le poids en chiffres\u00a0: 1, 2 ou 0,5.'),
  isRequired: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
  first: z.coerce.number().int().min(0).max(1).default(0),
  levels: z
    .array(z.object({ anchor: draftText(500), fromValues }))
    .max(20, 'Gardez au plus 20 paliers.')
    .default([]),
});

const criteria = z.array(criterion).max(200, 'Gardez au plus 200 critères.').default([]);

export const draftSchema = versionKeySchema
  .extend({
    intent: requiredText('une action', 200),
    note: draftText(2000),
    principles: z
      .array(z.object({ wording: draftText(300), note: draftText(2000), criteria }))
      .max(50, 'Gardez au plus 50 principes.')
      .default([]),
    loose: criteria,
  })
  .refine(({ principles, loose }) => {
    const codes = [...principles.flatMap((principle) => principle.criteria), ...loose].map((one) => one.code);
    return new Set(codes).size === codes.length;
  }, 'Rechargez la page\u00a0: un critère y figure deux fois.');

/** Which criterion of the version before each one continues, and which of its levels each level takes over. */
export const mappingSchema = versionKeySchema.extend({
  criteria: z
    .array(
      z.object({
        code,
        /** The code of the criterion it continues; a new one without. */
        continues: z
          .union([z.literal(''), code])
          .optional()
          .transform((chosen) => chosen || null),
        levels: z
          .array(
            z.object({
              isShown: z.literal('on'),
              fromValues: z.array(z.coerce.number().int().min(0).max(999)).default([]),
            }),
          )
          .default([]),
      }),
    )
    .max(200)
    .default([]),
});

export const duplicateSchema = versionKeySchema.extend({ name: requiredText('le nom de la copie', 160) });

/** What a server action takes of a file, and little less: its form counts too. */
const MOST_BYTES = 1_000_000;

export const importSchema = z.object({
  name: optionalText(160),
  file: z
    .instanceof(File, { error: 'Choisissez un classeur XLSX.' })
    .refine((file) => file.size > 0, 'Ce fichier est vide\u00a0: choisissez un classeur XLSX.')
    .refine((file) => file.size <= MOST_BYTES, 'Ce classeur est trop lourd\u00a0: la limite est 1\u00a0Mo.'),
});

export const moveCampaignSchema = versionKeySchema.extend({ project: slug(), campaign: slug() });

export type InstrumentIdentity = z.output<typeof newInstrumentSchema>;
export type VersionKey = z.output<typeof versionKeySchema>;
export type SentMapping = z.output<typeof mappingSchema>;
