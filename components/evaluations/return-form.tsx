'use client';

import { type FormEvent, startTransition, useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { type FormState, idle } from '@/lib/action-state';

type ReturnFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string | number>;
};

/** Sends an evaluation back with what is to be put right. A refusal keeps the note. */
export function ReturnForm({ action, fields }: ReturnFormProps) {
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
    <form action={send} onSubmit={submit} noValidate className="flex flex-col items-start gap-2">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label className="w-full">
        <span className="font-medium">Ce qui est à reprendre</span>
        <textarea
          name="note"
          rows={3}
          required
          maxLength={2000}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? 'renvoi-refus' : undefined}
          className="control mt-1 min-h-19"
        />
      </label>
      {refusal && (
        <p id="renvoi-refus" role="alert" className="text-sm font-medium text-red">
          {refusal}
        </p>
      )}
      <Button type="submit" aria-disabled={pending || undefined}>
        {pending ? 'Renvoi…' : 'Renvoyer'}
      </Button>
    </form>
  );
}
