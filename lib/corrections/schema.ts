import { z } from 'zod';
import { requiredText, slug } from '@/lib/fields';

/** What a carrier asks to be put right: of which fact, and how it should read. */
export const correctionSchema = z.object({
  project: slug(),
  subject: requiredText('ce qui est à corriger', 150),
  text: requiredText('ce qu’il faudrait lire à la place', 2000),
});

export type Correction = z.output<typeof correctionSchema>;
