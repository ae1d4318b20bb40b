import type { ComponentProps } from 'react';
import { fieldId } from '@/components/evaluations/form-anchors';
import { LevelCards } from '@/components/evaluations/level-cards';
import { NotGiven } from '@/components/evaluations/not-given';
import { WrittenAnswer } from '@/components/evaluations/written-answer';
import { type AnswerPart, type Entries, fieldName } from '@/lib/evaluations/form-entries';
import type { PreviousAnswer } from '@/lib/evaluations/previous';
import { type Criterion, isWritten } from '@/lib/instruments/rules';

type CriterionAnswerProps = {
  index: number;
  criterion: Criterion;
  entries: Entries;
  /** The earlier answer, marked among the levels. */
  previous?: PreviousAnswer | null;
  previousLabel?: string;
  /** How the reasons for no answer are worded. */
  reasons?: ComponentProps<typeof NotGiven>['labels'];
};

/** What is answered: levels to choose from, or a number or a text to write, and the reasons for no answer. */
export function CriterionAnswer({
  index,
  criterion,
  entries,
  previous = null,
  previousLabel,
  reasons,
}: CriterionAnswerProps) {
  const name = (part: AnswerPart) => fieldName(index, part);
  const value = (part: AnswerPart) => entries[name(part)] ?? '';
  return (
    <div className="clear-both flex flex-wrap items-start gap-2 pt-3">
      {isWritten(criterion) ? (
        <WrittenAnswer
          criterion={criterion}
          names={{ value: name('value'), qualifier: name('qualifier'), text: name('text') }}
          values={{ value: value('value'), qualifier: value('qualifier'), text: value('text') }}
          ids={{ value: fieldId(name('value')), text: fieldId(name('text')) }}
        />
      ) : (
        <LevelCards
          name={name('choice')}
          criterion={criterion}
          value={value('choice')}
          previous={previous}
          previousLabel={previousLabel}
        />
      )}
      <NotGiven name={name('choice')} value={value('choice')} labels={reasons} />
    </div>
  );
}
