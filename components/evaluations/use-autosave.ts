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
  const [conflictBase, setConflictBase] = useState<Record<string, string> | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [isReady, setReady] = useState(false);
  const [over, setOver] = useState<string | null>(null);
  const saver = useRef<Autosaver>(null);
  const copies = useRef<KeptCopies>(null);
  /** The words as the server last had them from this page. */
  const base = useRef<Record<string, string>>({});

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
        // It stays said while the page tries again.
        if (next.kind === 'saved') setOver(null);
        else if (next.kind === 'failed' && next.message) setOver(next.isRefused ? null : next.message);
      },
      stored: (data) => {
        base.current = typedIn(data);
      },
      refuse: (next) => {
        setConflictBase(base.current);
        setRefused(next);
      },
    });
    base.current = typedIn(readForm(element));
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
    /** Why nothing more is taken from this browser for now: its session, or its link, is over. */
    over,
    /** What the form held when it was last stored, before another version was found. */
    conflictBase,
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
