'use client';

import { useEffect, useRef, useState } from 'react';
import { useDraftSaving } from '@/components/instruments/use-draft-saving';
import type { FormState } from '@/lib/action-state';
import { readDraft } from '@/lib/instruments/draft-fields';
import type { Draft, DraftCriterion } from '@/lib/instruments/draft-rules';
import { type DraftStep, inserted, type Place, placeOf, stepDraft } from '@/lib/instruments/draft-steps';
import { draftWords, positionWords } from '@/lib/instruments/draft-words';

type Options = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  draft: Draft;
  version: number;
  copyKey: string;
};

type Removed = { criterion: DraftCriterion; place: Place };

/**
 * What the editor of a draft does. Texts live in the fields, as typed; the shape (what is where) lives here, and takes the texts
 * along whenever it changes.
 */
export function useDraftEditor({ action, draft, version, copyKey }: Options) {
  const form = useRef<HTMLFormElement>(null);
  const [shape, setShape] = useState(draft);
  /** What is typed, for what is told beside the form. */
  const [now, setNow] = useState(draft);
  /** Changes with the shape: lists without keys of their own are drawn anew. */
  const [revision, setRevision] = useState(0);
  const [edition, setEdition] = useState(0);
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed | null>(null);
  const focus = useRef<string | null>(null);
  const opened = useRef(new Set<string>());

  const current = () => (form.current ? readDraft(new FormData(form.current), shape) : shape);
  const saving = useDraftSaving({ form, action, version, copyKey, current });
  const { saver } = saving;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are where they belong once the new shape is drawn.
  useEffect(() => {
    if (revision === 0) return;
    const target = focus.current && form.current?.querySelector<HTMLElement>(`[data-key="${focus.current}"]`);
    if (target) target.focus();
    focus.current = null;
    saver.current?.typed();
  }, [revision]);

  const show = (next: Draft, focused: string | null) => {
    focus.current = focused;
    setShape(next);
    setNow(next);
    setRevision((last) => last + 1);
  };

  /** @param focused the key of what gets the focus; otherwise what has it keeps it */
  const step = (taken: DraftStep, focused?: string) => {
    const before = current();
    const next = stepDraft(before, taken);
    if (next === before) return;
    if (taken.do === 'remove-criterion') {
      const place = placeOf(before, taken.code);
      const criterion = place && criteriaAt(before, place.principle)[place.at];
      if (place && criterion) setRemoved({ criterion, place });
    }
    if (taken.do === 'add-criterion') opened.current.add(taken.code);
    setSaid(draftWords(taken, before, next));
    show(next, focused ?? document.activeElement?.getAttribute('data-key') ?? null);
  };

  return {
    form,
    shape,
    now,
    revision,
    edition,
    said,
    removed,
    saving,
    /** The criteria whose details are open: they stay so wherever they go. */
    opened,
    step,
    typed: () => {
      setNow(current());
      saver.current?.typed();
    },
    undo: () => {
      if (!removed) return;
      const { criterion, place } = removed;
      const next = inserted(current(), criterion, place.principle, place.at);
      setRemoved(null);
      setSaid(positionWords(next, criterion.code));
      show(next, `${criterion.code}-summary`);
    },
    /** Shows another draft altogether: the one stored meanwhile, or what an earlier page kept. */
    replace: (other: Draft) => {
      setRemoved(null);
      setEdition((last) => last + 1);
      show(other, null);
    },
  };
}

export type DraftEditing = ReturnType<typeof useDraftEditor>;

function criteriaAt(draft: Draft, principle: number | null): DraftCriterion[] {
  return principle === null ? draft.loose : (draft.principles[principle]?.criteria ?? []);
}
