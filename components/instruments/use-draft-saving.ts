'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { Autosaver, type SaveState } from '@/components/evaluations/autosaver';
import { type Kept, KeptCopies } from '@/components/evaluations/kept-copies';
import type { FormState } from '@/lib/action-state';
import type { Draft } from '@/lib/instruments/draft-rules';

export type Refused = Extract<FormState, { status: 'refused' }>;

type Options = {
  form: RefObject<HTMLFormElement | null>;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  version: number;
  copyKey: string;
  /** The draft as it is typed now. */
  current: () => Draft;
};

/** Saves a draft as it is typed, keeps on the device what could not be sent, and offers back what an earlier page left. */
export function useDraftSaving({ form, action, version, copyKey, current }: Options) {
  const [state, setState] = useState<SaveState>({ kind: 'still' });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [kept, setKept] = useState<Kept | null>(null);
  const [isReady, setReady] = useState(false);
  const saver = useRef<Autosaver>(null);
  const copies = useRef<KeptCopies>(null);
  const read = useRef(current);
  useEffect(() => {
    read.current = current;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: one saver for the life of the page; it follows the version by itself.
  useEffect(() => {
    const ownCopies = new KeptCopies(copyKey);
    const asText = () => ({ draft: JSON.stringify(read.current(), withoutKeys) });
    const ownSaver = new Autosaver(version, {
      read: () => (form.current ? new FormData(form.current) : new FormData()),
      send: action,
      keep: () => ownCopies.keep(asText()),
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
    for (const one of ownCopies.left()) {
      if (one.typed.draft !== asText().draft) setKept((latest) => latest ?? one);
      else ownCopies.forget(one.slot);
    }
    const flush = () => void ownSaver.flush();
    const flushWhenHidden = () => document.visibilityState === 'hidden' && flush();
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
    };
  }, [copyKey]);

  return {
    saver,
    state,
    refused,
    kept,
    isReady,
    /** After a conflict: saving goes on upon what is stored. */
    settled: (stored: number | null) => {
      setRefused(null);
      setState({ kind: 'still' });
      saver.current?.resume(stored);
    },
    putAway: () => {
      if (kept) copies.current?.forget(kept.slot);
      setKept(null);
    },
  };
}

/** What tells principles apart on the screen is no part of what was typed. */
function withoutKeys(name: string, value: unknown) {
  return name === 'key' ? undefined : value;
}
