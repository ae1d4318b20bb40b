import { describe, expect, it } from 'vitest';
import type { Read } from './grid-cells';
import { GridStore } from './grid-store';

/** Figures are read; words are wrong; « ok » has a usual form. */
const read: Read = (_column, text) => {
  if (text === '' || /^\d+$/.test(text)) return { text, problem: null };
  return text === 'un' ? { text: '1', problem: null } : { text, problem: `« ${text} » ne se lit pas.` };
};

function open(readOnly = [false, false, true]) {
  const store = new GridStore({ texts: readOnly.map(() => ['', '', '']), readOnly, columns: 3, read });
  const changed: number[][] = [];
  store.onChange = (rows) => changed.push(rows);
  const text = (row: number, column: number) => store.view({ row, column }).text;
  return { store, changed, text };
}

describe('writing in a cell', () => {
  it('shows the usual form of what was typed, and says which row changed', () => {
    const { store, changed, text } = open();
    store.edit({ text: '', isTyped: true });
    store.commit('un');
    expect(text(0, 0)).toBe('1');
    expect(changed).toEqual([[0]]);
  });

  it('keeps a wrong text, marked, and counts it', () => {
    const { store } = open();
    store.edit({ text: '', isTyped: true });
    store.commit('abc');
    expect(store.view({ row: 0, column: 0 })).toMatchObject({ text: 'abc', problem: '« abc » ne se lit pas.' });
    expect(store.wrongCount()).toBe(1);
    store.change([{ row: 0, column: 0, text: '2' }]);
    expect(store.wrongCount()).toBe(0);
  });

  it('cancelled, changes nothing', () => {
    const { store, changed, text } = open();
    store.edit({ text: 'a', isTyped: false });
    store.cancel();
    expect(store.commit('abc')).toBeNull();
    expect(text(0, 0)).toBe('');
    expect(changed).toEqual([]);
  });

  it('is refused in a row that is read-only, also by a paste', () => {
    const { store, text } = open();
    store.goTo({ row: 2, column: 0 });
    expect(store.edit({ text: '', isTyped: true })).toBe(false);
    const outcome = store.change([
      { row: 1, column: 0, text: '5' },
      { row: 2, column: 0, text: '5' },
    ]);
    expect(outcome).toMatchObject({ changed: [{ row: 1, column: 0 }], readOnly: 1 });
    expect(text(2, 0)).toBe('');
  });
});

describe('undoing', () => {
  it('takes a whole paste back, goes there, and can be undone itself', () => {
    const { store, text } = open();
    store.change([
      { row: 0, column: 1, text: '1' },
      { row: 1, column: 1, text: 'x' },
    ]);
    store.change([{ row: 0, column: 0, text: '9' }]);
    store.undo();
    store.undo();
    expect([text(0, 0), text(0, 1), text(1, 1)]).toEqual(['', '', '']);
    expect(store.active).toEqual({ row: 0, column: 1 });
    store.redo();
    expect([text(0, 0), text(0, 1), text(1, 1)]).toEqual(['', '1', 'x']);
    expect(store.wrongCount()).toBe(1);
  });

  it('nothing is not an error', () => {
    const { store, changed } = open();
    store.undo();
    store.redo();
    expect(changed).toEqual([]);
  });
});

describe('only what changed is drawn again', () => {
  it('a move tells the cell it left, the cell it reached, and no other', () => {
    const { store } = open();
    const told: string[] = [];
    for (const row of [0, 1, 2]) {
      for (const column of [0, 1, 2]) {
        store.view({ row, column });
        store.listen(`${row}:${column}`, () => told.push(`${row}:${column}`));
      }
    }
    store.move({ kind: 'step', to: 'right' });
    expect(told.sort()).toEqual(['0:0', '0:1']);
  });

  it('a cell that did not change keeps the same view', () => {
    const { store } = open();
    const before = store.view({ row: 1, column: 1 });
    store.move({ kind: 'step', to: 'right' });
    store.change([{ row: 0, column: 0, text: '4' }]);
    expect(store.view({ row: 1, column: 1 })).toBe(before);
  });
});

describe('what is stored', () => {
  it('differs from what is shown until it is confirmed', () => {
    const { store } = open();
    store.change([{ row: 0, column: 2, text: '7' }]);
    expect(store.cells.unsaved(0)).toEqual([{ column: 2, text: '7', base: '', problem: null }]);
    store.cells.rebase([{ row: 0, column: 2, text: '7' }], false);
    expect(store.cells.unsaved(0)).toEqual([]);
  });

  it('may be shown in place of what was there', () => {
    const { store, text } = open();
    store.cells.rebase([{ row: 0, column: 2, text: '8' }], true);
    expect(text(0, 2)).toBe('8');
    expect(store.cells.unsaved(0)).toEqual([]);
  });
});
