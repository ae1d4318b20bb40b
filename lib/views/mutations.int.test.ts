import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { makeManager, makeStaff } from '@/prisma/factories';
import { deleteView, editView, saveView } from './mutations';
import { listViews } from './queries';
import { MOST_VIEWS } from './rules';
import { newViewSchema, viewSchema } from './schema';

let staff: Staff;
let colleague: Staff;
let manager: Manager;

beforeEach(async () => {
  [staff, colleague, manager] = await Promise.all([makeStaff(), makeStaff(), makeManager()]);
});

describe('keeping a view', () => {
  it('keeps the filters that the list understands, for oneself', async () => {
    await save(staff, { query: 'situation=dedans&page=3&inconnu=1', name: 'Dedans' });
    expect(await listViews(staff, '/projets')).toMatchObject([
      { name: 'Dedans', query: 'situation=dedans', href: '/projets?situation=dedans', isShared: false, mayEdit: true },
    ]);
    expect(await listViews(colleague, '/projets')).toEqual([]);
    expect(await listViews(staff, '/structures')).toEqual([]);
  });

  it('a shared one is read by the whole team, with whom it comes from', async () => {
    const name = `Partagée ${randomUUID()}`;
    await save(staff, { name, isShared: 'on' });
    const seen = (await listViews(colleague, '/projets')).find((view) => view.name === name);
    expect(seen).toMatchObject({ isMine: false, author: 'STAFF', mayEdit: false });
    expect((await listViews(manager, '/projets')).find((view) => view.name === name)?.mayEdit).toBe(true);
  });

  it('happens once under one key', async () => {
    const key = randomUUID();
    await save(staff, { name: 'Une fois' }, key);
    await expect(save(staff, { name: 'Une fois' }, key)).rejects.toBeInstanceOf(AlreadyDoneError);
  });

  it('refuses a name already given, whatever its accents, and gives it to somebody else', async () => {
    await save(staff, { name: 'Été 2017' });
    await expect(save(staff, { name: 'ete-2017' })).rejects.toThrow('Vous avez déjà une vue «\u00a0Été 2017\u00a0»');
    await expect(save(colleague, { name: 'Été 2017' })).resolves.toBeTruthy();
    await expect(save(staff, { name: 'Été 2017', page: '/structures', query: 'type=ACI' })).resolves.toBeTruthy();
  });

  it('refuses one more than a list keeps', async () => {
    const view = { userId: staff.id, page: '/projets', query: 'situation=dedans' };
    const data = Array.from({ length: MOST_VIEWS }, (_, index) => ({ ...view, name: `Vue ${index}` }));
    await write(staff, (tx) => tx.savedView.createMany({ data }));
    await expect(save(staff, { name: 'De trop' })).rejects.toThrow('supprimez-en une');
  });

  it.each([
    ['no filter', { query: 'page=2&inconnu=1' }, 'Choisissez d’abord des filtres'],
    ['no name', { name: ' ' }, 'Indiquez un nom pour cette vue.'],
    ['a page that is no list', { page: '/tableau-de-bord' }, 'ne garde pas de vues'],
    ['a site elsewhere', { page: '//ailleurs.example' }, 'ne garde pas de vues'],
  ])('a form with %s is refused', (_, given, sentence) => {
    const parsed = newViewSchema.safeParse(raw(given));
    expect(parsed.error?.issues.map(({ message }) => message).join()).toContain(sentence);
  });
});

describe('changing a view', () => {
  it('renames and shares it; the filters stay unless asked', async () => {
    const { id } = await save(staff, { name: 'Avant' });
    await edit(staff, id, { name: 'Après', isShared: 'on', query: 'situation=sortis' }, 1);
    expect(await stored(id)).toMatchObject({ name: 'Après', isShared: true, query: 'situation=dedans', version: 2 });
    await edit(staff, id, { name: 'Après', query: 'situation=sortis', takesQuery: 'on' }, 2);
    expect(await stored(id)).toMatchObject({ isShared: false, query: 'situation=sortis', version: 3 });
  });

  it('of two editors the second is told, with the name the first one gave', async () => {
    const { id } = await save(staff, { name: 'Partagée', isShared: 'on' });
    await edit(manager, id, { name: 'Renommée', isShared: 'on' }, 1);
    const late = edit(staff, id, { name: 'Autrement' }, 1);
    await expect(late).rejects.toMatchObject({ name: ConflictError.name, version: 2, stored: { name: 'Renommée' } });
  });

  it('refuses the name of another of its author’s views, and filters that are none', async () => {
    await save(staff, { name: 'Une' });
    const { id } = await save(staff, { name: 'Deux' });
    await expect(edit(staff, id, { name: 'une' }, 1)).rejects.toThrow('Vous avez déjà une vue');
    await expect(edit(staff, id, { name: 'Deux', query: '', takesQuery: 'on' }, 1)).rejects.toThrow('pas de filtre');
  });

  it('refuses a colleague, and a responsable who finds no view that is not shared', async () => {
    const shared = await save(staff, { name: 'Partagée', isShared: 'on' });
    const own = await save(staff, { name: 'À moi' });
    await expect(edit(colleague, shared.id, { name: 'Prise' }, 1)).rejects.toThrow('Seule la personne');
    for (const person of [colleague, manager]) {
      await expect(edit(person, own.id, { name: 'Prise' }, 1)).rejects.toMatchObject(NOT_FOUND);
      await expect(deleteView(person, own.id)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});

describe('taking a view away', () => {
  it('gives back its filters, and the audit log keeps it', async () => {
    const { id } = await save(staff, { name: 'Passée' });
    expect(await deleteView(staff, id)).toEqual({ page: '/projets', query: 'situation=dedans', name: 'Passée' });
    expect(await db.savedView.count({ where: { id } })).toBe(0);
    expect(await db.auditEvent.count({ where: { tableName: 'SavedView', rowId: id, action: 'DELETE' } })).toBe(1);
    await expect(deleteView(staff, id)).rejects.toMatchObject(NOT_FOUND);
  });

  it('a responsable takes away a shared one, a colleague does not', async () => {
    const { id } = await save(staff, { name: 'Partagée', isShared: 'on' });
    await expect(deleteView(colleague, id)).rejects.toThrow('Seule la personne');
    await expect(deleteView(manager, id)).resolves.toMatchObject({ name: 'Partagée' });
  });
});

const NOT_FOUND = { digest: expect.stringContaining('404') };

type Given = Record<string, string>;
const raw = (given: Given) => ({ page: '/projets', query: 'situation=dedans', name: 'Vue', ...given });
const save = (person: Staff, given: Given, key?: string) => saveView(person, newViewSchema.parse(raw(given)), { key });
const edit = (person: Staff, view: string, given: Given, version: number) =>
  editView(person, viewSchema.parse({ ...raw({}), view, ...given }), { version });
const stored = (id: string) => db.savedView.findUniqueOrThrow({ where: { id } });
