'use client';

import { type ReactNode, useContext } from 'react';
import { FormPending } from '@/components/forms/form-pending';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

type SubmitButtonProps = ButtonLook & { name?: string; value?: string; children: ReactNode };

/** Stays focusable while the form is sent (`aria-disabled`): a disabled button would drop the keyboard on the page. */
export function SubmitButton({ variant = 'primary', size, name, value, children }: SubmitButtonProps) {
  const { pending, pendingLabel } = useContext(FormPending);
  return (
    <button
      type="submit"
      name={name}
      value={value}
      aria-disabled={pending || undefined}
      className={buttonClass({ variant, size })}
    >
      {pending && variant === 'primary' ? pendingLabel : children}
    </button>
  );
}
