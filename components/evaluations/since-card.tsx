import { AnswerNow } from '@/components/evaluations/answers-now';
import { Card } from '@/components/ui/card';
import type { Previous } from '@/lib/evaluations/previous';
import { withArticle } from '@/lib/evaluations/wording';
import type { Criterion } from '@/lib/instruments/rules';

/** What was answered in the phase before, and what is answered now. */
export function SinceCard({ previous, criteria }: { previous: Previous; criteria: readonly Criterion[] }) {
  const both = criteria.flatMap((criterion) => {
    const before = previous.answers.get(criterion.code);
    return before && criterion.kind !== 'TEXT' ? [{ criterion, before }] : [];
  });
  if (both.length === 0) return null;
  return (
    <Card title={`Depuis ${withArticle(previous.phaseLabel)}`}>
      <dl>
        {both.map(({ criterion, before }) => (
          <div
            key={criterion.id}
            className="flex items-baseline justify-between gap-3 border-t border-line py-2 first:border-t-0"
          >
            <dt className="line-clamp-2 min-w-0">{criterion.wording}</dt>
            <dd className="max-w-[55%] flex-none text-end" title={before.full}>
              <span className="sr-only">avant, </span>
              {before.short} → <span className="sr-only">maintenant, </span>
              <AnswerNow criterion={criterion.id} />
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
