import { z } from 'zod';
import { type ImpreciseDate, parseImpreciseDate } from './imprecise-date';

// The kinds of fields our forms have. Each says what to do in one French sentence that names the thing asked.

/** Control characters other than tab and line breaks, and lone surrogates, never enter the database. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}/u;

const written = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Raccourcissez ce texte : la limite est de ${max} caractères.`)
    .refine((text) => !UNFIT.test(text), 'Ce texte contient des caractères invisibles : retapez-le.');

/** A short text that must be there. @param what « le nom du projet » */
export const requiredText = (what: string, max = 200) =>
  z
    .string({ error: `Indiquez ${what}.` })
    .pipe(written(max))
    .refine((text) => text.length > 0, `Indiquez ${what}.`);

/** A text that may be left empty; empty becomes null. Conform turns '' into undefined at every string: none may follow another. */
export const optionalText = (max = 4000) =>
  written(max)
    .optional()
    .transform((text) => text || null);

/** An imprecise date that must be there. @param what « la date de la session » */
export const requiredDate = (what: string) =>
  z
    .string({ error: `Indiquez ${what}.` })
    .trim()
    .min(1, `Indiquez ${what}.`)
    .transform(asImpreciseDate);

/** An imprecise date that may be left empty. */
export const optionalDate = () =>
  z
    .string()
    .optional()
    .transform((text, context): ImpreciseDate | null => (text?.trim() ? asImpreciseDate(text, context) : null));

/** A calendar day from a date input, as YYYY-MM-DD, or null. */
export const optionalDay = () =>
  z
    .union([z.literal(''), z.iso.date('Cette date n’existe pas. Exemple : 28/02/2027.')])
    .optional()
    .transform((day) => day || null);

/** One of a list of values. @param what « la phase » */
export const oneOf = <T extends string>(values: readonly T[] | Record<string, T>, what: string) =>
  z.enum(Array.isArray(values) ? (values as readonly T[]) : (Object.values(values) as T[]), {
    error: `Choisissez ${what}.`,
  });

/** One of a list of values, or none. */
export const optionalOneOf = <T extends string>(values: readonly T[] | Record<string, T>) =>
  z
    .union([z.literal(''), oneOf(values, 'une valeur de la liste')])
    .optional()
    .transform((value) => (value || null) as T | null);

/** A whole number between bounds, or null when left empty. */
export const optionalWhole = (min: number, max: number) =>
  z
    .union([
      z.literal(''),
      z.coerce
        .number('Indiquez un nombre entier.')
        .int('Indiquez un nombre entier.')
        .min(min, `Le nombre doit être d’au moins ${min}.`)
        .max(max, `Le nombre doit être d’au plus ${max}.`),
    ])
    .optional()
    .transform((value) => (value === '' || value === undefined ? null : value));

/** The slug of a row named by a hidden field. */
export const slug = () => z.string().regex(/^[a-z0-9-]{1,90}$/, 'Cette adresse n’est pas lisible : rechargez la page.');

/** Values separated by commas or line breaks: aliases, département codes. */
export const optionalList = (maxItems = 20, maxLength = 120) =>
  z
    .string()
    .optional()
    .transform((text) => [
      ...new Set(
        (text ?? '')
          .split(/[,;\n]/)
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(written(maxLength)).max(maxItems, `Gardez au plus ${maxItems} éléments.`));

/** An address on the web, http or https only, or null when left empty. */
export const optionalWebAddress = () =>
  optionalText(500).refine(
    (text) => text === null || (/^https?:\/\//i.test(text) && URL.canParse(text)),
    'Écrivez l’adresse complète, par exemple https://www.exemple.fr.',
  );

function asImpreciseDate(text: string, context: z.RefinementCtx): ImpreciseDate {
  const parsed = parseImpreciseDate(text);
  if (parsed.ok) return parsed.date;
  context.addIssue({ code: 'custom', message: parsed.message });
  return z.NEVER;
}
