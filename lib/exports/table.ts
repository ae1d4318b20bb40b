import { type Day, dateOf } from '@/lib/day';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Cell } from '@/lib/workbook';

// What a file is made of: tables, each a tab, each with columns that say what they mean.

export type Column<Row> = {
  /** In the header; no two of one table are the same. */
  heading: string;
  /** For the legend: what it says, and in what unit. */
  meaning: string;
  /** In characters. */
  width?: number;
  /** Left out unless all the columns are asked for. */
  isDetail?: boolean;
  of: (row: Row) => Cell;
};

export type Table = {
  /** Of its tab: at most 31 characters. */
  name: string;
  /** One sentence on what a row is. */
  about: string;
  columns: readonly Pick<Column<never>, 'heading' | 'meaning' | 'width'>[];
  batches: () => AsyncIterable<Cell[][]>;
};

/** Which columns: those that matter first, or all. */
export type ColumnSet = 'short' | 'all';

type Given<Row> = Pick<Table, 'name' | 'about'> & {
  columns: readonly Column<Row>[];
  /** Read some at a time, or all there. */
  rows: readonly Row[] | (() => AsyncIterable<readonly Row[]>);
};

export function tableOf<Row>({ name, about, columns, rows }: Given<Row>, set: ColumnSet = 'all'): Table {
  const shown = columns.filter(({ isDetail }) => set === 'all' || !isDetail);
  const cellsOf = (batch: readonly Row[]) => batch.map((row) => shown.map(({ of }) => of(row)));
  return {
    name,
    about,
    columns: shown,
    async *batches() {
      for await (const batch of typeof rows === 'function' ? rows() : inPieces(rows)) yield cellsOf(batch);
    },
  };
}

/** A date as entered, and the earliest and the latest day it can mean, which only the whole set of columns shows. */
export function dateColumns<Row>(
  heading: string,
  meaning: string,
  of: (row: Row) => ImpreciseDate | null,
  { isDetail = false } = {},
): Column<Row>[] {
  return [
    { heading, meaning: `${meaning}, tel que saisi`, width: 18, isDetail, of: (row) => of(row)?.text ?? null },
    {
      heading: `${heading}, au plus tôt`,
      meaning: `${meaning}\u00a0: premier jour possible (date\u00a0; vide si on ne le sait pas)`,
      width: 12,
      isDetail: true,
      of: (row) => dayCell(of(row)?.from),
    },
    {
      heading: `${heading}, au plus tard`,
      meaning: `${meaning}\u00a0: dernier jour possible (date\u00a0; vide si on ne le sait pas)`,
      width: 12,
      isDetail: true,
      of: (row) => dayCell(of(row)?.to),
    },
  ];
}

export function dayCell(day: Day | null | undefined): Date | null {
  return day ? dateOf(day) : null;
}

export function yesNo(is: boolean): string {
  return is ? 'oui' : 'non';
}

/** « a, b, c »; an empty cell when there is none. */
export function joined(items: readonly (string | null | undefined)[], by = ', '): string | null {
  return items.filter(Boolean).join(by) || null;
}

/** As many rows as are turned into text before others are let through. */
export const PIECE = 500;

function* inPieces<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += PIECE) yield rows.slice(at, at + PIECE);
}
