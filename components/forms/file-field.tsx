'use client';

import { FieldFrame } from '@/components/forms/field-frame';
import { type FieldLook, useFieldParts } from '@/components/forms/use-field-parts';

type FileFieldProps = FieldLook & { accept?: string; multiple?: boolean };

export function FileField({ name, label, hint, required, className, accept, multiple }: FileFieldProps) {
  const parts = useFieldParts(name, { hint });
  return (
    <FieldFrame parts={parts} label={label} hint={hint} required={required} className={className}>
      <input
        id={parts.id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        className="control file:me-3 file:rounded-tag file:border-0 file:bg-neutral-soft file:px-2.5 file:py-1 file:font-medium"
        {...parts.aria}
      />
    </FieldFrame>
  );
}
