'use client';

import { memo, type ReactNode, useEffect, useRef } from 'react';
import { GridCell } from '@/components/grid/grid-cell';
import type { Place } from '@/components/grid/grid-selection';
import { sightOf } from '@/components/grid/grid-sight';
import type { GridStore } from '@/components/grid/grid-store';
import { useGridEvents } from '@/components/grid/use-grid-events';

export type GridColumn = {
  key: string;
  head: ReactNode;
  /** The whole wording, for the pointer. */
  title: string;
  width: 'narrow' | 'medium' | 'wide';
};

export type GridHeading = { key: string; words: string; span: number };

type GridTableProps = {
  store: GridStore;
  label: string;
  corner: string;
  /** Above the columns: what a run of them has in common. */
  headings: readonly GridHeading[];
  columns: readonly GridColumn[];
  rows: readonly { key: string; head: ReactNode; marks: Record<string, string> }[];
  describedBy: string;
  /** A text in full words, for the pointer that rests on its cell. */
  titleOf: (column: number, text: string) => string | undefined;
  problemWords: (place: Place) => string;
  readOnlyWords: (row: number) => string;
  say: (words: string) => void;
  onWrite: (text: string) => void;
  onCancel: () => void;
};

/** A spreadsheet over a store. The server draws it as a table to read; the script adds the keys of a spreadsheet. */
export function GridTable(given: GridTableProps) {
  const { store, label, corner, headings, columns, rows, describedBy, onWrite } = given;
  const table = useRef<HTMLTableElement>(null);
  const listeners = useGridEvents({ ...given, table });
  useEffect(() => {
    store.sight = () => table.current && sightOf(table.current);
  }, [store]);
  return (
    <div className="sheet-region">
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table to read without script, and a grid with it (ARIA grid pattern).
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 2}
        aria-colcount={columns.length + 1}
        aria-multiselectable="true"
        className="sheet"
        {...listeners}
      >
        <colgroup>
          <col className="sheet-col-head" />
          {columns.map(({ key, width }) => (
            <col key={key} className={`sheet-col-${width}`} />
          ))}
        </colgroup>
        <GridHead corner={corner} headings={headings} columns={columns} />
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.key} aria-rowindex={index + 3}>
              <th scope="row" aria-colindex={1}>
                {row.head}
              </th>
              {columns.map((column, place) => (
                <GridCell
                  key={column.key}
                  store={store}
                  row={index}
                  column={place}
                  mark={row.marks[column.key]}
                  describedBy={describedBy}
                  onWrite={onWrite}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type GridHeadProps = Pick<GridTableProps, 'corner' | 'headings' | 'columns'>;

const GridHead = memo(function GridHead({ corner, headings, columns }: GridHeadProps) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" rowSpan={2} aria-colindex={1}>
          {corner}
        </th>
        {headings.map(({ key, words, span }) => (
          <th key={key} scope="colgroup" colSpan={span} title={words}>
            <span className="sheet-heading">{words}</span>
          </th>
        ))}
      </tr>
      <tr aria-rowindex={2}>
        {columns.map(({ key, head, title }, index) => (
          <th key={key} scope="col" aria-colindex={index + 2} title={title}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
});
