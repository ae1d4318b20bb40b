import { z } from 'zod';
import { requiredText } from '@/lib/fields';
import { readKey } from './rules';

const key = z
  .string()
  .max(200)
  .refine((text) => readKey(text) !== null, 'Cette contradiction n’est pas lisible\u00a0: rechargez la page.');

export const acceptanceSchema = z.object({
  anomaly: key,
  note: requiredText('pourquoi c’est conforme à la source', 1000),
  /** The list as it was filtered. */
  back: z.string().max(400).optional(),
});

export const anomalyKeySchema = z.object({ anomaly: key });

export type AcceptanceInput = z.output<typeof acceptanceSchema>;
export type AnomalyKey = z.output<typeof anomalyKeySchema>;
