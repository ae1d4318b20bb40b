import type { ReactNode } from 'react';
import { CorrectionsRead } from '@/components/evaluations/corrections-read';
import { fieldId } from '@/components/evaluations/form-anchors';
import { ReviewNote } from '@/components/evaluations/review-note';
import { Badge } from '@/components/ui/badge';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { EvaluationRead } from '@/lib/evaluations/form-rows';
import { departureLabels } from '@/lib/evaluations/labels';
import { answerWording } from '@/lib/evaluations/wording';
import type { Criterion } from '@/lib/instruments/rules';

type AnswerReadProps = {
  criterion: Criterion;
  content?: AnswerContent;
  original?: AnswerContent;
  corrections: EvaluationRead['corrections'];
  before: string | null;
  beforeLabel: string;
  /** What the review before this one asked. */
  note: string | null;
  /** Place of the criterion among the notes of the review; null when none is written here. */
  noteIndex: number | null;
  correctHref: string | null;
  correction: ReactNode;
};

/** One answer as it counts now, what it was before it was put right, and what the phase before said. */
export function AnswerRead({ criterion, content, before, beforeLabel, correction, ...rest }: AnswerReadProps) {
  const wording = content ? answerWording(criterion, content) : null;
  const isSaid = content?.state === 'GIVEN' && wording !== null;
  return (
    <div
      id={fieldId(criterion.code)}
      className="grid scroll-mt-5 gap-x-6 gap-y-1 border-t border-line px-4.5 py-3 first:border-t-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
    >
      <dt>
        <span className="font-semibold">{criterion.wording}</span>
        {criterion.help && <span className="block text-sm text-soft">{criterion.help}</span>}
      </dt>
      <dd className="min-w-0">
        <div className="flex items-baseline justify-between gap-3">
          <p className={isSaid ? 'font-semibold whitespace-pre-line text-green' : 'text-soft'}>
            {wording ?? 'Pas de réponse'}
          </p>
          {rest.correctHref && !correction && (
            <a href={rest.correctHref} className="link no-print flex-none text-sm">
              Corriger<span className="sr-only"> la réponse à {criterion.wording}</span>
            </a>
          )}
        </div>
        {content?.evidence && <p className="mt-1 whitespace-pre-line">{content.evidence}</p>}
        {content && content.departure !== 'NONE' && (
          <p className="mt-1.5">
            <Badge tone={content.departure === 'DRIFT' ? 'red' : 'amber'}>{departureLabels[content.departure]}</Badge>
          </p>
        )}
        <CorrectionsRead criterion={criterion} original={rest.original} corrections={rest.corrections} />
        {before && (
          <p className="mt-1 text-sm text-soft">
            {beforeLabel}
            {'\u00a0'}: {before}
          </p>
        )}
        {rest.noteIndex !== null && <ReviewNote index={rest.noteIndex} criterion={criterion} asked={rest.note} />}
      </dd>
      {correction && <dd className="mt-2 min-w-0 sm:col-span-2">{correction}</dd>}
    </div>
  );
}
