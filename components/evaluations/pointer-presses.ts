// What a press does in the form beyond choosing.

/** Words typed after « non recueilli » was ticked mean that there is an answer after all. */
export function untickWhenWritten(target: EventTarget) {
  if (!(target instanceof HTMLElement) || !target.matches('.given')) return;
  const ticked = target.closest('[data-criterion]')?.querySelectorAll<HTMLInputElement>('input[type="radio"]:checked');
  for (const radio of ticked ?? []) radio.checked = false;
}

let pressed: HTMLInputElement | null = null;

/** Remembers whether the answer under the pointer was already chosen: a second press takes it away. */
export function rememberPressed(target: EventTarget | null) {
  const radio = radioOf(target);
  pressed = radio?.checked ? radio : null;
}

/** @returns whether an answer was taken away */
export function clearOnSecondPress(target: EventTarget | null): boolean {
  const radio = radioOf(target);
  if (!radio || radio !== pressed) return false;
  radio.checked = false;
  pressed = null;
  return true;
}

function radioOf(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.type === 'radio' && target.closest('[data-criterion]')
    ? target
    : null;
}
