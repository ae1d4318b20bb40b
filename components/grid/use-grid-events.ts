'use client';

import {
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useMemo,
  useRef,
} from 'react';
import { flushSync } from 'react-dom';
import { filled, filledDown, pasted, pastedWords, textsIn } from '@/components/grid/grid-blocks';
import type { Change, Changed } from '@/components/grid/grid-cells';
import { type Command, commandOf, type EditingCommand, editingCommandOf } from '@/components/grid/grid-keys';
import type { Place } from '@/components/grid/grid-selection';
import { type GridStore, keyOf } from '@/components/grid/grid-store';
import { readTabular, writeTabular } from '@/components/grid/tabular-text';

type Means = {
  store: GridStore;
  table: RefObject<HTMLTableElement | null>;
  say: (words: string) => void;
  /** What is said about cells that are wrong, the first of which is given. */
  problemWords: (place: Place) => string;
  readOnlyWords: (row: number) => string;
  titleOf: (column: number, text: string) => string | undefined;
  /** After the open cell was closed without a change. */
  onCancel: () => void;
};

/** What the keyboard, the pointer and the clipboard do to a grid: one set of listeners for all its cells. */
export function useGridEvents(means: Means) {
  const latest = useRef(means);
  latest.current = means;
  return useMemo(() => listenersOf(latest), []);
}

function listenersOf(means: RefObject<Means>) {
  /** Escape gives Tab back to the page, once. */
  let isLeaving = false;
  /** The cell was the active one already when it was pressed. */
  let isPressedAgain = false;

  const focusActive = () => {
    const { table, store } = means.current;
    table.current?.querySelector<HTMLElement>(`[data-cell="${keyOf(store.active)}"]`)?.focus();
  };
  const tell = (outcome: Changed | null, words?: string) => {
    const [first] = outcome?.wrong ?? [];
    const { say, problemWords } = means.current;
    if (words || first) say([words, first && problemWords(first)].filter(Boolean).join(' '));
  };
  const write = (changes: Change[], words?: (outcome: Changed) => string) => {
    const outcome = means.current.store.change(changes);
    tell(outcome, words?.(outcome));
  };
  const open = (isTyped: boolean) => {
    const { store, say, readOnlyWords } = means.current;
    const text = isTyped ? '' : store.view(store.active).text;
    let isOpen = false;
    flushSync(() => {
      isOpen = store.edit({ text, isTyped });
    });
    if (!isOpen) say(readOnlyWords(store.active.row));
    return isOpen;
  };
  const close = (field: HTMLTextAreaElement) => {
    const outcome = means.current.store.commit(field.value);
    if (outcome?.changed.length === 0) means.current.onCancel();
    tell(outcome);
  };

  const run = (command: Command, event: KeyboardEvent) => {
    const { store } = means.current;
    if (command.kind === 'leave') {
      isLeaving = true;
      return;
    }
    if (command.kind === 'edit') {
      // The key itself is then typed into the open cell, by the browser.
      if (!open(command.replace) || !command.replace) event.preventDefault();
      return;
    }
    if (command.kind === 'move') {
      if (command.move.kind === 'tab' && isLeaving) return;
      if (!store.move(command.move)) return;
      event.preventDefault();
      focusActive();
      return;
    }
    event.preventDefault();
    if (command.kind === 'clear') write(filled(store.range, ''));
    if (command.kind === 'fill-down') write(filledDown(store.range, (place) => store.view(place).text));
    if (command.kind === 'undo') store.undo();
    if (command.kind === 'redo') store.redo();
    focusActive();
  };
  const runEditing = (command: EditingCommand, event: KeyboardEvent, field: HTMLTextAreaElement) => {
    event.preventDefault();
    if (command.kind === 'line-break') {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return;
    }
    if (command.kind === 'cancel') {
      means.current.store.cancel();
      means.current.onCancel();
    } else {
      close(field);
      means.current.store.move(command.move);
    }
    focusActive();
  };

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const field = fieldOf(event.target);
      const pressed = { ...picked(event), isAltGraph: event.getModifierState('AltGraph') };
      if (field) {
        // An input method that is composing keeps Enter and the arrows to itself.
        const command = event.nativeEvent.isComposing ? null : editingCommandOf(pressed, 'typed' in field.dataset);
        if (command) runEditing(command, event, field);
        return;
      }
      const command = placeOf(event.target) ? commandOf(pressed) : null;
      if (command) run(command, event);
      if (event.key !== 'Escape' && event.key !== 'Tab' && event.key !== 'Shift') isLeaving = false;
    },
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event.target);
      if (!place || fieldOf(event.target) || event.button !== 0) return;
      const { store } = means.current;
      const field = openField(means.current.table);
      if (field) close(field);
      isPressedAgain = keyOf(place) === keyOf(store.active);
      if (event.shiftKey) {
        event.preventDefault();
        store.extendTo(place);
      } else store.goTo(place);
      isLeaving = false;
    },
    onMouseOver: (event: MouseEvent<HTMLElement>) => {
      if (!(event.target instanceof Element)) return;
      const place = placeOf(event.target);
      if (!place) return;
      const { store, titleOf } = means.current;
      if (event.buttons === 1 && !store.isEditing) store.extendTo(place);
      // Words for a cell are looked for when the pointer is there, not each time the cell is drawn.
      const { text, problem } = store.view(place);
      event.target.closest('td')?.setAttribute('title', problem ?? titleOf(place.column, text) ?? '');
    },
    // A finger opens a cell by touching it a second time.
    onClick: (event: MouseEvent<HTMLElement>) => {
      const isFinger = (event.nativeEvent as PointerEvent).pointerType === 'touch';
      if (isFinger && isPressedAgain && placeOf(event.target) && !fieldOf(event.target)) open(false);
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (placeOf(event.target) && !fieldOf(event.target)) open(false);
    },
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const place = fieldOf(event.target) ? null : placeOf(event.target);
      if (place && keyOf(place) !== keyOf(means.current.store.active)) means.current.store.goTo(place);
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      const field = fieldOf(event.target);
      if (field) close(field);
    },
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      if (!fieldOf(event.target)) copy(means.current.store, event);
    },
    onCut: (event: ClipboardEvent<HTMLElement>) => {
      if (fieldOf(event.target)) return;
      copy(means.current.store, event);
      write(filled(means.current.store.range, ''));
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (fieldOf(event.target)) return;
      event.preventDefault();
      const { store } = means.current;
      const block = readTabular(event.clipboardData.getData('text/plain'));
      const { changes, clipped } = pasted(block, store.range, store.cells.size);
      write(changes, (outcome) => pastedWords(outcome, clipped));
    },
  };
}

function copy(store: GridStore, event: ClipboardEvent<HTMLElement>) {
  event.preventDefault();
  const rows = textsIn(store.range, (place) => store.view(place).text);
  event.clipboardData.setData('text/plain', writeTabular(rows));
}

function picked({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, shiftKey, ctrlKey, metaKey, altKey };
}

function fieldOf(target: EventTarget): HTMLTextAreaElement | null {
  return target instanceof HTMLTextAreaElement ? target : null;
}

function openField(table: RefObject<HTMLTableElement | null>): HTMLTextAreaElement | null {
  return table.current?.querySelector('textarea') ?? null;
}

function placeOf(target: EventTarget): Place | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset.cell?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
}
