import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { AnswerContent } from './answers';
import { type AnswerQualifier, answerQualifierLabels } from './labels';

// How answers are read from the database, for the queries and mutations of campaigns and evaluations.

export const contentSelect = {
  criterionId: true,
  state: true,
  level: true,
  value: true,
  qualifier: true,
  text: true,
  evidence: true,
  departure: true,
} satisfies Prisma.AnswerSelect & Prisma.AnswerCorrectionSelect;

/** What was answered and what was put right since; to be spread into the select of an evaluation. */
export const answersSelect = {
  answers: { select: contentSelect },
  corrections: { orderBy: { sequence: 'asc' }, select: contentSelect },
} satisfies Prisma.EvaluationSelect;

export type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof contentSelect }>;

export function readAnswer({ state, level, value, qualifier, text, evidence, departure }: AnswerRow): AnswerContent {
  const known = qualifier && Object.hasOwn(answerQualifierLabels, qualifier) ? (qualifier as AnswerQualifier) : null;
  return { state, level, value: value?.toNumber() ?? null, qualifier: known, text, evidence, departure };
}

/** What counts now, by the id of its criterion: the latest correction, or else the answer. */
export function readAnswers({
  answers,
  corrections,
}: {
  answers: readonly AnswerRow[];
  corrections: readonly AnswerRow[];
}): Map<string, AnswerContent> {
  return new Map([...answers, ...corrections].map((row) => [row.criterionId, readAnswer(row)]));
}
