import { confirmAround } from '@/components/evaluations/carried-answers';
import { areSingleKeysOff } from '@/components/ui/single-keys';

// Keys of the form. Without a script a criterion is answered with the same radio buttons; these make it faster. A key that
// writes is never taken from somebody who writes, and single keys can be turned off.

/** What the keys do beyond the criteria. */
export type KeyMeans = { form: HTMLFormElement; changed: (target: EventTarget) => void; showKeys: () => void };

/** @returns whether the key was one of ours, and is spent */
export function pressKey(event: KeyboardEvent, { form, changed, showKeys }: KeyMeans): boolean {
  const { target, key } = event;
  if (!(target instanceof Element) || target.closest('dialog')) return false;
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) return submit(form);
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const criterion = target.closest<HTMLElement>('[data-criterion]');
  if (key === 'Enter') return target.matches('input') && moveTo(neighbour(form, target, 1));
  if (key === 'Escape') return isWriting(target) && criterion !== null && leaveWriting(criterion);
  if (isWriting(target) || areSingleKeysOff()) return false;
  if (key === '?') {
    showKeys();
    return true;
  }
  const letter = key.toLowerCase();
  if (letter === 'n') return moveTo(neighbour(form, target, event.shiftKey ? -1 : 1));
  if (letter === 'p') return moveTo(neighbour(form, target, -1));
  if (!criterion) return false;
  const digit = digitOf(event);
  if (digit) return choose(criterion, digit, changed);
  if (letter === 'r') return choose(criterion, 'NOT_COLLECTED', changed);
  if (letter === 'o') return choose(criterion, 'NOT_APPLICABLE', changed);
  if (letter === 'e') return focusOn(criterion.querySelector<HTMLElement>('[name$=".evidence"]'));
  if (letter === 'd') return focusOn(criterion.querySelector<HTMLElement>('[name$=".departure"]'));
  if (letter === 'c' && confirmAround(criterion)) {
    changed(criterion);
    return true;
  }
  return false;
}

/** On a French keyboard the digits of the upper row need Shift: its keys count without it too. */
function digitOf({ key, code }: KeyboardEvent): string | null {
  return /^\d$/.test(key) ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? null);
}

function choose(criterion: HTMLElement, value: string, changed: KeyMeans['changed']): boolean {
  const radio = criterion.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`);
  if (!radio) return false;
  radio.focus();
  // A radio that is checked already fires nothing when it is chosen again: a carried answer is then confirmed.
  if (!radio.checked) radio.click();
  else if (confirmAround(radio)) changed(radio);
  return true;
}

function submit(form: HTMLFormElement): boolean {
  form.requestSubmit(form.querySelector<HTMLButtonElement>('[value="submit"]'));
  return true;
}

/** The criterion before or after; from outside, the first that waits for an answer. After the last come the words. */
function neighbour(form: HTMLFormElement, target: Element, step: 1 | -1): HTMLElement | null {
  const criteria = [...form.querySelectorAll<HTMLElement>('[data-criterion]')];
  const place = criteria.findIndex((one) => one.contains(target));
  if (place === -1 && step === 1 && !target.matches('[name="metOn"]')) {
    return criteria.find(isWaiting) ?? criteria[0] ?? null;
  }
  const beyond = step === 1 ? '[name="progress"]' : '[name="metOn"]';
  return criteria[place + step] ?? form.querySelector<HTMLElement>(beyond);
}

/** Nobody has answered it, or only the phase before has. */
function isWaiting(criterion: HTMLElement): boolean {
  const answer = criterion.querySelector('input:checked, .given:not(:placeholder-shown)');
  return answer === null || criterion.matches('[data-carried]');
}

function moveTo(place: HTMLElement | null): boolean {
  if (!place) return false;
  const own = place.matches('[data-criterion]')
    ? (place.querySelector<HTMLElement>('input:checked') ??
      place.querySelector<HTMLElement>('.given, input[type="radio"]'))
    : place;
  own?.focus({ preventScroll: true });
  place.scrollIntoView({ block: 'center' });
  return true;
}

function leaveWriting(criterion: HTMLElement): boolean {
  const radio = criterion.querySelector<HTMLElement>('input[type="radio"]:checked');
  (radio ?? criterion).focus({ preventScroll: true });
  return true;
}

/** Evidence shows once the criterion is answered: before, there is nothing to go to. */
function focusOn(control: HTMLElement | null): boolean {
  if (!control?.checkVisibility()) return false;
  control.focus();
  return true;
}

function isWriting(target: Element): boolean {
  return target.matches('textarea, select, input:not([type="radio"])');
}
