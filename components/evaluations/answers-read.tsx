import type { ReactNode } from 'react';
import { AnswerRead } from '@/components/evaluations/answer-read';
import { Card } from '@/components/ui/card';
import { isAnswered } from '@/lib/evaluations/answers';
import type { EvaluationRead } from '@/lib/evaluations/form-rows';
import type { Previous } from '@/lib/evaluations/previous';
import type { CriteriaGroup } from '@/lib/instruments/rules';

type AnswersReadProps = {
  group: CriteriaGroup;
  fallbackTitle: string;
  /** Place of the group's first criterion among all. */
  start: number;
  evaluation: Pick<EvaluationRead, 'answers' | 'original' | 'corrections' | 'notes'>;
  previous: Previous | null;
  /** The reader decides: a note may be written beside each criterion. */
  isReviewed: boolean;
  /** Where one answer is put right, by criterion code; null when none may be. */
  correctHref: ((code: string) => string) | null;
  /** The form that puts this one right, shown in its place. */
  correcting: { code: string; form: ReactNode } | null;
};

/** The answers to one principle's criteria, frozen. */
export function AnswersRead({ group, fallbackTitle, start, evaluation, previous, ...rest }: AnswersReadProps) {
  const { answers, original, corrections, notes } = evaluation;
  const answered = group.criteria.filter((criterion) => isAnswered(criterion, answers.get(criterion.id))).length;
  return (
    <Card
      flush
      title={group.wording ?? fallbackTitle}
      hint={`${answered} sur ${group.criteria.length} ${answered >= 2 ? 'renseignés' : 'renseigné'}`}
    >
      <dl>
        {group.criteria.map((criterion, offset) => (
          <AnswerRead
            key={criterion.id}
            criterion={criterion}
            content={answers.get(criterion.id)}
            original={original.get(criterion.id)}
            corrections={corrections.filter((one) => one.criterion === criterion.id)}
            before={previous?.answers.get(criterion.code)?.full ?? null}
            beforeLabel={previous?.phaseLabel ?? ''}
            note={rest.isReviewed ? (notes.get(criterion.id) ?? null) : null}
            noteIndex={rest.isReviewed ? start + offset : null}
            correctHref={rest.correctHref?.(criterion.code) ?? null}
            correction={rest.correcting?.code === criterion.code ? rest.correcting.form : null}
          />
        ))}
      </dl>
    </Card>
  );
}
