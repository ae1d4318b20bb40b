'use client';

import { SubmitButton } from '@/components/forms/submit-button';
import type { ButtonVariant } from '@/components/ui/button-class';

export type FormFooterProps = {
  submitLabel: string;
  submitVariant?: ButtonVariant;
  secondary?: { label: string; name: string; value: string; variant?: ButtonVariant }[];
  cancelHref?: string;
  /** Kept in sight at the bottom of small screens, for long forms. */
  sticky?: boolean;
};

export function FormFooter({ submitLabel, submitVariant, secondary = [], cancelHref, sticky }: FormFooterProps) {
  return (
    <div className={`flex flex-wrap items-center gap-2.5 ${sticky ? STICKY : ''}`}>
      <SubmitButton variant={submitVariant}>{submitLabel}</SubmitButton>
      {secondary.map((button) => (
        <SubmitButton
          key={button.label}
          variant={button.variant ?? 'secondary'}
          name={button.name}
          value={button.value}
        >
          {button.label}
        </SubmitButton>
      ))}
      {cancelHref && (
        <a href={cancelHref} className={`link px-2 py-1.5 ${sticky ? 'max-md:hidden' : ''}`}>
          Annuler
        </a>
      )}
      <p className={`ms-auto hidden text-sm text-soft group-has-required/form:block ${sticky ? 'max-md:hidden!' : ''}`}>
        * à remplir
      </p>
    </div>
  );
}

const STICKY =
  'max-md:sticky max-md:bottom-14 max-md:z-10 max-md:-mx-4.5 max-md:border-t max-md:border-line max-md:bg-card max-md:px-4.5 max-md:py-3';
