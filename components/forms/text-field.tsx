'use client';

import type { ComponentProps } from 'react';
import { FieldFrame } from '@/components/forms/field-frame';
import { type FieldLook, initialText, useFieldParts } from '@/components/forms/use-field-parts';

type InputProps = Pick<
  ComponentProps<'input'>,
  'inputMode' | 'autoComplete' | 'placeholder' | 'maxLength' | 'min' | 'max' | 'step' | 'readOnly' | 'spellCheck'
>;

type TextFieldProps = FieldLook &
  InputProps & {
    type?: 'text' | 'email' | 'password' | 'number' | 'tel' | 'url' | 'date' | 'search';
    /** Width of the control, as a hint of what is expected. */
    size?: 'sm' | 'md' | 'full';
    /** Unit shown after the control. */
    suffix?: string;
  };

export function TextField(props: TextFieldProps) {
  const { name, label, hint, required, className, type = 'text', size = 'full', suffix, ...rest } = props;
  const parts = useFieldParts(name, { hint });
  return (
    <FieldFrame parts={parts} label={label} hint={hint} required={required} className={className}>
      <span className="flex items-center gap-2">
        <input
          id={parts.id}
          name={name}
          type={type}
          required={required}
          defaultValue={type === 'password' ? undefined : initialText(parts.initial)}
          className={`control ${WIDTHS[size]}`}
          {...rest}
          {...parts.aria}
        />
        {suffix && <span className="flex-none text-soft">{suffix}</span>}
      </span>
    </FieldFrame>
  );
}

const WIDTHS = { sm: 'max-w-32', md: 'max-w-72', full: '' };
