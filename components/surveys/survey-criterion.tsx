import { fieldId } from '@/components/evaluations/form-anchors';
import { LevelCards } from '@/components/evaluations/level-cards';
import { NotGiven } from '@/components/evaluations/not-given';
import { WrittenAnswer } from '@/components/evaluations/written-answer';
import { CarriedMark } from '@/components/surveys/carried-mark';
import { carriedEntries } from '@/lib/evaluations/carry-rules';
import { type AnswerPart, type Entries, fieldName } from '@/lib/evaluations/form-entries';
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
  const name = (part: AnswerPart) => fieldName(index, part);
  const value = (part: AnswerPart) => entries[name(part)] ?? '';
  const isWritten = criterion.kind === 'NUMBER' || criterion.kind === 'TEXT';
  const helpId = criterion.help ? `${fieldId(name('criterion'))}-aide` : undefined;
  const carried = previous && carriedEntries(criterion, previous);
  const carry =
    carried && Object.fromEntries(Object.entries(carried).map(([part, text]) => [name(part as AnswerPart), text]));
  return (
    <fieldset
      id={fieldId(name('choice'))}
      tabIndex={-1}
      data-criterion={criterion.code}
      data-carry={carry ? JSON.stringify(carry) : undefined}
      aria-describedby={helpId}
      className="group/criterion min-w-0 scroll-mt-20 data-missing:inset-shadow-[3px_0_var(--color-red)] border-t border-line px-4.5 py-4.5 first:border-t-0"
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
      <input type="hidden" name={name('criterion')} value={criterion.id} />
      {carry && <CarriedMark of={criterion.wording} from={previousLabel} />}
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
            previous={null}
            previousLabel={undefined}
          />
        )}
        <NotGiven name={name('choice')} value={value('choice')} labels={notGivenLabels} />
      </div>
      {previous?.content.state === 'GIVEN' && !carry && (
        <p className="mt-2 text-sm text-soft">
          Votre {previousLabel}
          {'\u00a0'}: {previous.full}
        </p>
      )}
      <textarea
        name={name('evidence')}
        rows={1}
        maxLength={2000}
        defaultValue={value('evidence')}
        placeholder="Ce qui le montre (facultatif)"
        aria-label={`Ce qui le montre\u00a0: ${criterion.wording}`}
        className={`control mt-2.5 min-h-9 ${value('evidence') ? 'block' : WHEN_ANSWERED}`}
      />
    </fieldset>
  );
}

const WHEN_ANSWERED =
  'hidden group-has-[input:checked]/criterion:block group-has-[.given:not(:placeholder-shown)]/criterion:block';
