'use client';

import { useEffect, useState } from 'react';
import { FieldFrame } from '@/components/forms/field-frame';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';
import { formatBounds, parseImpreciseDate } from '@/lib/imprecise-date';

const EXAMPLES = 'ex.\u00a0: 12/02/2019, mi 2018, 2e trimestre 2020, février et mars 2017';

/** A date as people know it: the wording is kept, and how it is understood is said as one types. */
export function ImpreciseDateField({ name, label, hint = EXAMPLES, required, className }: FieldLook) {
  const parts = useFieldParts(name, { hint, note: true });
  const initial = initialText(parts.initial) ?? '';
  const [wording, setWording] = useState(initial);
  useEffect(() => {
    const form = document.forms.namedItem(parts.formId);
    const startAgain = () => setWording(initial);
    form?.addEventListener('reset', startAgain);
    return () => form?.removeEventListener('reset', startAgain);
  }, [parts.formId, initial]);
  const note = (
    <output id={parts.noteId} htmlFor={parts.id} className="min-h-5 text-sm text-green">
      {readingOf(wording)}
    </output>
  );
  return (
    <FieldFrame parts={parts} label={label} hint={hint} required={required} className={className} note={note}>
      <input
        id={parts.id}
        name={name}
        type="text"
        required={required}
        autoComplete="off"
        defaultValue={initial}
        onInput={(event) => setWording(event.currentTarget.value)}
        className="control max-w-72"
        {...parts.aria}
      />
    </FieldFrame>
  );
}

/** Nothing while the wording cannot be read yet: half a date is not a mistake, the server says so on sending. */
function readingOf(wording: string): string {
  if (!wording.trim()) return '';
  const parsed = parseImpreciseDate(wording);
  return parsed.ok && parsed.date.from && parsed.date.to
    ? `compris\u00a0: ${formatBounds(parsed.date.from, parsed.date.to)}`
    : '';
}
