'use client';

import { memo, useCallback, useSyncExternalStore } from 'react';
import { GridEditor } from '@/components/grid/grid-editor';
import { type GridStore, keyOf } from '@/components/grid/grid-store';

type GridCellProps = {
  store: GridStore;
  row: number;
  column: number;
  /** Something else is known of this cell. */
  mark: string | undefined;
  /** What describes the active cell: its legend. */
  describedBy: string;
  onWrite: (text: string) => void;
};

/** One cell; drawn again when its own view changes, whatever happens around it. */
export const GridCell = memo(function GridCell(given: GridCellProps) {
  const { store, row, column, mark, describedBy, onWrite } = given;
  const key = keyOf({ row, column });
  const listen = useCallback((listener: () => void) => store.listen(key, listener), [store, key]);
  const read = useCallback(() => store.view({ row, column }), [store, row, column]);
  const { text, problem, isReadOnly, isActive, isSelected, editing } = useSyncExternalStore(listen, read, read);
  return (
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the cell of a grid (ARIA grid pattern).
      role="gridcell"
      className="sheet-cell"
      data-cell={key}
      tabIndex={isActive ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-readonly={isReadOnly || undefined}
      aria-invalid={problem ? true : undefined}
      aria-describedby={isActive ? describedBy : undefined}
      data-mark={mark ? '' : undefined}
    >
      <span className="sheet-text">{text}</span>
      {problem && <span className="sr-only"> (à corriger)</span>}
      {editing && <GridEditor editing={editing} onWrite={onWrite} />}
    </td>
  );
});
