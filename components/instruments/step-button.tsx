'use client';

import type { ReactNode } from 'react';
import { useEditing } from '@/components/instruments/draft-context';
import { type ButtonVariant, buttonClass } from '@/components/ui/button-class';
import { intentOf } from '@/lib/instruments/draft-intents';
import { freshCode } from '@/lib/instruments/draft-rules';
import type { DraftStep } from '@/lib/instruments/draft-steps';

type StepButtonProps = {
  step: DraftStep;
  /** Names it for the focus, which it keeps when its row moves. */
  name?: string;
  /** What gets the focus once the step is taken, when it is not this button. */
  focus?: string;
  /** Said instead of the sign that is drawn. */
  label?: string;
  variant?: ButtonVariant;
  isOff?: boolean;
  children: ReactNode;
};

/** One step of the editor. Without script it posts the form, and the server takes the step. */
export function StepButton({ step, name, focus, label, variant = 'quiet', isOff, children }: StepButtonProps) {
  const editing = useEditing();
  return (
    <button
      type="submit"
      name="intent"
      value={intentOf(step)}
      data-key={name}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      className={buttonClass({ variant, size: 'sm' }, label ? 'min-w-8 px-1.5' : undefined)}
      onClick={(event) => {
        event.preventDefault();
        if (!isOff) editing.step(...begun(step, focus));
      }}
    >
      {children}
    </button>
  );
}

/** A button pressed twice adds two criteria: each gets a code of its own, and the focus for its words. */
function begun(step: DraftStep, focus: string | undefined): [DraftStep, string | undefined] {
  const key = freshCode();
  if (step.do === 'add-criterion') return [{ ...step, code: key }, `${key}-wording`];
  return step.do === 'add-principle' ? [{ ...step, key }, `${key}-wording`] : [step, focus];
}
