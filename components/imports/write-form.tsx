'use client';

import { StepBar } from '@/components/imports/step-bar';
import { useSteps } from '@/components/imports/use-steps';
import { buttonClass } from '@/components/ui/button-class';
import { Notice } from '@/components/ui/notice';

/** Writes a batch that was checked, in sight. */
export function WriteForm({ to, idempotencyKey, label }: { to: string; idempotencyKey: string; label: string }) {
  const { step, refusal, onSubmit } = useSteps();
  return (
    <form
      method="post"
      action={to}
      onSubmit={onSubmit}
      aria-busy={step !== null}
      className="flex w-full flex-col gap-3"
    >
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {step ? (
        <StepBar step={step} />
      ) : (
        <p>
          <button type="submit" className={buttonClass({ variant: 'primary' })}>
            {label}
          </button>
        </p>
      )}
      {refusal && (
        <Notice tone="red" role="alert">
          {refusal}
        </Notice>
      )}
    </form>
  );
}
