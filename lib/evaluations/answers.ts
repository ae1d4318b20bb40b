import type { AnswerState, CriterionKind, Departure } from '@/lib/generated/prisma/enums';
import { type AnswerQualifier, answerQualifierLabels } from './labels';

// What was answered to one criterion: from what is typed to what is stored, and whether that is an answer.
// The browser counts answers with it while one types: nothing here needs a server.

/** As a form sends it. `choice` is a level, GIVEN (a number or a text is answered), NOT_COLLECTED or NOT_APPLICABLE. */
export type TypedAnswer = Partial<
  Record<'choice' | 'value' | 'qualifier' | 'text' | 'evidence' | 'departure', string | null>
>;

/** As it is stored. */
export type AnswerContent = {
  state: AnswerState;
  /** Scale level, choice option, or 1/0 for yes/no. */
  level: number | null;
  value: number | null;
  qualifier: AnswerQualifier | null;
  /** The answer to a text; for a number, what was typed and cannot be read as one, kept until it is put right. */
  text: string | null;
  evidence: string | null;
  departure: Departure;
};

type Asked = { kind: CriterionKind };

export function contentOf(asked: Asked, typed: TypedAnswer): AnswerContent {
  const evidence = typed.evidence || null;
  const departure = isDeparture(typed.departure) ? typed.departure : 'NONE';
  const rest = { level: null, value: null, qualifier: null, text: null, evidence, departure };
  if (isNotGiven(typed.choice) && !hasWords(asked, typed)) return { state: typed.choice, ...rest };
  if (asked.kind === 'TEXT') return { state: 'GIVEN', ...rest, text: typed.text || null };
  if (asked.kind === 'NUMBER') return { state: 'GIVEN', ...rest, ...numberOf(typed) };
  return { state: 'GIVEN', ...rest, level: /^\d+$/.test(typed.choice ?? '') ? Number(typed.choice) : null };
}

/** « Non recueilli » and « sans objet » are answers; « plusieurs » is one without a number. */
export function isAnswered(asked: Asked, content: AnswerContent | undefined): boolean {
  if (!content) return false;
  if (content.state !== 'GIVEN') return true;
  if (asked.kind === 'TEXT') return content.text !== null;
  if (asked.kind === 'NUMBER') return content.value !== null || (content.qualifier === 'SEVERAL' && !content.text);
  return content.level !== null;
}

/** Nothing was said about the criterion: no row is needed. */
export function isBlank(content: AnswerContent): boolean {
  const { state, level, value, qualifier, text, evidence, departure } = content;
  return (
    state === 'GIVEN' &&
    departure === 'NONE' &&
    [level, value, qualifier, text, evidence].every((part) => part === null)
  );
}

/** « 1 234,5 » → 1234.5; null when it is no number, or one with more than ten figures or four decimals. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^-?\d{1,10}(\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}

/** Words in a number's or a text's field are never dropped for a box that was ticked before them. */
function hasWords({ kind }: Asked, typed: TypedAnswer): boolean {
  return (kind === 'NUMBER' && Boolean(typed.value?.trim())) || (kind === 'TEXT' && Boolean(typed.text?.trim()));
}

function isNotGiven(choice: string | null | undefined): choice is 'NOT_COLLECTED' | 'NOT_APPLICABLE' {
  return choice === 'NOT_COLLECTED' || choice === 'NOT_APPLICABLE';
}

function numberOf(typed: TypedAnswer): Pick<AnswerContent, 'value' | 'qualifier' | 'text'> {
  const qualifier = isQualifier(typed.qualifier) ? typed.qualifier : 'EXACT';
  const text = typed.value?.trim();
  if (!text) return { value: null, qualifier: qualifier === 'SEVERAL' ? qualifier : null, text: null };
  const value = readNumber(text);
  return { value, qualifier, text: value === null ? text : null };
}

function isQualifier(text: string | null | undefined): text is AnswerQualifier {
  return typeof text === 'string' && Object.hasOwn(answerQualifierLabels, text);
}

function isDeparture(text: string | null | undefined): text is Departure {
  return text === 'NONE' || text === 'AGREED_ADAPTATION' || text === 'DRIFT';
}
