'use client';

import { type RefObject, startTransition, useActionState } from 'react';
import type { Autosaver } from '@/components/evaluations/autosaver';
import { criterionAnchor } from '@/components/instruments/draft-form';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import { type FormState, idle } from '@/lib/action-state';
import type { Refusal } from '@/lib/instruments/publish-rules';

type PublishCardProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  refusals: Refusal[];
  instrument: string;
  number: number;
  version: number;
  saver: RefObject<Autosaver | null>;
};

/** What is still missing; and, when nothing is, the step that freezes the version. */
export function PublishCard({ action, refusals, instrument, number, version, saver }: PublishCardProps) {
  const [state, send, pending] = useActionState(action, idle);
  const count = refusals.length;
  return (
    <Card
      title={count > 0 ? 'Avant de publier' : 'Publier'}
      hint={count > 0 ? `${count}\u00a0${count > 1 ? 'choses manquent' : 'chose manque'}` : 'rien ne manque'}
    >
      {count > 0 ? (
        <ul className="flex list-disc flex-col gap-1 ps-4.5">
          {refusals.map(({ code, message }) => (
            <li key={`${code} ${message}`}>
              {code ? (
                <a href={`#${criterionAnchor(code)}`} className="prose-link">
                  {message}
                </a>
              ) : (
                message
              )}
            </li>
          ))}
        </ul>
      ) : (
        <Disclosure summary={`Publier la version ${number}…`}>
          <form
            action={send}
            className="flex flex-col items-start gap-2.5"
            onSubmit={async (event) => {
              event.preventDefault();
              const data = new FormData(event.currentTarget);
              if (!(await saver.current?.flush())) return;
              data.set('version', String(saver.current?.version ?? version));
              startTransition(() => send(data));
            }}
          >
            <input type="hidden" name="instrument" value={instrument} />
            <input type="hidden" name="number" value={number} />
            <input type="hidden" name="version" value={version} />
            <p className="text-soft">
              Une version publiée ne change plus{'\u00a0'}: pour la corriger, on en prépare une nouvelle.
            </p>
            <Button type="submit" variant="primary" aria-disabled={pending || undefined}>
              {pending ? 'Publication…' : 'Publier définitivement'}
            </Button>
          </form>
        </Disclosure>
      )}
      {state.status === 'refused' && (
        <p role="alert" className="mt-2 font-medium text-red">
          {state.message}
        </p>
      )}
    </Card>
  );
}
