import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { makeAdoption, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { addOrganization, editOrganization } from './mutations';
import { getOrganization } from './page-queries';
import { listOrganizations, suggestOrganizations } from './queries';
import type { OrganizationFilters } from './rules';
import { newOrganizationSchema, organizationSchema } from './schema';

let staff: Staff;
beforeEach(async () => {
  staff = await makeStaff();
});

const once = () => ({ key: randomUUID() });
const add = (form: Record<string, string>) => addOrganization(staff, newOrganizationSchema.parse(form), once());

describe('adding an organization', () => {
  it('writes what was typed, with the SIREN that its SIRET holds', async () => {
    const { slug } = await add({
      name: 'Les Jardins d’Œuvre',
      kind: 'ACI',
      department: '2a',
      siret: '732 829 320 00074',
      aliases: 'JO, Jardins',
    });
    expect(await db.organization.findUnique({ where: { slug } })).toMatchObject({
      slug: 'les-jardins-d-oeuvre',
      department: '2A',
      siret: '73282932000074',
      siren: '732829320',
      aliases: ['JO', 'Jardins'],
    });
  });

  it('hints at a look-alike and at a SIRET that is taken, unless the person says it is another one', async () => {
    await add({ name: 'Recyclerie des Vosges', siret: '356 000 000 49837' });
    await expect(add({ name: 'recyclerie des vosges' })).rejects.toThrow(
      'ressemble à «\u00a0Recyclerie des Vosges\u00a0»',
    );
    await expect(add({ name: 'Tout autre nom', siret: '35600000049837' })).rejects.toThrow('Ce SIRET est déjà celui');
    const { slug } = await add({ name: 'Recyclerie des Vosges', isAnother: 'on' });
    expect(slug).toBe('recyclerie-des-vosges-2');
  });

  it('does not take the other départements’ councils for look-alikes', async () => {
    await add({ name: 'Conseil départemental d’Ardèche' });
    await add({ name: 'Conseil départemental du Finistère' });
  });

  it('sent twice under one key, adds one', async () => {
    const sent = once();
    const input = newOrganizationSchema.parse({ name: 'Clé unique' });
    await addOrganization(staff, input, sent);
    await expect(addOrganization(staff, input, sent)).rejects.toThrow(AlreadyDoneError);
    expect(await db.organization.count({ where: { name: 'Clé unique' } })).toBe(1);
  });
});

describe('editing an organization', () => {
  it('keeps its address, and refuses an outdated version with what is stored', async () => {
    const { slug } = await add({ name: 'Premier nom' });
    const edit = (name: string, version: number) =>
      editOrganization(staff, organizationSchema.parse({ slug, name, aliases: 'Premier nom' }), { version });
    await edit('Second nom', 1);
    expect(await db.organization.findUnique({ where: { slug } })).toMatchObject({
      name: 'Second nom',
      aliases: ['Premier nom'],
      version: 2,
    });
    await expect(edit('Troisième nom', 1)).rejects.toMatchObject({
      version: 2,
      stored: { name: 'Second nom', aliases: 'Premier nom' },
    });
  });

  it('an unknown organization does not exist', async () => {
    const input = organizationSchema.parse({ slug: 'inconnue', name: 'X' });
    await expect(editOrganization(staff, input, { version: 1 })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

describe('the directory', () => {
  const filters: OrganizationFilters = {
    q: '',
    role: null,
    kind: null,
    department: null,
    onlyDuplicates: false,
    sort: 'nom',
    descending: false,
    page: 1,
  };
  const names = async (given: Partial<OrganizationFilters>) =>
    (await listOrganizations(staff, { ...filters, ...given })).rows.map((row) => row.name);

  it('finds by name, short name, alias or département, without accents or punctuation', async () => {
    await add({ name: 'Association des opportunités', shortName: 'A.Q.Z.R' });
    await add({ name: 'Énergie des Écrins', aliases: 'Ulysse, Zéphyr alpin' });
    await add({ name: 'Sans nom de lieu', department: '48' });
    expect(await names({ q: 'aqzr' })).toEqual(['Association des opportunités']);
    expect(await names({ q: 'energie des ecrins' })).toEqual(['Énergie des Écrins']);
    expect(await names({ q: 'Zephyr' })).toEqual(['Énergie des Écrins']);
    expect(await names({ q: 'lozere' })).toEqual(['Sans nom de lieu']);
    expect(await names({ q: '%' })).toEqual([]);
  });

  it('filters by part and kind, counts all, and sorts both ways', async () => {
    const project = await makeProject();
    const [a, b] = await Promise.all(['Alpha tri', 'Bêta tri'].map((name) => makeOrganization({ name, kind: 'GEIQ' })));
    await makeAdoption(project, { organizationId: a?.id ?? '' });
    expect(await names({ kind: 'GEIQ' })).toEqual(['Alpha tri', 'Bêta tri']);
    expect(await names({ kind: 'GEIQ', descending: true })).toEqual(['Bêta tri', 'Alpha tri']);
    expect(await names({ kind: 'GEIQ', role: 'essaimee' })).toEqual(['Alpha tri']);
    expect(await names({ role: 'porteur', q: b?.name ?? '' })).toEqual([]);
    expect(
      (await listOrganizations(staff, { ...filters, kind: 'GEIQ', sort: 'projets', descending: true })).total,
    ).toBe(2);
  });

  it('sorts by what the columns show: the French words of a type, all the parts played in projects', async () => {
    await makeOrganization({ name: 'Tri affiché deux', kind: 'OTHER' });
    await makeOrganization({ name: 'Tri affiché trois', kind: 'LANDLORD' });
    const { carrierId: id } = await makeProject();
    await write(staff, (tx) =>
      tx.organization.update({ where: { id }, data: { name: 'Tri affiché un', kind: 'NETWORK' } }),
    );
    const byType = await names({ q: 'triaffiche', sort: 'type' });
    expect(byType).toEqual(['Tri affiché deux', 'Tri affiché trois', 'Tri affiché un']);
    expect((await names({ q: 'triaffiche', sort: 'projets', descending: true }))[0]).toBe('Tri affiché un');
    expect((await names({ q: 'triaffiche', sort: 'projets' })).at(-1)).toBe('Tri affiché un');
  });

  it('a page beyond the last one is the first, not an empty directory', async () => {
    await makeOrganization({ name: 'Page au-delà' });
    const found = await listOrganizations(staff, { ...filters, q: 'pageaudela', page: 7 });
    expect(found).toMatchObject({ page: 1, total: 1, rows: [{ name: 'Page au-delà' }] });
  });

  it('says which ones share a name, an alias or a SIRET', async () => {
    await add({ name: 'Doublon par alias', aliases: 'D.P.A' });
    await add({ name: 'dpa', isAnother: 'on' });
    const { rows } = await listOrganizations(staff, { ...filters, onlyDuplicates: true, q: 'dpa' });
    expect(rows.map((row) => [row.name, row.hasDuplicate])).toEqual([
      ['Doublon par alias', true],
      ['dpa', true],
    ]);
    const page = await getOrganization(staff, 'dpa');
    expect(page?.duplicates.map((duplicate) => duplicate.name)).toEqual(['Doublon par alias']);
  });

  it('proposes a namesake by its address, so that each can be chosen', async () => {
    await add({ name: 'Homonyme', department: '75' });
    await add({ name: 'Homonyme', department: '69', isAnother: 'on' });
    const proposed = (await suggestOrganizations(staff)).filter((suggestion) =>
      suggestion.label.startsWith('Homonyme'),
    );
    expect(proposed).toEqual([
      { value: 'homonyme', label: 'Homonyme (75)' },
      { value: 'homonyme-2', label: 'Homonyme (69)' },
    ]);
  });
});
