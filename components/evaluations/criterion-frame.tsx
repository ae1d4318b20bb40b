import type { ReactNode } from 'react';
import { fieldId } from '@/components/evaluations/form-anchors';
import { type AnswerPart, type Entries, fieldName } from '@/lib/evaluations/form-entries';
import type { Criterion } from '@/lib/instruments/rules';

type CriterionFrameProps = {
  index: number;
  criterion: Criterion;
  /** The earlier answer, where it can be taken over. */
  carried?: Partial<Record<AnswerPart, string>> | null;
  /** What the last review asked about this criterion. */
  note?: string | null;
  children: ReactNode;
};

/** One criterion, its help and what a review asked, around its fields: the anchors and marks that the form's scripts look for. */
export function CriterionFrame({ index, criterion, carried, note, children }: CriterionFrameProps) {
  const own = fieldId(fieldName(index, 'criterion'));
  const helpId = criterion.help ? `${own}-aide` : undefined;
  const noteId = note ? `${own}-note` : undefined;
  return (
    <fieldset
      id={fieldId(fieldName(index, 'choice'))}
      tabIndex={-1}
      data-criterion={criterion.code}
      data-carry={carried ? JSON.stringify(underFieldNames(carried, index)) : undefined}
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
      <input type="hidden" name={fieldName(index, 'criterion')} value={criterion.id} />
      {children}
    </fieldset>
  );
}

function underFieldNames(values: Partial<Record<AnswerPart, string>>, index: number): Entries {
  return Object.fromEntries(Object.entries(values).map(([part, text]) => [fieldName(index, part as AnswerPart), text]));
}
