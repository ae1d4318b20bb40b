import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeCampaign, makeProject, makeStaff } from '@/prisma/factories';
import { exportVersion, ImportRefused, importInstrument } from './importing';
import { create, DRAFT, IDENTITY, key, published, readBack } from './instruments.fixture';
import { listInstruments } from './list-queries';
import { createInstrument, duplicateInstrument, editInstrument, startVersion } from './mutations';
import { findInstrument } from './version-queries';

let staff: Staff;

beforeAll(async () => {
  staff = await makeStaff();
});

describe('a new instrument', () => {
  it('begins with a draft that asks nothing, for one project or for all', async () => {
    const project = await makeProject();
    const slug = await createInstrument(staff, { ...IDENTITY, project: project.slug }, {});
    const found = await findInstrument(staff, slug);
    expect(found).toMatchObject({ project: { slug: project.slug }, versions: [{ number: 1, publishedAt: null }] });
  });

  it('of the same name gets an address of its own', async () => {
    const name = `Essai ${randomUUID().slice(0, 8)}`;
    const slugs = [await create(staff, { name }), await create(staff, { name })];
    expect(slugs[1]).toBe(`${slugs[0]}-2`);
  });

  it('never takes the address of a page', async () => {
    expect(await create(staff, { name: 'Nouveau' })).toMatch(/^nouveau-\d+$/);
  });

  it('is created once under one key', async () => {
    const key = randomUUID();
    await createInstrument(staff, IDENTITY, { key });
    await expect(createInstrument(staff, IDENTITY, { key })).rejects.toBeInstanceOf(AlreadyDoneError);
  });

  it('belongs to no project that does not exist', async () => {
    await expect(createInstrument(staff, { ...IDENTITY, project: 'inconnu' }, {})).rejects.toThrow(
      'Ce projet n’existe pas',
    );
  });
});

describe('the sheet of an instrument', () => {
  it('is changed upon the version it was opened on; the second editor is told with both texts', async () => {
    const slug = await create(staff);
    await editInstrument(staff, { ...IDENTITY, instrument: slug, name: 'Premier' }, { version: 1 });
    const late = editInstrument(staff, { ...IDENTITY, instrument: slug, name: 'Second' }, { version: 1 });
    await expect(late).rejects.toMatchObject({ name: ConflictError.name, version: 2, stored: { name: 'Premier' } });
  });

  it('is not kept for one project while another uses it', async () => {
    const [project, other] = [await makeProject(), await makeProject()];
    const { instrument } = await published(staff);
    await makeCampaign(other, { instrumentVersionId: instrument.versionId });
    const edit = editInstrument(
      staff,
      { ...IDENTITY, instrument: instrument.slug, project: project.slug },
      { version: 1 },
    );
    await expect(edit).rejects.toThrow('D’autres projets emploient cet instrument');
  });
});

describe('a copy', () => {
  it('asks the same under the same codes, in a draft of its own', async () => {
    const { instrument } = await published(staff);
    const slug = await duplicateInstrument(staff, { ...key(instrument.slug), name: 'Copie' }, {});
    expect(await readBack(staff, slug)).toEqual({ ...DRAFT, note: '' });
    expect((await findInstrument(staff, slug))?.origin).toContain('version 1');
  });

  it('through a workbook is equal too, and a spoilt workbook writes nothing', async () => {
    const { instrument } = await published(staff);
    const file = await exportVersion(staff, instrument.slug, 1);
    const asFile = (bytes: Buffer) => new File([new Uint8Array(bytes)], 'essai.xlsx');
    const slug = await importInstrument(staff, asFile(file?.bytes ?? Buffer.alloc(0)), 'Revenu', {});
    expect(await readBack(staff, slug)).toEqual(DRAFT);
    const before = await db.instrument.count();
    await expect(importInstrument(staff, asFile(Buffer.from('rien')), null, {})).rejects.toThrow(
      'n’est pas un classeur XLSX lisible',
    );
    const other = await import('@/lib/workbook').then(({ writeWorkbook }) =>
      writeWorkbook([{ name: 'Feuille', rows: [['A']] }]),
    );
    await expect(importInstrument(staff, asFile(other), null, {})).rejects.toBeInstanceOf(ImportRefused);
    expect(await db.instrument.count()).toBe(before);
  });
});

it('the list says what is published, what is being written, and where it is used', async () => {
  const { instrument } = await published(staff);
  await makeCampaign(await makeProject(), { instrumentVersionId: instrument.versionId });
  await startVersion(staff, { instrument: instrument.slug });
  const row = (await listInstruments(staff)).find(({ slug }) => slug === instrument.slug);
  expect(row).toMatchObject({ published: 1, latest: { number: 1, criteria: 4 }, draft: 2, campaigns: 1 });
});
