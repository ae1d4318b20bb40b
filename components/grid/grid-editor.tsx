'use client';

import { useLayoutEffect, useRef } from 'react';
import type { Editing } from '@/components/grid/grid-store';

type GridEditorProps = { editing: Editing; onWrite: (text: string) => void };

/** The open cell. It takes the focus before the key that opened it is typed, so that this key is its first letter. */
export function GridEditor({ editing, onWrite }: GridEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  return (
    <textarea
      ref={field}
      className="sheet-editor"
      rows={1}
      defaultValue={editing.text}
      aria-label="Contenu de la cellule"
      autoComplete="off"
      spellCheck
      data-typed={editing.isTyped ? '' : undefined}
      onInput={(event) => onWrite(event.currentTarget.value)}
    />
  );
}
