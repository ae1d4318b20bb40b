import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { startOrSaveDraft } from '@/lib/evaluations/mutations';
import type { Step } from '@/lib/steps';
import { getBatch } from './batch-queries';
import {
  apply,
  check,
  close,
  colleague,
  dump,
  evaluationsOf,
  makePlace,
  makeTeam,
  staff,
  typed,
} from './situation.fixture';

beforeAll(makeTeam);

describe('importing a checked file', () => {
  it('makes drafts of its author, begun by an event, and changes those that were begun', async () => {
    const place = await makePlace(3, { invited: 2 });
    await startOrSaveDraft(colleague, typed(place, 0, { scale: '1', progress: 'Avant' }), { version: 1 });
    const batch = await check(place, [
      [0, 'mi 2018', 3, null, null, null],
      [1, null, null, 'environ 12', null, 'Après'],
      [2, null, 'nr', null, null, null],
    ]);
    const steps: Step[] = [];
    await apply(place, batch, { onStep: (step) => steps.push(step) });
    const [first, second, third] = await evaluationsOf(place);
    expect(first).toMatchObject({
      state: 'DRAFT',
      authorId: colleague.id,
      version: 3,
      metOnText: 'mi 2018',
      progress: 'Avant',
    });
    expect(first?.metOnFrom?.toISOString().slice(0, 10)).toBe('2018-05-01');
    expect(first?.answers).toMatchObject([{ level: 3 }]);
    expect(first?.events.map(({ kind }) => kind)).toEqual(['INVITED', 'STARTED']);
    expect(second).toMatchObject({ state: 'DRAFT', authorId: staff.id, progress: 'Après' });
    expect(second?.answers[0]).toMatchObject({ qualifier: 'ABOUT', level: null });
    expect(second?.events.map(({ kind, authorId }) => [kind, authorId])).toEqual([
      ['INVITED', null],
      ['STARTED', staff.id],
    ]);
    expect(third).toMatchObject({ state: 'DRAFT', authorId: staff.id });
    expect(third?.answers[0]).toMatchObject({ state: 'NOT_COLLECTED' });
    expect(steps.at(-1)).toEqual({ step: 'writing', done: 3, total: 3 });
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'applied', worked: [] });
  });

  it('of an evaluation somebody changed since the check is refused with its name, and nothing is written', async () => {
    const place = await makePlace(2);
    const batch = await check(place, [
      [0, null, 3, null, null, null],
      [1, null, 3, null, null, null],
    ]);
    await startOrSaveDraft(colleague, typed(place, 1, { scale: '1' }), { version: 1 });
    const before = await dump(place);
    expect((await getBatch(staff, { ...place.key, batch }))?.moved).toEqual(['Structure 2']);
    await expect(apply(place, batch)).rejects.toThrow(/Structure 2.*Rien n’a été importé/s);
    expect(await dump(place)).toEqual(before);
  });

  it('is refused once the campaign is closed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await close(place);
    await expect(apply(place, batch)).rejects.toThrow('est close');
  });

  it('twice at once, or again under any key, writes once', async () => {
    const place = await makePlace(2);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    const results = await Promise.allSettled([apply(place, batch), apply(place, batch)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(apply(place, batch)).rejects.toMatchObject({ name: 'AlreadyDoneError' });
    expect((await evaluationsOf(place))[0]?.version).toBe(2);
  });

  it('cut by a database that dies in the middle leaves nothing', async () => {
    const place = await makePlace(3);
    const batch = await check(
      place,
      [0, 1, 2].map((index) => [index, null, 3, '12', 'Bien', null]),
    );
    const before = await dump(place);
    const outcome = await db.$transaction(async (tx) => {
      // The answers are written when the events wait here.
      await tx.$executeRaw`lock table "EvaluationEvent" in access exclusive mode`;
      const applying = apply(place, batch).then(
        () => 'written',
        () => 'cut',
      );
      await killWhoeverWaits(tx);
      return applying;
    });
    expect(outcome).toBe('cut');
    expect(await dump(place)).toEqual(before);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'checked' });
    await apply(place, batch);
    expect((await dump(place)).answers).toHaveLength(9);
  });
});

async function killWhoeverWaits(tx: Pick<typeof db, '$queryRaw'>) {
  for (;;) {
    const killed = await tx.$queryRaw<unknown[]>`
      select pg_terminate_backend("pid") from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
    if (killed.length > 0) return;
  }
}
