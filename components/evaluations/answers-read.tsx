import { Badge } from '@/components/ui/badge';
import { Card } from '@/components/ui/card';
import { type AnswerContent, isAnswered } from '@/lib/evaluations/answers';
import { departureLabels } from '@/lib/evaluations/labels';
import type { Previous } from '@/lib/evaluations/previous';
import { answerWording } from '@/lib/evaluations/wording';
import type { CriteriaGroup, Criterion } from '@/lib/instruments/rules';

type AnswersReadProps = {
  group: CriteriaGroup;
  fallbackTitle: string;
  answers: ReadonlyMap<string, AnswerContent>;
  previous: Previous | null;
};

/** The answers to one principle's criteria, frozen. */
export function AnswersRead({ group, fallbackTitle, answers, previous }: AnswersReadProps) {
  const answered = group.criteria.filter((criterion) => isAnswered(criterion, answers.get(criterion.id))).length;
  return (
    <Card
      flush
      title={group.wording ?? fallbackTitle}
      hint={`${answered} sur ${group.criteria.length} ${answered >= 2 ? 'renseignés' : 'renseigné'}`}
    >
      <dl>
        {group.criteria.map((criterion) => (
          <AnswerRead
            key={criterion.id}
            criterion={criterion}
            content={answers.get(criterion.id)}
            before={previous?.answers.get(criterion.code)?.full ?? null}
            beforeLabel={previous?.phaseLabel ?? ''}
          />
        ))}
      </dl>
    </Card>
  );
}

type AnswerReadProps = { criterion: Criterion; content?: AnswerContent; before: string | null; beforeLabel: string };

function AnswerRead({ criterion, content, before, beforeLabel }: AnswerReadProps) {
  const wording = content ? answerWording(criterion, content) : null;
  const isSaid = content?.state === 'GIVEN' && wording !== null;
  return (
    <div className="grid gap-x-6 gap-y-1 border-t border-line px-4.5 py-3 first:border-t-0 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
      <dt>
        <span className="font-semibold">{criterion.wording}</span>
        {criterion.help && <span className="block text-sm text-soft">{criterion.help}</span>}
      </dt>
      <dd className="min-w-0">
        <p className={isSaid ? 'font-semibold whitespace-pre-line text-green' : 'text-soft'}>
          {wording ?? 'Pas de réponse'}
        </p>
        {content?.evidence && <p className="mt-1 whitespace-pre-line">{content.evidence}</p>}
        {content && content.departure !== 'NONE' && (
          <p className="mt-1.5">
            <Badge tone={content.departure === 'DRIFT' ? 'red' : 'amber'}>{departureLabels[content.departure]}</Badge>
          </p>
        )}
        {before && (
          <p className="mt-1 text-sm text-soft">
            {beforeLabel}
            {'\u00a0'}: {before}
          </p>
        )}
      </dd>
    </div>
  );
}
