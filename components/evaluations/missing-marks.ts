import { fieldId } from '@/components/evaluations/form-anchors';

/** After a refused « Soumettre »: the criteria that wait for an answer are marked until they get one. */
export function markMissing(names: string[]) {
  for (const marked of document.querySelectorAll('[data-missing]')) unmark(marked);
  for (const name of names) criterionOf(document.getElementById(fieldId(name)))?.setAttribute('data-missing', '');
}

export function unmark(target: EventTarget) {
  criterionOf(target)?.removeAttribute('data-missing');
}

function criterionOf(target: EventTarget | null) {
  return target instanceof Element ? target.closest('[data-criterion]') : null;
}
