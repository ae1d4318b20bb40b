'use client';

import { FormProvider, useForm } from '@conform-to/react';
import { type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import { FormFooter, type FormFooterProps } from '@/components/forms/form-footer';
import { FormPending } from '@/components/forms/form-pending';
import { FormRefusal } from '@/components/forms/form-refusal';
import { StoredValues } from '@/components/forms/stored-values';
import { useLeaveGuard } from '@/components/forms/use-leave-guard';
import { type FormState, idle } from '@/lib/action-state';

type ActionFormProps = Partial<FormFooterProps> & {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  defaultValues?: Record<string, unknown>;
  pendingLabel?: string;
  /** Makes a creating action run once, however often it is sent. */
  idempotencyKey?: string;
  /** Version of the row the form was opened on. */
  version?: number;
  id?: string;
  className?: string;
  children?: ReactNode;
};

/**
 * A form around a server action. Sent by hand rather than by React's form action, which would empty it on return: what was typed
 * simply stays. Without script the same action answers a plain POST, and the values come back in `lastResult`.
 */
export function ActionForm({ action, defaultValues, id, className = '', children, ...rest }: ActionFormProps) {
  const { submitLabel, pendingLabel = 'Enregistrement…', idempotencyKey, version, ...footer } = rest;
  const [state, send, pending] = useActionState(action, idle);
  const refused = state.status === 'refused' ? state : undefined;
  const [form] = useForm({
    id,
    defaultValue: defaultValues as FormDefaults,
    lastResult: refused?.lastResult,
    onSubmit(event, { formData }) {
      event.preventDefault();
      if (!pending) startTransition(() => send(formData));
    },
  });
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => settle(state, form.id, refusal.current), [state, form.id]);
  useLeaveGuard(form.id, pending);

  const sentVersion = refused?.version ?? version;
  return (
    <FormProvider context={form.context}>
      <StoredValues value={refused?.stored ?? NOTHING_STORED}>
        <FormPending value={{ pending, pendingLabel }}>
          <form
            id={form.id}
            action={send}
            onSubmit={form.onSubmit}
            noValidate={form.noValidate}
            aria-busy={pending || undefined}
            className={`group/form flex flex-col gap-4.5 ${className}`}
          >
            <FormRefusal state={state} formId={form.id} ref={refusal} />
            {idempotencyKey && <input type="hidden" name="idempotencyKey" value={idempotencyKey} />}
            {sentVersion !== undefined && <input type="hidden" name="version" value={sentVersion} />}
            {children}
            {submitLabel && <FormFooter submitLabel={submitLabel} {...footer} />}
          </form>
        </FormPending>
      </StoredValues>
    </FormProvider>
  );
}

const NOTHING_STORED = {};

/** Conform turns dates, numbers and booleans into text by itself; its own type only knows the text. */
type FormDefaults = Record<string, string | null | undefined> | undefined;

/** After an answer: an accepted form starts anew, a refused one brings the eye to the reason (a wrong field has the focus already). */
function settle(state: FormState, formId: string, refusal: HTMLDivElement | null) {
  const form = document.forms.namedItem(formId);
  if (state === idle || !form) return;
  if (state.status === 'idle') return form.reset();
  // A form sent before the page was hydrated comes back with its disclosure closed.
  form.closest('details')?.setAttribute('open', '');
  const focused = document.activeElement;
  const onWrongField = state.kind === 'fields' && form.contains(focused) && focused?.getAttribute('type') !== 'submit';
  if (!onWrongField) refusal?.focus();
}
