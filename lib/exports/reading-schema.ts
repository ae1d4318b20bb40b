import { z } from 'zod';

/** How many differences of one file are kept to be shown; all are counted. */
export const MOST_SHOWN = 300;

const words = z.string().nullable();

/** What comparing a file with Essaim showed, as it is kept for the person who asked. */
export const readingSchema = z.object({
  fileName: z.string(),
  title: z.string(),
  day: z.string(),
  /** It shows a day gone by: nothing of it is written into Essaim. */
  isPast: z.boolean(),
  /** How many rows of Essaim were compared, and how many differences were found, tab by tab. */
  tables: z.array(z.object({ name: z.string(), rows: z.number(), differences: z.number() })),
  total: z.number(),
  differences: z.array(
    z.object({
      table: z.string(),
      row: words,
      line: z.number().nullable(),
      column: words,
      kind: z.enum(['changed', 'missingRow', 'addedRow', 'twice', 'missingTable', 'missingColumn', 'addedColumn']),
      before: words,
      after: words,
    }),
  ),
});

export type Reading = z.output<typeof readingSchema>;

/** The reading whose changes are written: the one that the page showed. */
export const appliedSchema = z.object({ readAt: z.iso.datetime('Rechargez la page.') });
