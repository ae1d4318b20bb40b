'use client';

import type { ReactNode } from 'react';
import { FieldError, FieldHint, RequiredMark, StoredAnswer } from '@/components/forms/field-words';
import type { FieldLook, FieldParts } from '@/components/forms/use-field-parts';

type FieldFrameProps = Omit<FieldLook, 'name'> & { parts: FieldParts; storedWords?: string; children: ReactNode };

/** Label, hint, one control, error: for controls that are a single element. Side by side, controls stay on one line. */
export function FieldFrame(props: FieldFrameProps & { note?: ReactNode }) {
  const { parts, label, hint, required, className = '', storedWords, note, children } = props;
  return (
    <div className={`field ${className}`}>
      <div className="flex flex-col gap-0.5 pb-1">
        <label htmlFor={parts.id} className="font-medium">
          {label}
          {required && <RequiredMark />}
        </label>
        <FieldHint parts={parts} hint={hint} />
      </div>
      {children}
      <div className="flex flex-col gap-1 pt-1 empty:pt-0">
        {note}
        <FieldError parts={parts} />
        <StoredAnswer parts={parts} words={storedWords} />
      </div>
    </div>
  );
}

/** The same around a group of controls. */
export function GroupFrame({ parts, label, hint, required, className = '', storedWords, children }: FieldFrameProps) {
  return (
    <fieldset id={parts.id} className={`flex min-w-0 flex-col gap-1.5 ${className}`} {...parts.aria}>
      <legend className="float-left font-medium">
        {label}
        {required && <RequiredMark />}
      </legend>
      <FieldHint parts={parts} hint={hint} />
      {children}
      <FieldError parts={parts} />
      <StoredAnswer parts={parts} words={storedWords} />
    </fieldset>
  );
}
