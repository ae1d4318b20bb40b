'use client';

import { useActionState } from 'react';
import { FormPending } from '@/components/forms/form-pending';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ButtonLook } from '@/components/ui/button-class';
import { type FormState, idle } from '@/lib/action-state';

type ActionButtonProps = ButtonLook & {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  label: string;
  pendingLabel?: string;
  fields?: Record<string, string | number>;
  idempotencyKey?: string;
};

/** One decision, one button. A refusal is said under it. */
export function ActionButton({
  action,
  label,
  pendingLabel = 'Un instant…',
  fields,
  idempotencyKey,
  ...look
}: ActionButtonProps) {
  const [state, send, pending] = useActionState(action, idle);
  const hidden = Object.entries({ ...fields, ...(idempotencyKey ? { idempotencyKey } : {}) });
  return (
    <form action={send} className="flex flex-col items-start gap-1.5">
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FormPending value={{ pending, pendingLabel }}>
        <SubmitButton variant={look.variant ?? 'secondary'} size={look.size}>
          {pending ? pendingLabel : label}
        </SubmitButton>
      </FormPending>
      {state.status === 'refused' && (
        <p role="alert" className="max-w-80 text-sm font-medium text-red">
          {state.message ??
            Object.values(state.lastResult?.error ?? {})
              .flat()
              .join(' ')}
        </p>
      )}
    </form>
  );
}
