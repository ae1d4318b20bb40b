import { CarriedMark } from '@/components/evaluations/carried-mark';
import { CriterionAnswer } from '@/components/evaluations/criterion-answer';
import { CriterionFrame } from '@/components/evaluations/criterion-frame';
import { EvidenceFields } from '@/components/evaluations/evidence-fields';
import { carriedEntries } from '@/lib/evaluations/carry-rules';
import { type AnswerPart, type Entries, fieldName } from '@/lib/evaluations/form-entries';
import type { PreviousAnswer } from '@/lib/evaluations/previous';
import { type Criterion, isWritten } from '@/lib/instruments/rules';

type CriterionFieldsProps = {
  index: number;
  criterion: Criterion;
  entries: Entries;
  previous: PreviousAnswer | null;
  previousLabel?: string;
  /** What the last review asked about this criterion. */
  note: string | null;
};

/** One criterion: its answer, what shows it, and how far it departs. Plain inputs: nothing here waits for a script. */
export function CriterionFields({ index, criterion, entries, previous, previousLabel, note }: CriterionFieldsProps) {
  const name = (part: AnswerPart) => fieldName(index, part);
  const value = (part: AnswerPart) => entries[name(part)] ?? '';
  const carried = previous && carriedEntries(criterion, previous);
  return (
    <CriterionFrame index={index} criterion={criterion} carried={carried} note={note}>
      <CriterionAnswer
        index={index}
        criterion={criterion}
        entries={entries}
        previous={previous}
        previousLabel={previousLabel}
      />
      {carried && <CarriedMark from={previousLabel ?? ''} />}
      {isWritten(criterion) && previous && (
        <p className="mt-2 text-sm text-soft">
          {previousLabel}
          {'\u00a0'}: {previous.full}
        </p>
      )}
      <EvidenceFields
        criterion={criterion.wording}
        names={{ evidence: name('evidence'), departure: name('departure') }}
        values={{ evidence: value('evidence'), departure: value('departure') }}
      />
    </CriterionFrame>
  );
}
