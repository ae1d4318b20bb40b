import { z } from 'zod';
import { answerQualifierLabels } from '@/lib/evaluations/labels';
import { AnswerState, Departure } from '@/lib/generated/prisma/enums';
import { partLabels } from './labels';
import type { Part } from './participation';
import type { Snapshot } from './snapshot-rules';

// A snapshot as the database keeps it for ever: what was written once is read for ever too.

const answerSchema = z.object({
  code: z.string(),
  state: z.enum(AnswerState),
  level: z.number().nullable(),
  value: z.number().nullable(),
  qualifier: z
    .enum(Object.keys(answerQualifierLabels) as (keyof typeof answerQualifierLabels)[])
    .nullable()
    .catch(null),
  text: z.string().nullable(),
  evidence: z.string().nullable(),
  departure: z.enum(Departure),
});

const words = z.string().nullable();

const evaluationSchema = z.object({
  adoption: z.string(),
  label: z.string(),
  metOnText: words,
  progress: words,
  difficulties: words,
  needs: words,
  answers: z.array(answerSchema),
});

const frozenSchema = z.object({
  format: z.literal(2),
  version: z.object({ instrument: z.string(), number: z.number() }).nullable(),
  participants: z.array(
    z.object({ adoption: z.string(), label: z.string(), part: z.enum(Object.keys(partLabels) as Part[]) }),
  ),
  evaluations: z.array(evaluationSchema),
});

/** The first snapshots only held the evaluations, as a list. */
const formats = z.union([
  frozenSchema,
  z.array(evaluationSchema).transform((evaluations) => ({ version: null, participants: [], evaluations })),
]);

export type StoredSnapshot = z.input<typeof frozenSchema>;

/** A stored snapshot of any format; null when nothing was frozen. Throws on what no version of Essaim ever wrote. */
export function readSnapshot(stored: unknown): Snapshot | null {
  if (stored === null || stored === undefined) return null;
  const { version, participants, evaluations } = formats.parse(stored);
  return {
    version,
    participants,
    evaluations: evaluations.map(({ answers, metOnText, ...evaluation }) => ({
      ...evaluation,
      metOn: metOnText,
      answers: new Map(answers.map(({ code, ...content }) => [code, content])),
    })),
  };
}
