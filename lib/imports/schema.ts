import { z } from 'zod';
import { slug } from '@/lib/fields';
import { AnswerState, Departure, EvaluationState } from '@/lib/generated/prisma/enums';
import type { NarrativeField } from './labels';

const importKeySchema = z.object({ project: slug(), campaign: slug() });

const batchId = () => z.uuid('Cette adresse n’est pas lisible\u00a0: rechargez la page.');

export const batchKeySchema = importKeySchema.extend({ batch: batchId() });

export type ImportKey = z.output<typeof importKeySchema>;
export type BatchKey = z.output<typeof batchKeySchema>;

// What a batch keeps, as it is read back from the database.

const content = z.object({
  state: z.enum(AnswerState).default('GIVEN'),
  level: z.number().nullable().default(null),
  value: z.number().nullable().default(null),
  qualifier: z.enum(['EXACT', 'ABOUT', 'AT_LEAST', 'SEVERAL']).nullable().default(null),
  text: z.string().nullable().default(null),
  evidence: z.string().nullable().default(null),
  departure: z.enum(Departure).default('NONE'),
});

const fields = ['metOn', 'progress', 'difficulties', 'needs'] as const satisfies readonly NarrativeField[];

/** One structure of the file: only what the file changes. */
export const fileRowSchema = z.object({
  adoption: z.uuid(),
  /** Of its evaluation when the file was checked; null: nobody had begun. */
  version: z.number().int().nullable(),
  state: z.enum(EvaluationState).nullable(),
  narrative: z.partialRecord(z.enum(fields), z.string().nullable()),
  /** By the id of its criterion. */
  answers: z.record(z.uuid(), content),
  /** How many criteria have an answer. */
  answered: z.object({ before: z.number().int(), after: z.number().int() }),
});

/** Where a file is wrong, and what to do. */
const problem = z.object({
  sheet: z.string().nullable(),
  line: z.number().int().nullable(),
  /** « E », as a spreadsheet names it. */
  letter: z.string().nullable(),
  column: z.string().nullable(),
  message: z.string(),
});

const problems = z.object({ total: z.number().int(), list: z.array(problem) });

/** An answer as its row stood, to be put back as it was. */
const formerAnswer = content.extend({
  id: z.uuid(),
  criterionId: z.uuid(),
  reviewNote: z.string().nullable(),
  updatedAt: z.string(),
});

/** An evaluation before the import wrote to it. */
export const formerRowSchema = z.object({
  adoption: z.uuid(),
  evaluation: z.uuid(),
  /** Null: it did not exist. */
  state: z.enum(EvaluationState).nullable(),
  /** That the import gave it, and its state after: another one means that somebody has worked on it since. */
  left: z.object({ version: z.number().int(), state: z.enum(EvaluationState) }),
  authorId: z.uuid().nullable(),
  metOnText: z.string().nullable(),
  metOnFrom: z.string().nullable(),
  metOnTo: z.string().nullable(),
  progress: z.string().nullable(),
  difficulties: z.string().nullable(),
  needs: z.string().nullable(),
  answers: z.array(formerAnswer),
});

export type FileRow = z.output<typeof fileRowSchema>;
export type Problem = z.output<typeof problem>;
export type Problems = z.output<typeof problems>;
export type FormerRow = z.output<typeof formerRowSchema>;

export const readFileRows = (stored: unknown): FileRow[] => z.array(fileRowSchema).parse(stored);
export const readProblems = (stored: unknown): Problems => problems.parse(stored);
export const readFormerRows = (stored: unknown): FormerRow[] => z.array(formerRowSchema).parse(stored ?? []);
