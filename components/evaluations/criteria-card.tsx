import { AnsweredCount } from '@/components/evaluations/answers-now';
import { CriterionFields } from '@/components/evaluations/criterion-fields';
import { Card } from '@/components/ui/card';
import type { Entries } from '@/lib/evaluations/form-entries';
import type { Previous } from '@/lib/evaluations/previous';
import type { CriteriaGroup } from '@/lib/instruments/rules';

type CriteriaCardProps = {
  group: CriteriaGroup;
  /** What the card is called when its criteria belong to no principle. */
  fallbackTitle: string;
  /** Place of the group's first criterion among all. */
  start: number;
  entries: Entries;
  previous: Previous | null;
  /** What the last review asked, by criterion. */
  notes?: ReadonlyMap<string, string>;
};

/** The criteria of one principle. */
export function CriteriaCard({ group, fallbackTitle, start, entries, previous, notes }: CriteriaCardProps) {
  return (
    <Card
      flush
      title={group.wording ?? fallbackTitle}
      hint={<AnsweredCount start={start} length={group.criteria.length} />}
    >
      {group.note && <p className="border-b border-line px-4.5 py-3 text-sm text-soft">{group.note}</p>}
      {group.criteria.map((criterion, offset) => (
        <CriterionFields
          key={criterion.id}
          index={start + offset}
          criterion={criterion}
          entries={entries}
          previous={previous?.answers.get(criterion.code) ?? null}
          previousLabel={previous?.phaseLabel}
          note={notes?.get(criterion.id) ?? null}
        />
      ))}
    </Card>
  );
}
