'use client';

import { FieldError, FieldHint, RequiredMark } from '@/components/forms/field-words';
import { type FieldLook, useFieldParts } from '@/components/forms/use-field-parts';

/** One box, sent as `on` when ticked. */
export function CheckboxField({ name, label, hint, required, className = '' }: FieldLook) {
  const parts = useFieldParts(name, { hint });
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={parts.id} className="flex items-baseline gap-2.5 font-medium">
        <input
          id={parts.id}
          type="checkbox"
          name={name}
          required={required}
          defaultChecked={parts.initial === 'on'}
          className="check translate-y-0.5"
          {...parts.aria}
        />
        <span>
          {label}
          {required && <RequiredMark />}
        </span>
      </label>
      <div className="ps-6.5">
        <FieldHint parts={parts} hint={hint} />
        <FieldError parts={parts} />
      </div>
    </div>
  );
}
