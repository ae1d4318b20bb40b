import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';

// Shortcuts of the form. A criterion without a script is answered with the same radio buttons; these make it faster.

/** 0 to 9 choose that level of the criterion that has the focus, wherever the focus is in it except in a text. */
export function chooseByDigit(event: KeyboardEvent<HTMLElement>) {
  if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const criterion = event.target instanceof Element ? event.target.closest('[data-criterion]') : null;
  const radio = criterion?.querySelector<HTMLInputElement>(`input[type="radio"][value="${event.key}"]`);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}

/** Words typed after « non recueilli » was ticked mean that there is an answer after all. */
export function untickWhenWritten(target: EventTarget) {
  if (!(target instanceof HTMLElement) || !target.matches('.given')) return;
  const ticked = target.closest('[data-criterion]')?.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  for (const radio of ticked ?? []) radio.checked = false;
}

let pressed: HTMLInputElement | null = null;

/** Remembers whether the answer under the pointer was already chosen: a second press takes it away. */
export function rememberPressed({ target }: PointerEvent<HTMLElement>) {
  const radio = radioOf(target);
  pressed = radio?.checked ? radio : null;
}

/** @returns whether an answer was taken away */
export function clearOnSecondPress({ target }: MouseEvent<HTMLElement>): boolean {
  const radio = radioOf(target);
  if (!radio || radio !== pressed) return false;
  radio.checked = false;
  pressed = null;
  return true;
}

function radioOf(target: EventTarget): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.type === 'radio' && target.closest('[data-criterion]')
    ? target
    : null;
}

function isWriting(target: EventTarget) {
  return target instanceof Element && target.matches('textarea, select, input:not([type="radio"])');
}
