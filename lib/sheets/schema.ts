import { z } from 'zod';
import { optionalText, slug } from '@/lib/fields';

export const publishSheetSchema = z.object({
  slug: slug(),
  /** Stands for the content that the manager read before publishing it. */
  seen: z.string().regex(/^[0-9a-f]{32}$/),
  note: optionalText(300),
});

export const withdrawSheetSchema = z.object({ slug: slug() });

export type PublishedInput = z.output<typeof publishSheetSchema>;
