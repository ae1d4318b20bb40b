'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import { withoutOverruled } from '@/components/evaluations/form-reading';
import { useLeaveGuard } from '@/components/forms/use-leave-guard';
import { type FormState, idle } from '@/lib/action-state';

type DecisionFormProps = {
  /** Fields elsewhere on the page belong to the form by this id. */
  id: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string | number>;
  className?: string;
  /** Plain inputs and buttons; a button's name and value travel with what is sent. */
  children: ReactNode;
};

/** A decision with words of its own. A refusal says why above the buttons, and everything typed stays. */
export function DecisionForm({ id, action, fields, className, children }: DecisionFormProps) {
  const [state, send, pending] = useActionState(action, idle);
  const refusal = useRef<HTMLParagraphElement>(null);
  useLeaveGuard(id, pending);
  useFieldsElsewhere(id);
  useEffect(() => {
    if (state.status === 'refused') refusal.current?.focus();
  }, [state]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const data = withoutOverruled(new FormData(event.currentTarget, submitter));
    if (!pending) startTransition(() => send(data));
  };
  return (
    <form
      id={id}
      name={id}
      action={send}
      onSubmit={submit}
      noValidate
      aria-busy={pending || undefined}
      className={className}
    >
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {state.status === 'refused' && (
        <p ref={refusal} role="alert" tabIndex={-1} className="mb-2 text-sm font-medium text-red">
          {state.message ??
            Object.values(state.lastResult?.error ?? {})
              .flat()
              .join(' ')}
        </p>
      )}
      {children}
    </form>
  );
}

/** What is typed in a field that stands outside the form counts as typed in the form. */
function useFieldsElsewhere(id: string) {
  useEffect(() => {
    const form = document.forms.namedItem(id);
    const typed = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.form === form && !form?.contains(target)) {
        form?.dispatchEvent(new Event('input'));
      }
    };
    document.addEventListener('input', typed);
    return () => document.removeEventListener('input', typed);
  }, [id]);
}
