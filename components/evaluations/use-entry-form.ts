'use client';

import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from 'react';
import type { Now } from '@/components/evaluations/answers-now';
import { untickWhenWritten } from '@/components/evaluations/criteria-keys';
import { answersIn, fillForm, readForm, textOf, typedIn } from '@/components/evaluations/form-reading';
import { markMissing, unmark } from '@/components/evaluations/missing-marks';
import { useAutosave } from '@/components/evaluations/use-autosave';
import { type FormState, idle } from '@/lib/action-state';

type Options = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  version: number | null;
  copyKey: string;
  /** The answers as they were when the page was opened. */
  start: Now;
};

/** What the form of an evaluation does: follow what is typed, hand in what is stored, settle a conflict. */
export function useEntryForm({ action, version, copyKey, start }: Options) {
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRef<HTMLDivElement>(null);
  const [state, send, pending] = useActionState(action, idle);
  const [settledState, setSettledState] = useState<FormState>(idle);
  const [now, setNow] = useState(start);
  const autosave = useAutosave({ form, action, version, copyKey });
  const { saver } = autosave;

  useEffect(() => {
    if (state.status !== 'refused') return;
    if (state.kind === 'conflict') saver.current?.stop();
    else if (state.version) saver.current?.resume(state.version);
    markMissing(Object.keys(state.lastResult?.error ?? {}));
    refusal.current?.focus();
  }, [state, saver]);

  const changed = (target: EventTarget) => {
    untickWhenWritten(target);
    unmark(target);
    saver.current?.typed();
    if (!form.current) return;
    const data = readForm(form.current);
    setNow({ criteria: start.criteria, answers: answersIn(data, start.criteria), metOn: textOf(data.get('metOn')) });
  };

  /** Nothing is handed in before everything typed is stored: a lost answer can then lose nothing else. */
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : 'draft';
    const isStored = await saver.current?.flush();
    const data = saver.current?.dataFor(intent);
    if (isStored && data && intent !== 'draft') startTransition(() => send(data));
  };

  const settle = (chosen: Record<string, string>, stored: number | null) => {
    if (!form.current) return;
    autosave.settled(stored);
    setSettledState(state);
    fillForm(form.current, { ...typedIn(readForm(form.current)), ...chosen });
    void saver.current?.flush();
  };

  return {
    form,
    refusal,
    send,
    pending,
    now,
    autosave,
    refused: autosave.refused ?? (state.status === 'refused' && state !== settledState ? state : null),
    changed,
    submit,
    settle,
  };
}
