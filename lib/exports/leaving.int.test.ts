import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeProject, makeStaff } from '@/prisma/factories';
import { fileAnswer, piecesAnswer } from './answer';
import { openWorkbook } from './workbook';

// Who leaves a download, or stops it, costs nothing any more.

let staff: Staff;
let project: string;

beforeAll(async () => {
  staff = await makeStaff();
  const { id, slug } = await makeProject({ name: 'Projet à quitter' });
  project = slug;
  // Texts that do not compress: the file does not fit in what is made in advance.
  const story = () => Array.from({ length: 200 }, () => Math.random().toString(36)).join(' ');
  const data = Array.from({ length: 600 }, (_, n) => ({
    projectId: id,
    kind: 'TRAINING' as const,
    title: `Formation ${n}`,
    description: story(),
  }));
  await write(factoryActor, (tx) => tx.activity.createMany({ data }));
});

afterEach(() => {
  vi.restoreAllMocks();
});

async function opened() {
  const file = await openWorkbook(staff, project, {});
  if (!file) throw new Error('The project is within reach.');
  return file;
}

/** Some statements of our own, one after the other: what was under way has ended then. */
async function meanwhile(): Promise<void> {
  for (let n = 0; n < 20; n++) await db.$queryRaw`select 1`;
}

describe('a download that is left', () => {
  it.each<[string, (file: Awaited<ReturnType<typeof opened>>) => Response]>([
    ['a plain one', (file) => fileAnswer(file.bytes(), file.fileName, 'xlsx')],
    ['one that is made in sight', (file) => piecesAnswer(file)],
  ])('asks the database nothing more, and leaves nothing open in it: %s', async (_, answer) => {
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    await answer(await opened()).arrayBuffer();
    const whole = sent.mock.calls.length;
    sent.mockClear();
    const reader = answer(await opened()).body?.getReader();
    for (let size = 0; size < 20_000; ) size += (await reader?.read())?.value?.length ?? 20_000;
    // One is on its way when the reader leaves.
    const last = reader?.read();
    await reader?.cancel();
    await last;
    await meanwhile();
    const asked = sent.mock.calls.length;
    expect(asked - 20).toBeLessThan(whole);
    await meanwhile();
    expect(sent.mock.calls.length).toBe(asked + 20);
    const open = await db.$queryRaw<{ state: string }[]>`
      select "state" from pg_stat_activity
      where "datname" = current_database() and "state" <> 'idle' and "pid" <> pg_backend_pid()`;
    expect(open).toEqual([]);
  });
});
