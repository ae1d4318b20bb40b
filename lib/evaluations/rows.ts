import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { AnswerContent } from './answers';
import { type AnswerQualifier, answerQualifierLabels } from './labels';

// How answers are read from the database, for the queries and mutations of campaigns and evaluations.

export const answerSelect = {
  criterionId: true,
  state: true,
  level: true,
  value: true,
  qualifier: true,
  text: true,
  evidence: true,
  departure: true,
} satisfies Prisma.AnswerSelect;

export type AnswerRow = Prisma.AnswerGetPayload<{ select: typeof answerSelect }>;

export function readAnswer({ state, level, value, qualifier, text, evidence, departure }: AnswerRow): AnswerContent {
  const known = qualifier && Object.hasOwn(answerQualifierLabels, qualifier) ? (qualifier as AnswerQualifier) : null;
  return { state, level, value: value?.toNumber() ?? null, qualifier: known, text, evidence, departure };
}

/** Answers by the id of their criterion. */
export function readAnswers(rows: readonly AnswerRow[]): Map<string, AnswerContent> {
  return new Map(rows.map((row) => [row.criterionId, readAnswer(row)]));
}
