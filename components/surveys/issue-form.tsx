'use client';

import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react';
import { FormRefusal } from '@/components/forms/form-refusal';
import { ISSUE_FORM_ID } from '@/components/surveys/issue-anchors';
import { IssuedLinks } from '@/components/surveys/issued-links';
import { Button } from '@/components/ui/button';
import { type FormState, idle } from '@/lib/action-state';

type IssueFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  /** The list without this form. */
  backHref: string;
  children: ReactNode;
};

/** Makes links, and shows them in its own place: the only time they are seen. A refusal keeps everything that was ticked and typed. */
export function IssueForm({ action, idempotencyKey, backHref, children }: IssueFormProps) {
  const [state, send, pending] = useActionState(action, idle);
  const refusal = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status === 'refused') refusal.current?.focus();
  }, [state]);
  if (state.status === 'idle' && state.once) return <IssuedLinks lines={state.once} backHref={backHref} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    if (!pending) startTransition(() => send(data));
  };
  return (
    <form id={ISSUE_FORM_ID} action={send} onSubmit={submit} noValidate aria-busy={pending || undefined}>
      {state.status === 'refused' && (
        <div className="px-4.5 pt-4">
          <FormRefusal state={state} formId={ISSUE_FORM_ID} ref={refusal} />
        </div>
      )}
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      {children}
      <div className="flex flex-wrap items-center gap-2.5 p-4.5">
        <Button type="submit" name="by" value="copy" variant="primary" aria-disabled={pending || undefined}>
          {pending ? 'Création…' : 'Créer les liens, à copier'}
        </Button>
        <Button type="submit" name="by" value="mail" aria-disabled={pending || undefined}>
          Créer et envoyer par e-mail
        </Button>
        <a href={backHref} className="link px-2 py-1.5">
          Annuler
        </a>
      </div>
    </form>
  );
}
