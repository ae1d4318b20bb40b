import type { AnswerContent } from '@/lib/evaluations/answers';
import { changedParts } from '@/lib/evaluations/content-words';
import type { EvaluationRead } from '@/lib/evaluations/form-rows';
import { formatDateTime } from '@/lib/format';
import type { Criterion } from '@/lib/instruments/rules';

type CorrectionsReadProps = {
  criterion: Criterion;
  original: AnswerContent | undefined;
  corrections: EvaluationRead['corrections'];
};

/** What was put right, when, by whom and why; what it was stays readable, struck. The latest first. */
export function CorrectionsRead({ criterion, original, corrections }: CorrectionsReadProps) {
  if (corrections.length === 0) return null;
  const told = corrections.map((correction, index) => ({
    ...correction,
    changes: changedParts(criterion, corrections[index - 1]?.content ?? original, correction.content),
  }));
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5 border-l-2 border-violet ps-3 text-sm">
      {told.toReversed().map(({ recordedAt, author, reason, changes }) => (
        <li key={recordedAt.toISOString()}>
          <p className="text-soft">
            Corrigé le {formatDateTime(recordedAt)} par {author ?? 'l’équipe'}
            {'\u00a0'}:
          </p>
          {changes.map(({ label, before, after }) => (
            <p key={label} className="whitespace-pre-line">
              {label !== 'réponse' && <span className="text-soft">{label} </span>}
              <del className="text-soft">
                <span className="sr-only">avant, </span>
                {before ?? 'rien'}
              </del>{' '}
              → <span className="sr-only">maintenant, </span>
              {after ?? 'rien'}
            </p>
          ))}
          <p>
            <span className="text-soft">raison{'\u00a0'}:</span> {reason}
          </p>
        </li>
      ))}
    </ul>
  );
}
