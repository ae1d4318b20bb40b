'use client';

import type { FieldParts } from '@/components/forms/use-field-parts';
import { buttonClass } from '@/components/ui/button-class';

export function RequiredMark() {
  return (
    <span className="text-red" aria-hidden="true">
      {'\u00a0*'}
    </span>
  );
}

export function FieldHint({ parts, hint }: { parts: FieldParts; hint?: string }) {
  if (!hint) return null;
  return (
    <p id={parts.hintId} className="text-sm text-soft">
      {hint}
    </p>
  );
}

export function FieldError({ parts }: { parts: FieldParts }) {
  if (!parts.error) return null;
  return (
    <p id={parts.errorId} className="text-sm font-medium text-red">
      {parts.error}
    </p>
  );
}

/** After a conflict: the other person's answer, and a way to take it. @param words the answer as people read it */
export function StoredAnswer({ parts, words }: { parts: FieldParts; words?: string }) {
  if (parts.stored === undefined) return null;
  const { formId, name, stored } = parts;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control bg-amber-soft px-2.5 py-1.5 text-sm">
      <p className="min-w-0 flex-1 basis-40">
        Enregistré entre-temps{'\u00a0'}: {stored === '' ? 'rien' : `«\u00a0${words ?? stored}\u00a0»`}
      </p>
      <button type="button" className={buttonClass({ size: 'sm' })} onClick={() => takeStored(formId, name, stored)}>
        Reprendre cette réponse
      </button>
    </div>
  );
}

function takeStored(formId: string, name: string, stored: string) {
  const found = document.forms.namedItem(formId)?.elements.namedItem(name);
  if (!(found instanceof RadioNodeList || (found && 'value' in found))) return;
  found.value = stored;
  const control = found instanceof RadioNodeList ? found[0] : found;
  control?.dispatchEvent(new Event('input', { bubbles: true }));
  if (control instanceof HTMLElement) control.focus();
}
