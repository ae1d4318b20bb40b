import { CriterionAnswer } from '@/components/evaluations/criterion-answer';
import { CriterionFrame } from '@/components/evaluations/criterion-frame';
import { CarriedMark } from '@/components/surveys/carried-mark';
import { carriedEntries } from '@/lib/evaluations/carry-rules';
import { type Entries, fieldName } from '@/lib/evaluations/form-entries';
import type { PreviousAnswer } from '@/lib/evaluations/previous';
import type { Criterion } from '@/lib/instruments/rules';
import { notGivenLabels } from '@/lib/surveys/labels';

type SurveyCriterionProps = {
  index: number;
  criterion: Criterion;
  entries: Entries;
  previous: PreviousAnswer | null;
  /** When and where the earlier answer was given. */
  previousLabel: string;
};

/** One question as a structure reads it: its answer, and what shows it. How far it departs is for the team to say. */
export function SurveyCriterion({ index, criterion, entries, previous, previousLabel }: SurveyCriterionProps) {
  const carried = previous && carriedEntries(criterion, previous);
  const evidence = fieldName(index, 'evidence');
  return (
    <CriterionFrame index={index} criterion={criterion} carried={carried}>
      {carried && <CarriedMark of={criterion.wording} from={previousLabel} />}
      <CriterionAnswer index={index} criterion={criterion} entries={entries} reasons={notGivenLabels} />
      {previous?.content.state === 'GIVEN' && !carried && (
        <p className="mt-2 text-sm text-soft">
          Votre {previousLabel}
          {'\u00a0'}: {previous.full}
        </p>
      )}
      <textarea
        name={evidence}
        rows={1}
        maxLength={2000}
        defaultValue={entries[evidence] ?? ''}
        placeholder="Ce qui le montre (facultatif)"
        aria-label={`Ce qui le montre\u00a0: ${criterion.wording}`}
        className={`control mt-2.5 min-h-9 ${entries[evidence] ? 'block' : WHEN_ANSWERED}`}
      />
    </CriterionFrame>
  );
}

const WHEN_ANSWERED =
  'hidden group-has-[input:checked]/criterion:block group-has-[.given:not(:placeholder-shown)]/criterion:block';
