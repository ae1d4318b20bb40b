import pg from 'pg';
import { expect, it, vi } from 'vitest';
import { makeProject } from '@/prisma/factories';
import { db } from './db';
import { keptWhileUnchanged } from './revision';

it('is computed once as long as nothing is written, and again after', async () => {
  await makeProject();
  let computed = 0;
  const read = () => keptWhileUnchanged('projects', async () => [++computed, await db.project.count()]);
  // Nothing is kept while somebody writes, in a database beside this one even.
  const [times = 0, before = 0] = await vi.waitFor(async () => {
    const once = await read();
    expect(await read()).toEqual(once);
    return once;
  });
  await makeProject();
  expect(await read()).toEqual([times + 1, before + 1]);
});

it('is kept by name', async () => {
  expect(await keptWhileUnchanged('one', async () => 1)).toBe(1);
  expect(await keptWhileUnchanged('other', async () => 2)).toBe(2);
});

it('is not kept while somebody is writing: what they write counts as soon as it is there', async () => {
  const project = await makeProject();
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  const names = () =>
    keptWhileUnchanged('names', async () => (await db.project.findMany({ where: { id: project.id } }))[0]?.name);
  try {
    await other.query('begin');
    await other.query("select set_config('essaim.actor', 'Essai', true)");
    await other.query('update "Project" set "name" = $1 where "id" = $2', ['Nouveau nom', project.id]);
    // Its line of the journal comes before that of the next write, and is seen after it.
    await makeProject();
    expect(await names()).toBe(project.name);
    await other.query('commit');
  } finally {
    await other.end();
  }
  expect(await names()).toBe('Nouveau nom');
});
