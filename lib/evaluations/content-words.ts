import type { Criterion } from '@/lib/instruments/rules';
import type { AnswerContent } from './answers';
import { departureLabels } from './labels';
import { answerWording } from './wording';

/** One part of an answer that changed; null where there was or is nothing. */
export type ChangedPart = { label: string; before: string | null; after: string | null };

type Asked = Pick<Criterion, 'kind' | 'unit' | 'levels'>;

/** What differs between two states of one answer, in words: « réponse : 2 · premiers rendez-vous → 3 · relations suivies ». */
export function changedParts(
  asked: Asked,
  before: AnswerContent | undefined,
  after: AnswerContent | undefined,
): ChangedPart[] {
  const [was, is] = [before, after].map((content) => ({
    réponse: content ? answerWording(asked, content) : null,
    'élément de preuve': content?.evidence ?? null,
    écart: content && content.departure !== 'NONE' ? departureLabels[content.departure] : null,
  }));
  if (!was || !is) return [];
  return (Object.keys(is) as (keyof typeof is)[])
    .filter((label) => was[label] !== is[label])
    .map((label) => ({ label, before: was[label], after: is[label] }));
}
