'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useId, useRef } from 'react';
import { FormPending } from '@/components/forms/form-pending';
import { SubmitButton } from '@/components/forms/submit-button';
import { type FormState, idle } from '@/lib/action-state';

type ViewFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** Version of the view the form was opened on; a new one has none. */
  version?: number;
  name: string;
  isShared: boolean;
  submitLabel: string;
  children?: ReactNode;
};

/** Lighter than the forms of pages that write: lists are read, and pay for nothing more. What was typed stays after a refusal. */
export function ViewForm({ action, hidden, version, name, isShared, submitLabel, children }: ViewFormProps) {
  const id = useId();
  const [state, send, pending] = useActionState(action, idle);
  const form = useRef<HTMLFormElement>(null);
  // The form of a view that was kept is drawn anew, or no more: its panel has done its work.
  useEffect(() => {
    const panel = form.current?.closest<HTMLElement>('[popover]');
    return () => {
      if (panel?.isConnected && panel.matches(':popover-open')) panel.hidePopover();
    };
  }, []);
  const refusal = refusalOf(state);
  const sentVersion = (state.status === 'refused' ? state.version : undefined) ?? version;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    if (!pending) startTransition(() => send(given));
  };
  return (
    <form ref={form} action={send} onSubmit={submit} className="flex flex-col gap-3">
      {Object.entries({ ...hidden, ...(sentVersion ? { version: sentVersion } : {}) }).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <div>
        <label htmlFor={`${id}-nom`} className="mb-1 block text-sm font-medium">
          Nom de la vue
        </label>
        <input
          id={`${id}-nom`}
          name="name"
          required
          maxLength={80}
          defaultValue={name}
          autoComplete="off"
          className="control"
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? `${id}-refus` : undefined}
        />
      </div>
      <label className="flex items-baseline gap-2.5">
        <input type="checkbox" name="isShared" defaultChecked={isShared} className="check translate-y-0.5" />
        <span>Partager avec l’équipe</span>
      </label>
      {children}
      {refusal && (
        <p id={`${id}-refus`} role="alert" className="text-sm font-medium text-red">
          {refusal}
        </p>
      )}
      <FormPending value={{ pending, pendingLabel: 'Enregistrement…' }}>
        <div>
          <SubmitButton size="sm">{pending ? 'Enregistrement…' : submitLabel}</SubmitButton>
        </div>
      </FormPending>
    </form>
  );
}

/** Why the view was not kept; of two editors the second also reads the name that the first one gave. */
function refusalOf(state: FormState): string | null {
  if (state.status !== 'refused') return null;
  const stored = state.stored?.name ? ` Elle s’appelle maintenant «\u00a0${state.stored.name}\u00a0».` : '';
  const wrong = Object.values(state.lastResult?.error ?? {}).flat();
  return `${state.message ?? wrong.join(' ')}${stored}`;
}
