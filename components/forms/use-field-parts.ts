'use client';

import { useField } from '@conform-to/react';
import { useStoredValue } from '@/components/forms/stored-values';

/** What every field shows around its control. */
export type FieldLook = { name: string; label: string; hint?: string; required?: boolean; className?: string };

export type FieldParts = ReturnType<typeof useFieldParts>;

/** Everything a control and the words around it share: ids, value to start from, error, relations. */
export function useFieldParts(name: string, { hint, note }: { hint?: string; note?: boolean } = {}) {
  const [field] = useField<unknown>(name);
  const stored = useStoredValue(name);
  const error = field.errors?.join(' ');
  const noteId = `${field.id}-note`;
  const described = [hint && field.descriptionId, note && noteId, error && field.errorId].filter(Boolean).join(' ');
  return {
    id: field.id,
    name,
    formId: field.formId,
    hintId: field.descriptionId,
    errorId: field.errorId,
    noteId,
    error,
    /** What somebody else saved meanwhile, as long as it differs from what is typed here. */
    stored: stored !== undefined && stored !== (field.value ?? '') ? stored : undefined,
    initial: field.initialValue as unknown,
    /** To spread on the control. */
    aria: { 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined },
  };
}

export function initialText(initial: unknown): string | undefined {
  return typeof initial === 'string' ? initial : undefined;
}
