import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/csv';
import { db } from '@/lib/db';
import type { Step } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { makeCarrier } from '@/prisma/factories';
import { applyBatch } from './apply-mutations';
import { getBatch, hasBatch, listBatches } from './batch-queries';
import { checkFile } from './check-mutations';
import { findImportDesk } from './queries';
import {
  apply,
  check,
  close,
  dump,
  fileOf,
  makePlace,
  makeTeam,
  silently,
  staff,
  submitAnswers,
} from './situation.fixture';
import { templateRows } from './template';
import { undoBatch } from './undo-mutations';

beforeAll(makeTeam);

describe('checking a file', () => {
  it('writes nothing but its batch, and tells its steps', async () => {
    const place = await makePlace(3);
    const before = await dump(place);
    const steps: Step[] = [];
    const batch = await check(place, [[0, 'mi 2018', 3, 'environ 12', 'Bien', null]], (step) => steps.push(step));
    expect(await dump(place)).toEqual(before);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({
      state: 'checked',
      fileName: 'reponses.csv',
      author: { name: 'STAFF' },
      problems: { total: 0 },
      lines: [{ name: 'Structure 1', effect: 'begun', answered: { before: 0, after: 3 } }],
    });
    expect(steps[0]).toEqual({ step: 'reading' });
  });

  it('keeps what is wrong and nothing of the answers', async () => {
    const place = await makePlace(2);
    const before = await dump(place);
    const batch = await check(place, [
      [0, null, 7, null, 'Un secret', null],
      [1, '31/02/2018', null, 'une douzaine', null, null],
    ]);
    const kept = await db.importBatch.findUniqueOrThrow({ where: { id: batch } });
    expect(kept.rows).toEqual([]);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.problems.list.map(({ line, letter }) => `${letter}${line}`)).toEqual(['C2', 'B3', 'D3']);
    expect(page?.state).toBe('refused');
    expect(await dump(place)).toEqual(before);
  });

  it('keeps why a file cannot be read', async () => {
    const place = await makePlace(1);
    const batch = await checkFile(staff, place.key, { name: 'bilan.docx', bytes: Buffer.from('PK') }, silently);
    expect((await getBatch(staff, { ...place.key, batch }))?.problems.list[0]?.message).toContain(
      'ni un classeur XLSX',
    );
  });

  it('the same file again is the same batch until it is imported, and is recognised after', async () => {
    const place = await makePlace(1);
    const first = await check(place, [[0, null, 3, null, null, null]]);
    expect(await check(place, [[0, null, 3, null, null, null]])).toBe(first);
    await apply(place, first);
    const again = await check(place, [[0, null, 3, null, null, null]]);
    expect(again).not.toBe(first);
    const page = await getBatch(staff, { ...place.key, batch: again });
    expect(page?.twin?.id).toBe(first);
    expect(page?.lines.map(({ effect }) => effect)).toEqual(['same']);
    expect((await listBatches(staff, place.key)).map(({ state, structures }) => [state, structures])).toEqual([
      ['checked', 0],
      ['applied', 1],
    ]);
  });

  it('is refused while the campaign is not open', async () => {
    const place = await makePlace(1);
    await close(place);
    await expect(check(place, [[0, null, 3, null, null, null]])).rejects.toThrow('est close');
  });

  it('takes a template as it was downloaded for a file that changes nothing', async () => {
    const place = await makePlace(3);
    await submitAnswers(place, 0);
    const desk = await findImportDesk(staff, place.key);
    const bytes = Buffer.from(writeCsv(templateRows(desk ?? missing())));
    const batch = await checkFile(staff, place.key, { name: 'modele.csv', bytes }, silently);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.lines.map(({ effect }) => effect)).toEqual(['same', 'same', 'same']);
    await expect(apply(place, batch)).rejects.toThrow('ne change rien');
  });

  it('refuses to change an evaluation that was handed in', async () => {
    const place = await makePlace(1);
    await submitAnswers(place, 0);
    const batch = await check(place, [[0, null, 4, null, null, null]]);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.problems.list[0]?.message).toMatch(/soumise.*Laissez la ligne de Structure 1/s);
  });
});

describe('a batch', () => {
  it('is found in its own campaign and by the team alone', async () => {
    const [place, other] = await Promise.all([makePlace(1), makePlace(1)]);
    const carrier = await makeCarrier(other.project);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    expect(await hasBatch(staff, { ...place.key, batch })).toBe(true);
    expect(await hasBatch(staff, { ...other.key, batch })).toBe(false);
    expect(await getBatch(staff, { ...other.key, batch })).toBeNull();
    expect(await listBatches(staff, other.key)).toEqual([]);
    // Types forbid it; the queries would find nothing anyway.
    const intruder = carrier as unknown as Staff;
    expect(await hasBatch(intruder, { ...place.key, batch })).toBe(false);
    expect(await findImportDesk(intruder, place.key)).toBeNull();
    expect(await listBatches(intruder, place.key)).toEqual([]);
    const attempts = [
      () => apply({ ...place, key: other.key }, batch),
      () => undoBatch(staff, { ...other.key, batch }),
      () => applyBatch(intruder, { ...place.key, batch }, {}),
      () => undoBatch(intruder, { ...place.key, batch }),
      () => checkFile(intruder, place.key, fileOf(place, []), silently),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('NEXT_HTTP_ERROR');
    expect((await dump(place)).answers).toEqual([]);
  });
});

function missing(): never {
  throw new Error('The campaign that was just made is within reach.');
}
