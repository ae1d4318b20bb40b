import { AnsweredCount } from '@/components/evaluations/answers-now';
import { SurveyCriterion } from '@/components/surveys/survey-criterion';
import { Card } from '@/components/ui/card';
import type { Entries } from '@/lib/evaluations/form-entries';
import type { Previous } from '@/lib/evaluations/previous';
import type { CriteriaGroup } from '@/lib/instruments/rules';

type SurveyCriteriaProps = {
  group: CriteriaGroup;
  /** What the card is called when its questions belong to no principle. */
  fallbackTitle: string;
  /** Place of the group's first question among all. */
  start: number;
  entries: Entries;
  previous: Previous | null;
};

/** The questions of one principle. */
export function SurveyCriteria({ group, fallbackTitle, start, entries, previous }: SurveyCriteriaProps) {
  return (
    <Card
      flush
      title={group.wording ?? fallbackTitle}
      hint={<AnsweredCount start={start} length={group.criteria.length} />}
    >
      {group.note && <p className="border-b border-line px-4.5 py-3 text-sm text-soft">{group.note}</p>}
      {group.criteria.map((criterion, offset) => (
        <SurveyCriterion
          key={criterion.id}
          index={start + offset}
          criterion={criterion}
          entries={entries}
          previous={previous?.answers.get(criterion.code) ?? null}
          previousLabel={previous ? `réponse à «\u00a0${previous.phaseLabel}\u00a0»` : ''}
        />
      ))}
    </Card>
  );
}
