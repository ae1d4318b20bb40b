'use client';

import { type FormEvent, useActionState, useEffect, useRef, useState } from 'react';
import type { Now } from '@/components/evaluations/answers-now';
import {
  carriedIn,
  carryOver,
  confirmAround,
  confirmCarried,
  dropCarried,
} from '@/components/evaluations/carried-answers';
import { answersIn, fillForm, readForm, textOf, typedIn } from '@/components/evaluations/form-reading';
import { markMissing, unmark } from '@/components/evaluations/missing-marks';
import { untickWhenWritten } from '@/components/evaluations/pointer-presses';
import { useAutosave } from '@/components/evaluations/use-autosave';
import { useCriteriaPresses } from '@/components/evaluations/use-criteria-presses';
import { useHandIn } from '@/components/evaluations/use-hand-in';
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
  // Without script the form posts to it; with one, `useHandIn` sends.
  const [posted, send] = useActionState(action, idle);
  const { state, pending, handIn } = useHandIn(action, posted);
  const [settledState, setSettledState] = useState<FormState>(idle);
  const [now, setNow] = useState(start);
  const [typed, setTyped] = useState<Record<string, string> | null>(null);
  const autosave = useAutosave({ form, action, version, copyKey });
  const { saver } = autosave;

  useEffect(() => {
    if (state.status !== 'refused') return;
    if (state.kind === 'conflict') saver.current?.stop();
    else if (state.version) saver.current?.resume(state.version);
    markMissing(Object.keys(state.lastResult?.error ?? {}));
    refusal.current?.focus();
  }, [state, saver]);

  const look = () => {
    if (!form.current) return;
    const data = readForm(form.current);
    const answers = answersIn(data, start.criteria);
    const carried = carriedIn(form.current).length;
    setTyped(typedIn(data));
    setNow({ criteria: start.criteria, answers, metOn: textOf(data.get('metOn')), carried });
  };

  const changed = (target: EventTarget) => {
    confirmAround(target);
    untickWhenWritten(target);
    unmark(target);
    saver.current?.typed();
    look();
  };
  useCriteriaPresses(form, changed);

  const withForm = (run: (element: HTMLFormElement) => unknown) => () => {
    if (!form.current) return;
    if (run(form.current) === true) changed(form.current);
    else look();
  };

  /** Nothing is handed in before everything typed is stored: a lost answer can then lose nothing else. */
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : 'draft';
    if (intent === 'submit') withForm(confirmCarried)();
    const isStored = await saver.current?.flush();
    const data = saver.current?.dataFor(intent);
    if (isStored && data && intent !== 'draft') handIn(data);
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
    typed,
    autosave,
    refused: autosave.refused ?? (state.status === 'refused' && state !== settledState ? state : null),
    changed,
    means: {
      carryOver: withForm(carryOver),
      confirmCarried: withForm(confirmCarried),
      dropCarried: withForm(dropCarried),
    },
    submit,
    settle,
  };
}
