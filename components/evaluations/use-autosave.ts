'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Autosaver, type SaveState } from '@/components/evaluations/autosaver';
import { fillForm, readForm, typedIn } from '@/components/evaluations/form-reading';
import { isSame, type Kept, KeptCopies, versionFor } from '@/components/evaluations/kept-copies';
import type { FormState } from '@/lib/action-state';

type Refused = Extract<FormState, { status: 'refused' }>;

type Options = {
  form: RefObject<HTMLFormElement | null>;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  version: number | null;
  copyKey: string;
};

/** Saves the form as it is typed, keeps unsent words on the device, and offers back those an earlier page could not send. */
export function useAutosave({ form, action, version, copyKey }: Options) {
  const [state, setState] = useState<SaveState>({ kind: 'still' });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [isReady, setReady] = useState(false);
  const saver = useRef<Autosaver>(null);
  const copies = useRef<KeptCopies>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the page; it follows the version by itself.
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const ownCopies = new KeptCopies(copyKey);
    const ownSaver = new Autosaver(version, {
      read: () => readForm(element),
      send: action,
      keep: (data, { version: upon, sent }) =>
        ownCopies.keep(typedIn(data), { version: upon, sent: sent && typedIn(sent) }),
      forget: () => ownCopies.forget(),
      show: (next) => {
        setState(next);
        if (next.kind === 'saved') setRefused(null);
      },
      refuse: setRefused,
    });
    copies.current = ownCopies;
    saver.current = ownSaver;
    setReady(true);
    setKept(firstDiffering(ownCopies, element));
    // Also on the way back, from the tab where one signed in again say.
    const flush = () => void ownSaver.flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [copyKey]);

  const putAway = () => {
    if (kept) copies.current?.forget(kept.slot);
    setKept(null);
  };
  return {
    saver,
    state,
    refused,
    kept,
    isReady,
    settled: (stored: number | null) => {
      setRefused(null);
      saver.current?.resume(stored);
    },
    takeKept: () => {
      if (kept && form.current) {
        saver.current?.resume(versionFor(kept, { version, shown: typedIn(readForm(form.current)) }));
        fillForm(form.current, kept.typed);
      }
      putAway();
    },
    discardKept: putAway,
  };
}

/** Copies that say what the server says are dropped; the latest that does not is offered. */
function firstDiffering(copies: KeptCopies, form: HTMLFormElement): Kept | null {
  const shown = typedIn(readForm(form));
  for (const kept of copies.left()) {
    if (!isSame(kept.typed, shown)) return kept;
    copies.forget(kept.slot);
  }
  return null;
}
