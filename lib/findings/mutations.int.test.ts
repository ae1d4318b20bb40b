import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError, RuleError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { makeAdoption, makeCampaign, makeInstrumentVersion, makeProject, makeStaff } from '@/prisma/factories';
import { editFinding, logFinding } from './mutations';
import { restoreFinding, retractFinding } from './retract-mutations';
import { findingSchema, newFindingSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

describe('logging a finding', () => {
  it('keeps its campaign, its criteria, its structures, and its date as it is known', async () => {
    const { campaign, version } = await makeAsking();
    const structures = [(await makeAdoption(project)).slug, (await makeAdoption(project)).slug];
    const criteria = [version.criteria.scale.id, version.criteria.number.id];
    const given = { campaign: campaign.slug, criteria, structures, date: 'fin 2018', concernedCount: '2' };
    const { id } = await logFinding(staff, input({ ...given, concernedTotal: '18' }), NO_KEY);
    expect(await read(id)).toMatchObject({
      campaignId: campaign.id,
      dateText: 'fin 2018',
      concernedCount: 2,
      concernedTotal: 18,
      visibility: 'CARRIER',
      authorId: staff.id,
      criteria: { length: 2 },
      adoptions: { length: 2 },
    });
  });

  it('comes after those already told', async () => {
    const ids = [(await logFinding(staff, input(), NO_KEY)).id, (await logFinding(staff, input(), NO_KEY)).id];
    expect((await Promise.all(ids.map(read))).map(({ position }) => position)).toEqual([0, 1]);
  });

  it('happens once under one key', async () => {
    const key = randomUUID();
    await logFinding(staff, input(), { key });
    await expect(logFinding(staff, input(), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.finding.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('refuses a criterion that its campaign does not ask', async () => {
    const { campaign } = await makeAsking();
    const other = await makeInstrumentVersion();
    const given = { campaign: campaign.slug, criteria: [other.criteria.scale.id] };
    await expect(logFinding(staff, input(given), NO_KEY)).rejects.toThrow('n’est pas dans le questionnaire');
    const without = { criteria: [other.criteria.scale.id] };
    await expect(logFinding(staff, input(without), NO_KEY)).rejects.toThrow('Choisissez la campagne');
    expect(await db.finding.count({ where: { projectId: project.id } })).toBe(0);
  });

  it('refuses a structure and a campaign of another project', async () => {
    const other = await makeProject();
    const [structure, campaign] = [await makeAdoption(other), await makeCampaign(other)];
    const attempts = [input({ structures: [structure.slug] }), input({ campaign: campaign.slug })];
    for (const attempt of attempts) await expect(logFinding(staff, attempt, NO_KEY)).rejects.toBeInstanceOf(RuleError);
  });

  it('in a project that does not exist finds nothing', async () => {
    const nowhere = input({ project: 'nulle-part' });
    await expect(logFinding(staff, nowhere, NO_KEY)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('editing a finding', () => {
  it('adds and takes away criteria and structures, and leaves the others', async () => {
    const { campaign, version } = await makeAsking();
    const [kept, gone, added] = [await makeAdoption(project), await makeAdoption(project), await makeAdoption(project)];
    const { scale, number } = version.criteria;
    const given = { campaign: campaign.slug, criteria: [scale.id], structures: [kept.slug, gone.slug] };
    const { id } = await logFinding(staff, input(given), NO_KEY);
    const changed = { ...given, criteria: [number.id], structures: [kept.slug, added.slug] };
    await editFinding(staff, edited(id, changed), { version: 1 });
    const row = await read(id);
    expect(row.criteria.map(({ criterionId }) => criterionId)).toEqual([number.id]);
    expect(row.adoptions.map(({ adoptionId }) => adoptionId).sort()).toEqual([kept.id, added.id].sort());
    const journal = { tableName: 'FindingAdoption', projectId: project.id } as const;
    expect(await db.auditEvent.count({ where: { ...journal, action: 'INSERT' } })).toBe(3);
    expect(await db.auditEvent.count({ where: { ...journal, action: 'DELETE' } })).toBe(1);
  });

  it('of two editors the second is told, with what the first wrote', async () => {
    const { campaign, version } = await makeAsking();
    const { id } = await logFinding(staff, input(), NO_KEY);
    const first = { text: 'Première version', campaign: campaign.slug, criteria: [version.criteria.scale.id] };
    await editFinding(staff, edited(id, first), { version: 1 });
    const late = editFinding(await makeStaff(), edited(id, { text: 'Seconde' }), { version: 1 });
    await expect(late).rejects.toMatchObject({
      name: ConflictError.name,
      version: 2,
      stored: { text: 'Première version', campaign: campaign.slug, criteria: version.criteria.scale.id },
    });
    expect(await read(id)).toMatchObject({ text: 'Première version', criteria: { length: 1 } });
  });

  it('through another project finds nothing', async () => {
    const { id } = await logFinding(staff, input(), NO_KEY);
    const through = edited(id, { project: (await makeProject()).slug });
    await expect(editFinding(staff, through, { version: 1 })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('retracting a finding', () => {
  it('takes it away, keeps it in the journal, and lets it be put back whole', async () => {
    const { campaign, version } = await makeAsking();
    const structures = [(await makeAdoption(project)).slug];
    const given = { campaign: campaign.slug, criteria: [version.criteria.scale.id], structures, date: 'mi 2018' };
    const { id } = await logFinding(staff, input(given), NO_KEY);
    const before = await read(id);
    const key = { project: project.slug, finding: id };
    await retractFinding(staff, key);
    expect(await db.finding.count({ where: { id } })).toBe(0);
    await restoreFinding(staff, key);
    expect(await read(id)).toEqual(before);
    // Asked twice, it is back once.
    await restoreFinding(staff, key);
    expect(await db.finding.count({ where: { id } })).toBe(1);
  });

  it('is refused once something was decided, or once it tells what came of a decision', async () => {
    const [{ id: followed }, { id: telling }] = [
      await logFinding(staff, input(), NO_KEY),
      await logFinding(staff, input(), NO_KEY),
    ];
    await write(staff, async (tx) => {
      const own = { projectId: project.id };
      const followUp = await tx.followUp.create({ data: { ...own, findingId: followed, decision: 'Se revoir' } });
      const check = { ...own, followUpId: followUp.id, findingId: telling, outcome: 'CONFIRMED' as const };
      await tx.followUpCheck.create({ data: check });
    });
    for (const finding of [followed, telling]) {
      await expect(retractFinding(staff, { project: project.slug, finding })).rejects.toBeInstanceOf(RuleError);
    }
    expect(await db.finding.count({ where: { projectId: project.id } })).toBe(2);
  });

  it('through another project finds nothing, and nothing that was never there can be put back', async () => {
    const { id } = await logFinding(staff, input(), NO_KEY);
    const other = await makeProject();
    await expect(retractFinding(staff, { project: other.slug, finding: id })).rejects.toMatchObject(NOT_FOUND);
    await retractFinding(staff, { project: project.slug, finding: id });
    await expect(restoreFinding(staff, { project: other.slug, finding: id })).rejects.toMatchObject(NOT_FOUND);
    const never = { project: project.slug, finding: randomUUID() };
    await expect(restoreFinding(staff, never)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the form of a finding', () => {
  it.each([
    ['kind', { kind: '' }, 'Choisissez le type de constat.'],
    ['text', { text: ' ' }, 'Indiquez ce qui a été constaté.'],
    ['concernedCount', { concernedCount: '19', concernedTotal: '18' }, 'dépasse le total'],
    ['concernedCount', { concernedTotal: '18' }, 'Indiquez combien'],
    ['date', { date: '31/02/2018' }, 'n’existe pas'],
  ])('refuses a wrong %s with a sentence', (field, given, sentence) => {
    const parsed = newFindingSchema.safeParse(raw(given));
    const issue = parsed.error?.issues.find(({ path }) => path[0] === field);
    expect(issue?.message).toContain(sentence);
  });
});

const NO_KEY = { key: undefined };
const NOT_FOUND = { digest: expect.stringContaining('404') };

const raw = (given: Record<string, unknown> = {}) => ({
  project: project?.slug ?? 'projet',
  kind: 'DIFFICULTY',
  text: 'Un avancement inégal',
  visibility: 'CARRIER',
  ...given,
});
const input = (given: Record<string, unknown> = {}) => newFindingSchema.parse(raw(given));
const edited = (finding: string, given: Record<string, unknown> = {}) =>
  findingSchema.parse({ ...raw(given), finding });

async function makeAsking() {
  const version = await makeInstrumentVersion();
  return { version, campaign: await makeCampaign(project, { instrumentVersionId: version.id }) };
}

function read(id: string) {
  return db.finding.findUniqueOrThrow({ where: { id }, include: { criteria: true, adoptions: true } });
}
