'use client';

import { startTransition, useActionState, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type FormState, idle } from '@/lib/action-state';

type ImportFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  /** A workbook that shows what is expected. */
  exampleHref: string;
  cancelHref: string;
};

/** A workbook is dropped; either all of it is written, or every cell to put right is listed and the file stays chosen. */
export function ImportForm({ action, idempotencyKey, exampleHref, cancelHref }: ImportFormProps) {
  const [state, send, pending] = useActionState(action, idle);
  const refusal = useRef<HTMLDivElement>(null);
  const refused = state.status === 'refused' ? state : null;
  useEffect(() => {
    if (state.status === 'refused') refusal.current?.focus();
  }, [state]);
  const problems = Object.values(refused?.lastResult?.error ?? {}).flatMap((errors) => errors ?? []);
  return (
    <form
      action={send}
      className="flex flex-col gap-4.5"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        if (!pending) startTransition(() => send(data));
      }}
    >
      {refused && (
        <div ref={refusal} tabIndex={-1}>
          <Notice tone="red" role="alert" title={refused.message}>
            <ul className="list-disc ps-4.5">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <label className="flex flex-col gap-1">
        <span className="font-medium">Fichier</span>
        <span className="text-sm text-soft">
          Un classeur exporté d’ici, ou fait sur{' '}
          <a href={exampleHref} className="prose-link">
            ce modèle
          </a>
          . 1{'\u00a0'}Mo au plus.
        </span>
        <input
          type="file"
          name="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          className="control"
        />
      </label>
      <label className="flex flex-col gap-1">
        <span className="font-medium">Nom</span>
        <span className="text-sm text-soft">vide{'\u00a0'}: celui que dit le classeur</span>
        <input name="name" maxLength={160} autoComplete="off" className="control" />
      </label>
      <div className="flex flex-wrap items-center gap-2.5">
        <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
          {pending ? 'Lecture du classeur…' : 'Importer'}
        </Button>
        <a href={cancelHref} className="link px-2 py-1.5">
          Annuler
        </a>
      </div>
    </form>
  );
}
