import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { csvOf, workbookOf } from './file';
import { PIECE, type Table, tableOf } from './table';

const ROWS = 20_000;

/** A list that is all there, and how many of its rows are turned into text in each turn of the event loop. */
function watched(): { table: Table; turns: number[] } {
  const turns = [0];
  const table = tableOf({
    name: 'Essai',
    about: 'Une ligne par essai.',
    columns: [
      {
        heading: 'Nombre',
        meaning: 'Son rang',
        of: (rank: number) => {
          turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
          return rank;
        },
      },
      { heading: 'Texte', meaning: 'En entier', of: (rank: number) => `Une phrase entière, la ${rank}e.` },
    ],
    rows: Array.from({ length: ROWS }, (_, rank) => rank),
  });
  return { table, turns };
}

/** Others are served in each turn that is counted between the first byte and the last. */
async function read(bytes: AsyncIterable<Buffer>, turns: number[]): Promise<void> {
  let isOver = false;
  const others = (async () => {
    while (!isOver) {
      await nextTurn();
      turns.push(0);
    }
  })();
  for await (const _ of bytes);
  isOver = true;
  await others;
}

describe('while a large file is written', () => {
  it.each<[string, (table: Table) => AsyncIterable<Buffer>]>([
    ['workbook', (table) => workbookOf([table], [])],
    ['CSV', csvOf],
  ])('others are served between its pieces: %s', async (_, bytesOf) => {
    const { table, turns } = watched();
    await read(bytesOf(table), turns);
    expect(turns.reduce((total, rows) => total + rows, 0)).toBe(ROWS);
    expect(Math.max(...turns)).toBeLessThanOrEqual(2 * PIECE);
    expect(turns.filter((rows) => rows > 0).length).toBeGreaterThanOrEqual(ROWS / PIECE / 2);
  });
});
