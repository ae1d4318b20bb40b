import { carriedIn, dropCarried } from '@/components/evaluations/carried-answers';
import { type AnswerContent, contentOf } from '@/lib/evaluations/answers';
import { type AnswerPart, fieldName } from '@/lib/evaluations/form-entries';
import type { Criterion } from '@/lib/instruments/rules';

/**
 * What the form holds now. Words beside a ticked « non recueilli » stay on the screen and are not sent: the box came after them.
 * An answer taken over from the phase before is not sent until somebody confirmed it.
 */
export function readForm(form: HTMLFormElement): FormData {
  const data = new FormData(form);
  for (const { elements } of carriedIn(form)) {
    for (const control of elements) {
      const name = control.getAttribute('name');
      if (name && !name.endsWith('.criterion')) data.delete(name);
    }
  }
  return withoutOverruled(data);
}

/** Leaves the words beside a ticked « non recueilli » or « sans objet » out. */
export function withoutOverruled(data: FormData): FormData {
  for (const [name, value] of [...data]) {
    if (!name.endsWith('.choice') || (value !== 'NOT_COLLECTED' && value !== 'NOT_APPLICABLE')) continue;
    for (const part of ['value', 'text']) data.delete(name.replace(/choice$/, part));
  }
  return data;
}

export function answersIn(data: FormData, criteria: readonly Criterion[]): Map<string, AnswerContent> {
  return new Map(
    criteria.map((criterion, index) => {
      const part = (name: AnswerPart) => textOf(data.get(fieldName(index, name)));
      const typed = {
        choice: part('choice'),
        value: part('value'),
        qualifier: part('qualifier'),
        text: part('text'),
        evidence: part('evidence'),
        departure: part('departure'),
      };
      return [criterion.id, contentOf(criterion, typed)];
    }),
  );
}

/** Everything a person typed or chose, without what travels beside it. */
export function typedIn(data: FormData): Record<string, string> {
  const typed = [...data].filter(([name, value]) => typeof value === 'string' && value !== '' && !isBeside(name));
  return Object.fromEntries(typed as [string, string][]);
}

/** Puts words and choices back into the form, as if they had just been typed. */
export function fillForm(form: HTMLFormElement, typed: Record<string, string>) {
  dropCarried(form);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.type === 'radio') {
      control.checked = typed[control.name] === control.value;
    } else if (isWritable(control)) {
      control.value = typed[control.name] ?? defaultOf(control);
    }
  }
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

export function textOf(value: FormDataEntryValue | null): string | null {
  return typeof value === 'string' ? value.trim() || null : null;
}

type Writable = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isWritable(control: Element): control is Writable {
  if (control instanceof HTMLInputElement) return control.type !== 'hidden';
  return control instanceof HTMLTextAreaElement || control instanceof HTMLSelectElement;
}

function defaultOf(control: Writable): string {
  return control instanceof HTMLSelectElement ? (control.options[0]?.value ?? '') : '';
}

/** Ids, versions, and what the framework adds: nothing a person typed. */
function isBeside(name: string): boolean {
  return BESIDE.has(name) || name.endsWith('.criterion') || name.startsWith('$');
}

const BESIDE = new Set(['version', 'idempotencyKey', 'intent', 'next', 'project', 'campaign', 'adoption']);
