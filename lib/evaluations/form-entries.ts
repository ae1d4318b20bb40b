import type { CriterionKind } from '@/lib/generated/prisma/enums';
import { isWritten } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';

// The names and values of the form's fields: one list for what the page shows, what is compared on a conflict, and what is told.

export type AnswerPart = 'criterion' | 'choice' | 'value' | 'qualifier' | 'text' | 'evidence' | 'departure';

export type Entries = Record<string, string>;

type Narrative = { metOn: string | null; progress: string | null; difficulties: string | null; needs: string | null };
type Asked = { id: string; kind: CriterionKind };

/** `answers[2].choice`, as conform reads it. */
export function fieldName(index: number, part: AnswerPart): string {
  return `answers[${index}].${part}`;
}

/** Every field with its value, empty ones included, for these criteria in the order they are asked. */
export function entriesOf(
  criteria: readonly Asked[],
  narrative: Narrative | null,
  answers: ReadonlyMap<string, AnswerContent>,
): Entries {
  const entries: Entries = {
    metOn: narrative?.metOn ?? '',
    progress: narrative?.progress ?? '',
    difficulties: narrative?.difficulties ?? '',
    needs: narrative?.needs ?? '',
  };
  for (const [index, criterion] of criteria.entries()) {
    const parts = answerEntries(criterion, answers.get(criterion.id));
    for (const [part, value] of Object.entries(parts)) entries[fieldName(index, part as AnswerPart)] = value;
  }
  return entries;
}

/** The fields whose values differ, with the value of the second. */
export function differences(mine: Entries, stored: Entries): Entries {
  return Object.fromEntries(Object.entries(stored).filter(([name, value]) => (mine[name] ?? '') !== value));
}

/** The fields of one criterion. */
export function answerEntries(
  { kind }: Pick<Asked, 'kind'>,
  content: AnswerContent | undefined,
): Partial<Record<AnswerPart, string>> {
  const given = isWritten({ kind }) ? 'GIVEN' : String(content?.level ?? '');
  return {
    choice: content && content.state !== 'GIVEN' ? content.state : given,
    ...(kind === 'NUMBER' ? { value: numberEntry(content), qualifier: content?.qualifier ?? 'EXACT' } : {}),
    ...(kind === 'TEXT' ? { text: content?.text ?? '' } : {}),
    evidence: content?.evidence ?? '',
    departure: content?.departure ?? 'NONE',
  };
}

/** A French decimal comma, no thousands: what a person would type. */
function numberEntry(content: AnswerContent | undefined): string {
  if (!content || content.value === null) return content?.text ?? '';
  return String(content.value).replace('.', ',');
}
