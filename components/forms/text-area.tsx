'use client';

import { FieldFrame } from '@/components/forms/field-frame';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type TextAreaProps = FieldLook & { rows?: 2 | 3 | 5 | 8; maxLength?: number; placeholder?: string };

/** Grows with what is typed where the browser knows how (`field-sizing`), can be dragged elsewhere. */
export function TextArea({ name, label, hint, required, className, rows = 3, ...rest }: TextAreaProps) {
  const parts = useFieldParts(name, { hint });
  return (
    <FieldFrame parts={parts} label={label} hint={hint} required={required} className={className}>
      <textarea
        id={parts.id}
        name={name}
        rows={rows}
        required={required}
        defaultValue={initialText(parts.initial)}
        className={`control ${HEIGHTS[rows]}`}
        {...rest}
        {...parts.aria}
      />
    </FieldFrame>
  );
}

const HEIGHTS = { 2: 'min-h-14', 3: 'min-h-19', 5: 'min-h-29', 8: 'min-h-44' };
