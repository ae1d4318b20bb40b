import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeManager, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { acceptAnomaly, withdrawAcceptance } from './mutations';
import { countAnomalies, listAnomalies } from './queries';
import { acceptanceSchema } from './schema';

let staff: Staff;
let manager: Manager;
let project: Awaited<ReturnType<typeof makeProject>>;

const NOTE = 'La source ne nomme aucune structure.';
const NO_KEY = { key: undefined };

/** A project whose two structures have no name: one contradiction. */
beforeEach(async () => {
  [staff, manager, project] = await Promise.all([makeStaff(), makeManager(), makeProject()]);
  await makeAdoption(project);
  await makeAdoption(project);
});

describe('accepting a contradiction', () => {
  it('keeps who found it as in the source, when and why', async () => {
    const { key } = await theOnly();
    await acceptAnomaly(staff, { anomaly: key, note: NOTE }, NO_KEY);
    expect(await theOnly()).toMatchObject({ acceptance: { by: staff.name, note: NOTE }, former: null });
    expect(await row(key)).toMatchObject({ projectId: project.id, authorId: staff.id, note: NOTE });
  });

  it('takes it off the count of what is open', async () => {
    const before = await countAnomalies(staff);
    await acceptAnomaly(manager, { anomaly: (await theOnly()).key, note: NOTE }, NO_KEY);
    expect(await countAnomalies(staff)).toBe(before - 1);
  });

  it('holds for what the data says: named, a structure opens it again, with the note of before', async () => {
    const { key } = await theOnly();
    await acceptAnomaly(staff, { anomaly: key, note: NOTE }, NO_KEY);
    await nameOne();
    const again = await theOnly();
    expect(again.key).not.toBe(key);
    expect(again).toMatchObject({ acceptance: null, former: { by: staff.name, note: NOTE } });
  });

  it('refuses one that the data does not say any more', async () => {
    const { key } = await theOnly();
    await nameOne();
    const refused = acceptAnomaly(staff, { anomaly: key, note: NOTE }, NO_KEY);
    await expect(refused).rejects.toThrow('Les données ont changé');
    expect(await row(key)).toBeNull();
  });

  it('refuses a second acceptance, and keeps the first', async () => {
    const { key } = await theOnly();
    await acceptAnomaly(staff, { anomaly: key, note: NOTE }, NO_KEY);
    const second = acceptAnomaly(manager, { anomaly: key, note: 'Autre note' }, NO_KEY);
    await expect(second).rejects.toBeInstanceOf(RuleError);
    expect(await row(key)).toMatchObject({ authorId: staff.id, note: NOTE });
  });

  it('happens once, whoever else accepts at the same moment', async () => {
    const { key } = await theOnly();
    const both = await Promise.allSettled(
      [staff, manager].map((person) => acceptAnomaly(person, { anomaly: key, note: NOTE }, NO_KEY)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.anomalyDecision.count({ where: { anomaly: key } })).toBe(1);
  });

  it('is sent once under one key', async () => {
    const { key: anomaly } = await theOnly();
    const key = randomUUID();
    await acceptAnomaly(staff, { anomaly, note: NOTE }, { key });
    await withdrawAcceptance(staff, { anomaly });
    await expect(acceptAnomaly(staff, { anomaly, note: NOTE }, { key })).rejects.toBeInstanceOf(AlreadyDoneError);
  });

  it('refuses a made-up key, and one of a project that does not exist', async () => {
    const made = (await theOnly()).key.replace(project.slug, 'nulle-part');
    await expect(acceptAnomaly(staff, { anomaly: made, note: NOTE }, NO_KEY)).rejects.toBeInstanceOf(RuleError);
    expect(acceptanceSchema.safeParse({ anomaly: 'autre:chose', note: NOTE }).success).toBe(false);
  });

  it('asks for a note', async () => {
    const { key } = await theOnly();
    const read = acceptanceSchema.safeParse({ anomaly: key, note: '  ' });
    expect(read.error?.issues[0]?.message).toBe('Indiquez pourquoi c’est conforme à la source.');
  });
});

describe('taking an acceptance back', () => {
  it('opens it again, whoever had accepted it, and the journal keeps the note', async () => {
    const { key } = await theOnly();
    await acceptAnomaly(staff, { anomaly: key, note: NOTE }, NO_KEY);
    await withdrawAcceptance(manager, { anomaly: key });
    expect(await theOnly()).toMatchObject({ key, acceptance: null });
    const told = await db.auditEvent.findFirst({
      where: { tableName: 'AnomalyDecision', action: 'DELETE', projectId: project.id },
    });
    expect(told).toMatchObject({ actorId: manager.id, before: { note: NOTE } });
  });

  it('refuses what nobody accepted, or what was taken back already', async () => {
    const { key } = await theOnly();
    await expect(withdrawAcceptance(staff, { anomaly: key })).rejects.toThrow('déjà été retirée');
  });

  it('leaves the acceptances of other projects alone', async () => {
    const other = await makeProject();
    await makeAdoption(other);
    const [theirs] = await listAnomalies(staff, { project: other.slug });
    const { key } = await theOnly();
    for (const anomaly of [key, theirs?.key ?? '']) await acceptAnomaly(staff, { anomaly, note: NOTE }, NO_KEY);
    await withdrawAcceptance(staff, { anomaly: key });
    expect((await listAnomalies(staff, { project: other.slug }))[0]?.acceptance).not.toBeNull();
  });
});

async function theOnly() {
  const [only, ...others] = await listAnomalies(staff, { project: project.slug });
  if (!only || others.length > 0) throw new Error(`One contradiction was expected, not ${others.length + 1}.`);
  return only;
}

async function nameOne() {
  const organization = await makeOrganization();
  await write(factoryActor, async (tx) => {
    const adoption = await tx.adoption.findFirstOrThrow({
      where: { projectId: project.id },
      orderBy: { position: 'asc' },
    });
    await tx.adoption.update({ where: { id: adoption.id }, data: { organizationId: organization.id } });
  });
}

function row(anomaly: string) {
  return db.anomalyDecision.findUnique({ where: { anomaly } });
}
