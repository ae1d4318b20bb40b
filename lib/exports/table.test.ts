import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/workbook';
import { type Column, type ColumnSet, dateColumns, PIECE, tableOf } from './table';

type Row = { name: string; on: { text: string; from: string | null; to: string | null } | null };

const columns: Column<Row>[] = [
  { heading: 'Nom', meaning: 'Nom', of: (row) => row.name },
  ...dateColumns<Row>('Date', 'Quand', (row) => row.on),
];

async function rowsOf(rows: Row[], set: ColumnSet): Promise<Cell[][][]> {
  const batches: Cell[][][] = [];
  for await (const batch of tableOf({ name: 'Essai', about: '', columns, rows }, set).batches()) batches.push(batch);
  return batches;
}

describe('the columns of a table', () => {
  const row: Row = { name: 'Soleni', on: { text: 'mi 2018', from: '2018-05-01', to: '2018-08-31' } };

  it('are those that matter first', async () => {
    expect(await rowsOf([row], 'short')).toEqual([[['Soleni', 'mi 2018']]]);
  });

  it('or all of them: a date keeps its wording, and says its earliest and its latest day', async () => {
    const bounds = [new Date('2018-05-01T00:00:00Z'), new Date('2018-08-31T00:00:00Z')];
    expect(await rowsOf([row], 'all')).toEqual([[['Soleni', 'mi 2018', ...bounds]]]);
  });

  it('never make a day of what is not known', async () => {
    const open: Row = { name: 'TAPAJ', on: { text: 'depuis 2014', from: '2014-01-01', to: null } };
    const relative: Row = { name: 'Soleni', on: { text: 'après neuf mois', from: null, to: null } };
    expect(await rowsOf([open, relative, { name: 'Gare', on: null }], 'all')).toEqual([
      [
        ['TAPAJ', 'depuis 2014', new Date('2014-01-01T00:00:00Z'), null],
        ['Soleni', 'après neuf mois', null, null],
        ['Gare', null, null, null],
      ],
    ]);
  });

  it('are written some rows at a time', async () => {
    const batches = await rowsOf(
      Array.from({ length: PIECE + 1 }, () => row),
      'short',
    );
    expect(batches.map(({ length }) => length)).toEqual([PIECE, 1]);
  });
});
