import { z } from 'zod';
import { oneOf, slug } from '@/lib/fields';
import type { Expiry } from './link-rules';
import { CHOICES, type Reason } from './proposal-rules';

const deskKeySchema = z.object({ project: slug(), campaign: slug() });

export type DeskKey = z.output<typeof deskKeySchema>;

const optionalEmail = z
  .union([
    z.literal(''),
    z
      .string()
      .trim()
      .max(254, 'Cette adresse est trop longue.')
      .pipe(z.email('Écrivez une adresse e-mail complète, par exemple contact@structure.fr, ou laissez vide.')),
  ])
  .optional()
  .transform((email) => email || null);

const lineSchema = z.object({
  adoption: slug(),
  chosen: z.literal('on').optional(),
  /** Why it stood in the list as it did, when the list was shown. */
  seen: oneOf(Object.keys(CHOICES) as Reason[], 'une structure de la liste'),
  email: optionalEmail,
});

export const issueSchema = deskKeySchema.extend({
  by: oneOf(['copy', 'mail'] as const, 'comment les liens partent').default('copy'),
  expiry: oneOf(['afterDue', 'month'] as const satisfies readonly Expiry[], 'jusqu’à quand les liens s’ouvrent'),
  lines: z.array(lineSchema).max(500, 'Cette liste est trop longue\u00a0: rechargez la page.').default([]),
});

export type IssueInput = z.output<typeof issueSchema>;

export const revokeSchema = deskKeySchema.extend({ adoption: slug() });
