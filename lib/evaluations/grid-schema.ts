import { z } from 'zod';
import { slug } from '@/lib/fields';

const place = { project: slug(), campaign: slug() };

/** The version a row was read at; null when nobody had begun. */
const version = z.number().int().positive().nullable();

const cellSchema = z.object({
  criterion: z.uuid('Ce critère n’est pas lisible\u00a0: rechargez la page.'),
  /** As the cell shows it; the rules of cells read it, and say what is wrong. */
  text: z.string().max(5000, 'Raccourcissez ce texte\u00a0: la limite est de 4000\u00a0caractères.'),
});

const rows = <T extends z.ZodType>(row: T) => z.array(row).min(1).max(100, 'Enregistrez moins de lignes à la fois.');

/** Changed cells, row by row; what is not sent stays as it is. */
export const gridRowsSchema = z.object({
  ...place,
  rows: rows(z.object({ adoption: slug(), version, cells: z.array(cellSchema).min(1).max(200) })),
});

/** Rows to hand in as they are stored. */
export const gridSubmissionSchema = z.object({ ...place, rows: rows(z.object({ adoption: slug(), version })) });

export type GridRows = z.output<typeof gridRowsSchema>;
export type GridSubmission = z.output<typeof gridSubmissionSchema>;
