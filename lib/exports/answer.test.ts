import { describe, expect, it } from 'vitest';
import { RuleError } from '@/lib/errors';
import { fileAnswer, piecesAnswer, refusedAnswer } from './answer';
import type { OnRows } from './file';

async function* pieces(onRows?: OnRows): AsyncGenerator<Buffer> {
  yield Buffer.from('PK');
  onRows?.(100);
  yield Buffer.from([0xff, 0x00]);
  onRows?.(140);
  yield Buffer.from('fin');
}

const whole = Buffer.from([0x50, 0x4b, 0xff, 0x00, 0x66, 0x69, 0x6e]);

describe('a file as an answer', () => {
  it('is a download that no cache keeps', async () => {
    const response = fileAnswer(pieces(), 'projets-2026-11-27.xlsx', 'xlsx');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(whole);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': 'attachment; filename="projets-2026-11-27.xlsx"',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is cut when it fails on its way: half a file is never taken for a whole one', async () => {
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('PK');
      throw new Error('The database went away.');
    }
    await expect(fileAnswer(failing(), 'a.xlsx', 'xlsx').arrayBuffer()).rejects.toThrow('The database went away.');
  });

  it('stops reading when its reader goes away', async () => {
    let isOver = false;
    async function* endless(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield Buffer.alloc(1000);
      } finally {
        isOver = true;
      }
    }
    const reader = fileAnswer(endless(), 'a.csv', 'csv').body?.getReader();
    await reader?.read();
    await reader?.cancel();
    expect(isOver).toBe(true);
  });

  it('is told in pieces, with the rows written so far, to a page that shows them', async () => {
    const response = piecesAnswer({ fileName: 'programme.xlsx', total: 140, bytes: pieces });
    const lines = (await response.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter((line) => 'step' in line)).toEqual([
      { step: 'exporting', done: 0, total: 140 },
      { step: 'exporting', done: 100, total: 140 },
      { step: 'exporting', done: 140, total: 140 },
    ]);
    expect(lines.at(-1)).toEqual({ file: 'programme.xlsx' });
    const told = lines.filter((line) => 'piece' in line).map(({ piece }) => Buffer.from(piece, 'base64'));
    expect(Buffer.concat(told)).toEqual(whole);
  });

  it('is one sentence when there is none', async () => {
    const response = refusedAnswer(new RuleError('Exportez projet par projet.'));
    expect([response.status, await response.text()]).toEqual([422, 'Exportez projet par projet.']);
  });
});
