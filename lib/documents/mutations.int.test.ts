import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Carrier, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { addDocument, editDocument } from './mutations';
import { getDocumentForm, listDocuments } from './queries';
import { documentSchema, newDocumentSchema } from './schema';

let staff: Staff;
let project: { id: string; slug: string };
const once = { key: undefined };

beforeEach(async () => {
  staff = await makeStaff();
  project = await makeProject();
});

describe('a document', () => {
  it('named without an address is « cité sans lien »; with one, its link is to be checked', async () => {
    await addDocument(staff, given({ title: 'Guide pratique' }), once);
    await addDocument(staff, given({ title: 'Charte', url: 'https://exemple.org/charte.pdf', date: 'mi 2018' }), once);
    expect(await listDocuments(staff, project.slug)).toMatchObject([
      { title: 'Guide pratique', url: null, linkState: 'MISSING', on: null },
      { title: 'Charte', linkState: 'UNCHECKED', on: { text: 'mi 2018' } },
    ]);
  });

  it('keeps a checked link while its address does not change', async () => {
    const { id } = await addDocument(staff, given({ title: 'Site', url: 'https://exemple.org' }), once);
    await write(factoryActor, (tx) => tx.document.update({ where: { id }, data: { linkState: 'WORKING' } }));
    await edit(id, 1, { title: 'Site du projet', url: 'https://exemple.org' });
    expect(await stored(id)).toMatchObject({ title: 'Site du projet', linkState: 'WORKING', version: 2 });
    await edit(id, 2, { title: 'Site du projet', url: 'https://exemple.org/nouveau' });
    expect(await stored(id)).toMatchObject({ linkState: 'UNCHECKED' });
    await edit(id, 3, { title: 'Site du projet' });
    expect(await stored(id)).toMatchObject({ url: null, linkState: 'MISSING', version: 4 });
  });

  it('is not overwritten by somebody who opened it earlier', async () => {
    const { id } = await addDocument(staff, given({ title: 'Guide' }), once);
    await edit(id, 1, { title: 'Guide de Camille' });
    const late = edit(id, 1, { title: 'Guide de Dominique' });
    await expect(late).rejects.toThrow(ConflictError);
    await expect(late).rejects.toMatchObject({ version: 2, stored: { title: 'Guide de Camille' } });
  });

  it('is added once, however often it is sent', async () => {
    const key = randomUUID();
    await addDocument(staff, given({ title: 'Guide' }), { key });
    await expect(addDocument(staff, given({ title: 'Guide' }), { key })).rejects.toThrow(AlreadyDoneError);
    expect(await db.document.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('of another project is out of reach', async () => {
    const { id } = await addDocument(staff, given({ title: 'Guide' }), once);
    const other = await makeProject();
    const elsewhere = documentSchema.parse({ ...fields({ title: 'Pris' }), project: other.slug, document: id });
    await expect(editDocument(staff, elsewhere, { version: 1 })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
    expect(await getDocumentForm(staff, other.slug, id)).toBeNull();
  });
});

describe('the address of a document', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://exemple.org',
    'exemple.org',
    'https://',
  ])('%s is refused', (url) => {
    const parsed = newDocumentSchema.safeParse(fields({ title: 'Guide', url }));
    expect(parsed.error?.issues.map((issue) => issue.path[0])).toEqual(['url']);
  });
});

describe('who may read and write', () => {
  it('a carrier reads what was opened to it, in its own project only', async () => {
    for (const visibility of ['INTERNAL', 'CARRIER', 'PUBLIC'])
      await addDocument(staff, given({ title: visibility, visibility }), once);
    const titles = async (...projects: { id: string }[]) =>
      (await listDocuments(await makeCarrier(...projects), project.slug)).map((document) => document.title);
    expect(await titles(project)).toEqual(['CARRIER', 'PUBLIC']);
    expect(await titles(await makeProject())).toEqual([]);
  });

  it('a carrier adds nothing: it cannot even be passed', () => {
    expectTypeOf(addDocument).parameter(0).toEqualTypeOf<Staff>();
    expectTypeOf(editDocument).parameter(0).toEqualTypeOf<Staff>();
    expectTypeOf<Carrier>().not.toExtend<Staff>();
  });
});

function fields(changes: Record<string, string>) {
  return { project: project.slug, kind: 'GUIDE', visibility: 'INTERNAL', ...changes };
}

function given(changes: Record<string, string>) {
  return newDocumentSchema.parse(fields(changes));
}

function edit(document: string, version: number, changes: Record<string, string>) {
  return editDocument(staff, documentSchema.parse({ ...fields(changes), document }), { version });
}

function stored(id: string) {
  return db.document.findUniqueOrThrow({ where: { id } });
}
