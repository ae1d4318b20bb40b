'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { confirmPressed } from '@/components/evaluations/carried-answers';
import { type KeyMeans, pressKey } from '@/components/evaluations/criteria-keys';
import { KEYS_ID } from '@/components/evaluations/form-anchors';
import { clearOnSecondPress, rememberPressed } from '@/components/evaluations/pointer-presses';

/**
 * Listens to the keys and the presses of the form. Keys count also before anything on the page has the focus, and never while
 * another part of the page has it.
 */
export function useCriteriaPresses(form: RefObject<HTMLFormElement | null>, changed: KeyMeans['changed']) {
  const latest = useRef(changed);
  useEffect(() => {
    latest.current = changed;
  });
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const tell = (target: EventTarget) => latest.current(target);
    const pressed = (event: KeyboardEvent) => {
      const isOurs = event.target === document.body || element.contains(event.target as Node);
      if (!isOurs || event.defaultPrevented || event.isComposing) return;
      if (pressKey(event, { form: element, changed: tell, showKeys })) event.preventDefault();
    };
    const down = ({ target }: Event) => rememberPressed(target);
    const clicked = ({ target }: Event) => {
      if (target && (confirmPressed(target) || clearOnSecondPress(target))) tell(target);
    };
    document.addEventListener('keydown', pressed);
    element.addEventListener('pointerdown', down);
    element.addEventListener('click', clicked);
    return () => {
      document.removeEventListener('keydown', pressed);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('click', clicked);
    };
  }, [form]);
}

export function showKeys() {
  const dialog = document.getElementById(KEYS_ID);
  if (dialog instanceof HTMLDialogElement && !dialog.open) dialog.showModal();
}
