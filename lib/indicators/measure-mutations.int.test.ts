import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError, RuleError } from '@/lib/errors';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { makeAdoption, makeCampaign, makeIndicator, makeProject, makeStaff } from '@/prisma/factories';
import { listMeasureChanges } from './history-queries';
import { editMeasure, logMeasure } from './measure-mutations';
import { restoreMeasure, retractMeasure } from './retract-mutations';
import { getRetractedMeasure, listRetractedMeasures } from './retracted-queries';
import { measureSchema, newMeasureSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

describe('logging a figure', () => {
  it('keeps what it counts, when as it is known, of how many, and where it comes from', async () => {
    const { slug } = await makeIndicator(project);
    const [structure, campaign] = [await makeAdoption(project), await makeCampaign(project)];
    const given = { value: '1 234,5', qualifier: 'ABOUT', period: 'fin 2018', coverageCount: '5', coverageTotal: '9' };
    const links = { structure: structure.slug, campaign: campaign.slug };
    const { id } = await logMeasure(staff, input(slug, { ...given, ...links, text: 'environ' }), NO_KEY);
    const row = await read(id);
    expect(row).toMatchObject({
      qualifier: 'ABOUT',
      text: 'environ',
      scope: 'salariés',
      periodText: 'fin 2018',
      periodFrom: new Date('2018-09-01'),
      periodTo: new Date('2018-12-31'),
      coverageCount: 5,
      coverageTotal: 9,
      adoptionId: structure.id,
      campaignId: campaign.id,
      source: 'Bilan 2018',
      visibility: 'INTERNAL',
      authorId: staff.id,
      isComputed: false,
    });
    expect(row.value?.toNumber()).toBe(1234.5);
  });

  it.each(['SEVERAL', 'NOT_COLLECTED', 'NOT_APPLICABLE'])('forces no number: %s', async (qualifier) => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { qualifier }), NO_KEY);
    expect(await read(id)).toMatchObject({
      qualifier,
      value: null,
      numerator: null,
      denominator: null,
      isComputed: false,
    });
  });

  it('works out a rate from its two numbers, and marks it', async () => {
    const { slug } = await makeIndicator(project, { kind: 'RATE' });
    const { id } = await logMeasure(staff, input(slug, { numerator: '33', denominator: '72' }, 'RATE'), NO_KEY);
    const row = await read(id);
    expect(row).toMatchObject({ isComputed: true, computation: 'Calculé par Essaim\u00a0: 33 sur 72.' });
    expect(row.value?.toNumber()).toBe(45.8333);
  });

  it('keeps exits by kind as three counts, and no number for all', async () => {
    const { slug } = await makeIndicator(project, { kind: 'DYNAMIC_EXITS' });
    const counts = { sustainableJobs: '12', transitionJobs: '5', positiveExits: '8', denominator: '40', value: '25' };
    const { id } = await logMeasure(staff, input(slug, counts, 'DYNAMIC_EXITS'), NO_KEY);
    expect(await read(id)).toMatchObject({ sustainableJobs: 12, transitionJobs: 5, positiveExits: 8, value: null });
  });

  it('keeps only the numbers that its kind asks', async () => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { value: '3', numerator: '1', positiveExits: '2' }), NO_KEY);
    expect(await read(id)).toMatchObject({ numerator: null, positiveExits: null });
  });

  it('of an indicator that all projects share belongs to the project it is entered from', async () => {
    const { slug } = await makeIndicator(null);
    const { id } = await logMeasure(staff, input(slug, { value: '3' }), NO_KEY);
    expect((await read(id)).projectId).toBe(project.id);
  });

  it('happens once under one key', async () => {
    const [{ slug }, key] = [await makeIndicator(project), randomUUID()];
    await logMeasure(staff, input(slug, { value: '3' }), { key });
    await expect(logMeasure(staff, input(slug, { value: '3' }), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.measure.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('refuses a structure and a campaign of another project, and an indicator that became another', async () => {
    const [{ slug }, other] = [await makeIndicator(project), await makeProject()];
    const [structure, campaign] = [await makeAdoption(other), await makeCampaign(other)];
    const attempts = [
      input(slug, { value: '3', structure: structure.slug }),
      input(slug, { value: '3', campaign: campaign.slug }),
      input(slug, { value: '3' }, 'RATE'),
    ];
    for (const attempt of attempts) {
      await expect(logMeasure(staff, attempt, NO_KEY)).rejects.toBeInstanceOf(RuleError);
    }
    expect(await db.measure.count({ where: { projectId: project.id } })).toBe(0);
  });

  it('of another project’s indicator finds nothing', async () => {
    const { slug } = await makeIndicator(await makeProject());
    await expect(logMeasure(staff, input(slug, { value: '3' }), NO_KEY)).rejects.toMatchObject(NOT_FOUND);
  });

  it.each([
    [{}, 'value'],
    [{ value: '12 3 personnes' }, 'value'],
    [{ value: '3', scope: '' }, 'scope'],
    [{ value: '3', source: '' }, 'source'],
    [{ value: '3', period: '31/02/2018' }, 'period'],
    [{ value: '3', qualifier: 'NOT_COLLECTED' }, 'value'],
  ])('says what to put right in %j, at its field', (given, field) => {
    const parsed = newMeasureSchema.safeParse(typed('x', given));
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toContain(field);
  });
});

describe('correcting a figure', () => {
  it('keeps in the journal what it was', async () => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { value: '89' }), NO_KEY);
    await editMeasure(staff, edited(slug, id, { value: '98' }), { version: 1 });
    expect((await read(id)).value?.toNumber()).toBe(98);
    const [last, first] = await listMeasureChanges(staff, project.slug, id);
    expect(last?.changes[0]?.fields).toEqual([{ label: 'valeur', before: '89', after: '98' }]);
    expect(first?.changes[0]?.sentence).toContain('a ajouté la mesure de');
  });

  it('works a rate out again, and leaves it where only words changed', async () => {
    const { slug } = await makeIndicator(project, { kind: 'RATE' });
    const { id } = await logMeasure(staff, input(slug, { numerator: '33', denominator: '72' }, 'RATE'), NO_KEY);
    const same = { numerator: '33', denominator: '72', scope: 'autres' };
    await editMeasure(staff, edited(slug, id, same, 'RATE'), { version: 1 });
    expect(await read(id)).toMatchObject({ scope: 'autres', isComputed: true });
    await editMeasure(staff, edited(slug, id, { numerator: '36', denominator: '72' }, 'RATE'), { version: 2 });
    expect((await read(id)).value?.toNumber()).toBe(50);
    await editMeasure(staff, edited(slug, id, { value: '73' }, 'RATE'), { version: 3 });
    expect(await read(id)).toMatchObject({ isComputed: false, computation: null, numerator: null });
  });

  it('of two editors the second is told, with what the first wrote', async () => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { value: '89,5' }), NO_KEY);
    await editMeasure(staff, edited(slug, id, { value: '90,5' }), { version: 1 });
    const late = await editMeasure(staff, edited(slug, id, { value: '91' }), { version: 1 }).catch((error) => error);
    expect(late).toBeInstanceOf(ConflictError);
    expect(late).toMatchObject({ version: 2, stored: { value: '90,5', scope: 'salariés', period: '' } });
    expect((await read(id)).value?.toNumber()).toBe(90.5);
  });

  it('of another project finds nothing', async () => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { value: '3' }), NO_KEY);
    const other = await makeProject();
    const attempt = { ...edited(slug, id, { value: '4' }), project: other.slug };
    await expect(editMeasure(staff, attempt, { version: 1 })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('retracting a figure', () => {
  it('takes it away, and puts it back as it was', async () => {
    const indicator = await makeIndicator(project);
    const { slug } = indicator;
    const { id } = await logMeasure(staff, input(slug, { value: '89', period: 'mi 2018' }), NO_KEY);
    const retracted = () => listRetractedMeasures(staff, project.slug, indicator.id);
    const before = await read(id);
    const key = { project: project.slug, indicator: slug, measure: id };
    await retractMeasure(staff, key);
    expect(await db.measure.count({ where: { id } })).toBe(0);
    expect(await getRetractedMeasure(staff, project.slug, slug, id)).toMatchObject({
      by: staff.name,
      words: '89\u00a0personnes · salariés · mi 2018',
      project: { name: project.name },
    });
    expect(await retracted()).toMatchObject([{ id, by: staff.name }]);
    expect(await listRetractedMeasures(staff, (await makeProject()).slug, indicator.id)).toEqual([]);
    await restoreMeasure(staff, key);
    await restoreMeasure(staff, key);
    expect(await read(id)).toEqual(before);
    expect(await getRetractedMeasure(staff, project.slug, slug, id)).toBeNull();
    expect(await retracted()).toEqual([]);
  });

  it('of another project, or one that never was, finds nothing', async () => {
    const { slug } = await makeIndicator(project);
    const { id } = await logMeasure(staff, input(slug, { value: '3' }), NO_KEY);
    const other = await makeProject();
    const key = { project: other.slug, indicator: slug, measure: id };
    await expect(retractMeasure(staff, key)).rejects.toMatchObject(NOT_FOUND);
    await expect(restoreMeasure(staff, { ...key, measure: randomUUID() })).rejects.toMatchObject(NOT_FOUND);
    expect(await db.measure.count({ where: { id } })).toBe(1);
  });
});

const NO_KEY = { key: undefined };
const NOT_FOUND = { digest: expect.stringContaining('404') };

function typed(indicator: string, given: Record<string, string>, kind: IndicatorKind = 'COUNT') {
  const base = { qualifier: 'EXACT', scope: 'salariés', source: 'Bilan 2018', visibility: 'INTERNAL' };
  return { ...base, project: project.slug, indicator, kind, ...given };
}

function input(indicator: string, given: Record<string, string>, kind?: IndicatorKind) {
  return newMeasureSchema.parse(typed(indicator, given, kind));
}

function edited(indicator: string, measure: string, given: Record<string, string>, kind?: IndicatorKind) {
  return measureSchema.parse({ ...typed(indicator, given, kind), measure });
}

function read(id: string) {
  return db.measure.findUniqueOrThrow({ where: { id } });
}
