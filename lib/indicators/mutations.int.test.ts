import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError, RuleError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeProject, makeStaff } from '@/prisma/factories';
import { logMeasure } from './measure-mutations';
import { defineIndicator, editIndicator } from './mutations';
import { indicatorSchema, newIndicatorSchema, newMeasureSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

describe('defining an indicator', () => {
  it('keeps its unit, what its figures make together, what one aims at', async () => {
    const { slug } = await defineIndicator(staff, input({ target: '1 234,5', countsPeople: 'on' }), NO_KEY);
    const row = await read(slug);
    expect(row).toMatchObject({
      name: 'Personnes accompagnées',
      kind: 'COUNT',
      aggregation: 'SUM',
      countsPeople: true,
    });
    expect(row.target?.toNumber()).toBe(1234.5);
    expect(row.projectId).toBe(project.id);
  });

  it('gives each its own address, away from the pages beside it', async () => {
    const names = ['Nouveau', 'Personnes', 'Personnes', '★'];
    const slugs = [];
    for (const name of names) slugs.push((await defineIndicator(staff, input({ name }), NO_KEY)).slug);
    expect(slugs).toEqual(['nouveau-2', 'personnes', 'personnes-2', 'indicateur']);
  });

  it('for all projects has an address that no project has', async () => {
    const name = `Partagé ${randomUUID().slice(0, 8)}`;
    const own = await defineIndicator(staff, input({ name }), NO_KEY);
    const shared = await defineIndicator(staff, input({ name, sharing: 'programme' }), NO_KEY);
    expect(shared.slug).toBe(`${own.slug}-2`);
    expect(await db.indicator.count({ where: { slug: shared.slug, projectId: null } })).toBe(1);
    const later = await defineIndicator(staff, input({ name, project: (await makeProject()).slug }), NO_KEY);
    expect(later.slug).not.toBe(shared.slug);
  });

  it('happens once under one key', async () => {
    const key = randomUUID();
    await defineIndicator(staff, input(), { key });
    await expect(defineIndicator(staff, input(), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.indicator.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('in a project that does not exist finds nothing', async () => {
    await expect(defineIndicator(staff, input({ project: 'nulle-part' }), NO_KEY)).rejects.toMatchObject(NOT_FOUND);
  });

  it.each([
    [{ name: '' }, 'Indiquez le nom de l’indicateur.'],
    [{ unit: '' }, 'Indiquez l’unité.'],
    [{ target: 'beaucoup' }, 'Écrivez un nombre, par exemple 1 234,5.'],
    [{ target: '-3' }, 'Écrivez un nombre, par exemple 1 234,5.'],
  ])('asks what is missing: %j', (given, sentence) => {
    const parsed = newIndicatorSchema.safeParse({ ...FIELDS, project: project.slug, sharing: 'project', ...given });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([sentence]);
  });
});

describe('editing an indicator', () => {
  it('changes its words and its target, and keeps its address', async () => {
    const { slug } = await defineIndicator(staff, input(), NO_KEY);
    await editIndicator(staff, edited(slug, { name: 'Salariés accompagnés', target: '60' }), { version: 1 });
    expect(await read(slug)).toMatchObject({ name: 'Salariés accompagnés', version: 2 });
  });

  it('once measured keeps what it measures', async () => {
    const { slug } = await defineIndicator(staff, input(), NO_KEY);
    await editIndicator(staff, edited(slug, { kind: 'AMOUNT' }), { version: 1 });
    await logMeasure(staff, measureOf(slug), NO_KEY);
    await expect(editIndicator(staff, edited(slug), { version: 2 })).rejects.toBeInstanceOf(RuleError);
    await editIndicator(staff, edited(slug, { kind: 'AMOUNT', unit: 'euros' }), { version: 2 });
    expect(await read(slug)).toMatchObject({ kind: 'AMOUNT', unit: 'euros' });
  });

  it('of two editors the second is told, with what the first wrote', async () => {
    const { slug } = await defineIndicator(staff, input({ target: '12,5' }), NO_KEY);
    await editIndicator(staff, edited(slug, { definition: 'Comptées une fois.', target: '12,5' }), { version: 1 });
    const late = await editIndicator(staff, edited(slug), { version: 1 }).catch((error) => error);
    expect(late).toBeInstanceOf(ConflictError);
    expect(late).toMatchObject({ version: 2, stored: { definition: 'Comptées une fois.', target: '12,5' } });
    expect(late.at).toBeInstanceOf(Date);
  });

  it('of another project finds nothing', async () => {
    const { slug } = await defineIndicator(staff, input(), NO_KEY);
    const other = await makeProject();
    await expect(editIndicator(staff, edited(slug, { project: other.slug }), { version: 1 })).rejects.toMatchObject(
      NOT_FOUND,
    );
  });
});

const NO_KEY = { key: undefined };
const NOT_FOUND = { digest: expect.stringContaining('404') };
const FIELDS = { name: 'Personnes accompagnées', unit: 'personnes', kind: 'COUNT', aggregation: 'SUM' };

function input(given: Record<string, string> = {}) {
  return newIndicatorSchema.parse({ ...FIELDS, project: project.slug, sharing: 'project', ...given });
}

function edited(indicator: string, given: Record<string, string> = {}) {
  return indicatorSchema.parse({ ...FIELDS, project: project.slug, indicator, ...given });
}

function measureOf(indicator: string) {
  const figure = { kind: 'AMOUNT', qualifier: 'EXACT', value: '10', scope: 'toutes', source: 'Bilan' };
  return newMeasureSchema.parse({ ...figure, project: project.slug, indicator, visibility: 'INTERNAL' });
}

function read(slug: string) {
  return db.indicator.findFirstOrThrow({ where: { slug, projectId: project.id } });
}
