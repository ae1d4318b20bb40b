import type { CriterionKind } from '@/lib/generated/prisma/enums';
import type { Level } from '@/lib/instruments/rules';
import { type AnswerContent, isAnswered } from './answers';
import { type AnswerPart, answerEntries } from './form-entries';

type Asked = { kind: CriterionKind; unit: string | null; levels: readonly Level[] };

/** What was asked before, and what was answered to it. */
export type Before = { asked: Asked; content: AnswerContent };

/**
 * The fields of a criterion as the answer of the phase before would fill them; null when it cannot be taken over: it was not
 * collected, or the criterion asks something else now. Evidence and departures belong to their moment and are written anew.
 */
export function carriedEntries(
  criterion: Asked,
  { asked, content }: Before,
): Partial<Record<AnswerPart, string>> | null {
  if (content.state === 'NOT_COLLECTED' || !isAnswered(criterion, content)) return null;
  if (criterion.kind !== asked.kind || criterion.unit !== asked.unit) return null;
  if (content.level !== null && !meansTheSame(criterion, asked, content.level)) return null;
  const { evidence: _, departure: __, ...answer } = answerEntries(criterion, content);
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== ''));
}

/** A level whose words changed is chosen again by a person. */
function meansTheSame(criterion: Asked, asked: Asked, level: number): boolean {
  const anchors = [criterion, asked].map(({ levels }) => levels.find((one) => one.value === level)?.anchor);
  return anchors[0] !== undefined && anchors[0] === anchors[1];
}
