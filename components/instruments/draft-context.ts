'use client';

import { createContext, type RefObject, useContext } from 'react';
import { criteriaOf, type Draft, type DraftCriterion } from '@/lib/instruments/draft-rules';
import type { DraftStep } from '@/lib/instruments/draft-steps';

/** What every part of the editor may ask of it. */
type Editing = {
  step: (step: DraftStep, focused?: string) => void;
  revision: number;
  opened: RefObject<Set<string>>;
};

export const DraftContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(DraftContext);
  if (!editing) throw new Error('Parts of the editor are drawn inside it.');
  return editing;
}

/** What is typed now. Read by what is told of it, not by the fields: they would all be drawn at every letter. */
export const DraftNow = createContext<Draft | null>(null);

export function useTypedCriterion(shown: DraftCriterion): DraftCriterion {
  const now = useContext(DraftNow);
  return (now && criteriaOf(now).find(({ code }) => code === shown.code)) ?? shown;
}
