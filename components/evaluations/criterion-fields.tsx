import { CarriedMark } from '@/components/evaluations/carried-mark';
import { EvidenceFields } from '@/components/evaluations/evidence-fields';
import { fieldId } from '@/components/evaluations/form-anchors';
import { LevelCards } from '@/components/evaluations/level-cards';
import { NotGiven } from '@/components/evaluations/not-given';
import { WrittenAnswer } from '@/components/evaluations/written-answer';
import { carriedEntries } from '@/lib/evaluations/carry-rules';
import { type AnswerPart, type Entries, fieldName } from '@/lib/evaluations/form-entries';
import type { PreviousAnswer } from '@/lib/evaluations/previous';
import type { Criterion } from '@/lib/instruments/rules';

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
  const isWritten = criterion.kind === 'NUMBER' || criterion.kind === 'TEXT';
  const helpId = criterion.help ? `${fieldId(name('criterion'))}-aide` : undefined;
  const noteId = note ? `${fieldId(name('criterion'))}-note` : undefined;
  const carried = previous && carriedEntries(criterion, previous);
  return (
    <fieldset
      id={fieldId(name('choice'))}
      tabIndex={-1}
      data-criterion={criterion.code}
      data-carry={carried ? JSON.stringify(renamed(carried, name)) : undefined}
      aria-describedby={[noteId, helpId].filter(Boolean).join(' ') || undefined}
      className="group/criterion min-w-0 scroll-mt-20 data-missing:inset-shadow-[3px_0_var(--color-red)] border-t border-line px-4.5 py-4 first:border-t-0"
    >
      <legend className="float-left w-full font-semibold">
        {criterion.wording}
        {!criterion.isRequired && <span className="ms-2 text-sm font-normal text-soft">facultatif</span>}
      </legend>
      {criterion.help && (
        <p id={helpId} className="clear-both text-sm text-soft">
          {criterion.help}
        </p>
      )}
      {note && (
        <p
          id={noteId}
          className="clear-both mt-2 rounded-control border-l-3 border-amber bg-amber-soft px-3 py-1.5 whitespace-pre-line"
        >
          <b className="font-semibold text-amber">À reprendre{'\u00a0'}:</b> {note}
        </p>
      )}
      <input type="hidden" name={name('criterion')} value={criterion.id} />
      <div className="clear-both flex flex-wrap items-start gap-2 pt-3">
        {isWritten ? (
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
        <NotGiven name={name('choice')} value={value('choice')} />
      </div>
      {carried && <CarriedMark from={previousLabel ?? ''} />}
      {isWritten && previous && (
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
    </fieldset>
  );
}

/** The same values under the names of the form's fields. */
function renamed(values: Partial<Record<AnswerPart, string>>, name: (part: AnswerPart) => string): Entries {
  return Object.fromEntries(Object.entries(values).map(([part, value]) => [name(part as AnswerPart), value]));
}
