'use client';

import { type FormEvent, startTransition, useActionState, useId } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { type FormState, idle } from '@/lib/action-state';

type NoteFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string | number>;
  /** What unfolds the form. */
  summary: string;
  /** Form name of the note. */
  name: string;
  label: string;
  submitLabel: string;
};

/** A decision that says why, folded until it is wanted. A refusal keeps the note, and shows itself. */
export function NoteForm({ action, fields, summary, name, label, submitLabel }: NoteFormProps) {
  const errorId = useId();
  const [state, send, pending] = useActionState(action, idle);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    if (!pending) startTransition(() => send(data));
  };
  const refusal =
    state.status === 'refused'
      ? (state.message ??
        Object.values(state.lastResult?.error ?? {})
          .flat()
          .join(' '))
      : null;
  return (
    <Disclosure summary={summary} open={refusal !== null || undefined}>
      <form action={send} onSubmit={submit} noValidate className="flex flex-col items-start gap-2">
        {Object.entries(fields).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        <label className="w-full">
          <span className="font-medium">{label}</span>
          <textarea
            name={name}
            rows={3}
            required
            maxLength={2000}
            aria-invalid={refusal ? true : undefined}
            aria-describedby={refusal ? errorId : undefined}
            className="control mt-1 min-h-19"
          />
        </label>
        {refusal && (
          <p id={errorId} role="alert" className="text-sm font-medium text-red">
            {refusal}
          </p>
        )}
        <Button type="submit" aria-disabled={pending || undefined}>
          {pending ? 'Un instant…' : submitLabel}
        </Button>
      </form>
    </Disclosure>
  );
}
