import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeCarrier,
  makeOrganization,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { editAdoption, eraseContact, makeAnonymous, nameStructure } from './mutations';
import { adoptionSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

const named = (organization: string, more = {}) => ({ organization, kind: null, department: null, ...more });

describe('naming a slot', () => {
  it('keeps its attendances, events and evaluations, and its label as a former name', async () => {
    const slot = await makeAdoption(project, { label: 'SIAE n° 1' });
    await logEverythingOn(slot);
    const before = await everythingOn(slot);
    const organization = await makeOrganization();
    await nameStructure(staff, { ...targetOf(slot), ...named(organization.name) }, { version: slot.version });
    const stored = await db.adoption.findUniqueOrThrow({ where: { id: slot.id } });
    expect(stored).toMatchObject({
      organizationId: organization.id,
      label: 'SIAE n° 1',
      slug: slot.slug,
      version: slot.version + 1,
    });
    expect(await everythingOn(slot)).toEqual(before);
  });

  it('can be taken back, and leaves both moments in the journal', async () => {
    const slot = await makeAdoption(project, { label: 'SIAE n° 1' });
    const organization = await makeOrganization();
    await nameStructure(staff, { ...targetOf(slot), ...named(organization.name) }, { version: 1 });
    await makeAnonymous(staff, targetOf(slot), { version: 2 });
    expect((await db.adoption.findUniqueOrThrow({ where: { id: slot.id } })).organizationId).toBeNull();
    const journal = await db.auditEvent.findMany({
      where: { rowId: slot.id, action: 'UPDATE' },
      orderBy: { id: 'asc' },
    });
    expect(
      journal.map((entry) => [entry.actor, (entry.after as { organizationId: string | null }).organizationId]),
    ).toEqual([
      [staff.name, organization.id],
      [staff.name, null],
    ]);
  });

  it('is refused for what is named already, for an organization that is there, and on an outdated version', async () => {
    const organization = await makeOrganization();
    const taken = await makeAdoption(project, { organizationId: organization.id });
    const slot = await makeAdoption(project, { label: 'SIAE n° 2' });
    const name = (adoption: typeof slot, version: number, text = organization.name) =>
      nameStructure(staff, { ...targetOf(adoption), ...named(text) }, { version });
    await expect(name(taken, 1)).rejects.toThrow('déjà nommée');
    await expect(name(slot, 1)).rejects.toThrow('est déjà dans ce projet');
    await expect(name(slot, 7, 'Une tout autre structure')).rejects.toThrow(ConflictError);
    expect((await db.adoption.findUniqueOrThrow({ where: { id: slot.id } })).organizationId).toBeNull();
    expect(await db.organization.count({ where: { name: 'Une tout autre structure' } })).toBe(0);
  });

  it('hints at look-alikes before it adds one more organization', async () => {
    await makeOrganization({ name: 'Ateliers du Grésivaudan' });
    const slot = await makeAdoption(project);
    const choice = (more = {}) => ({ ...targetOf(slot), ...named('Atelier du Gresivaudan', more) });
    await expect(nameStructure(staff, choice(), { version: 1 })).rejects.toThrow(
      'ressemble à «\u00a0Ateliers du Grésivaudan\u00a0»',
    );
    await nameStructure(staff, choice({ isAnother: 'on' }), { version: 1 });
    expect(await db.organization.count({ where: { name: { contains: 'Gr' } } })).toBe(2);
  });

  it('an accent, a capital or a short name is enough to find the organization', async () => {
    const organization = await makeOrganization({ name: 'Îlot Énergie Solidaire' });
    const slot = await makeAdoption(project);
    const { id } = await nameStructure(
      staff,
      { ...targetOf(slot), ...named('ilot energie SOLIDAIRE') },
      { version: 1 },
    );
    expect(id).toBe(organization.id);
  });
});

describe('editing an adoption', () => {
  const edited = (adoption: { slug: string }, more = {}) =>
    adoptionSchema.parse({
      ...targetOf(adoption),
      label: 'SIAE n° 9',
      wave: 'ORIGINAL',
      departments: '13',
      joined: 'fin 2018',
      ...more,
    });

  it('writes what was typed, and refuses an outdated version with what is stored', async () => {
    const slot = await makeAdoption(project);
    await editAdoption(staff, edited(slot, { contactName: 'Inès N’Guessan' }), { version: 1 });
    expect(await db.adoption.findUniqueOrThrow({ where: { id: slot.id } })).toMatchObject({
      label: 'SIAE n° 9',
      wave: 'ORIGINAL',
      joinedText: 'fin 2018',
      contactName: 'Inès N’Guessan',
      version: 2,
    });
    const late = editAdoption(staff, edited(slot), { version: 1 });
    await expect(late).rejects.toMatchObject({ version: 2, stored: { label: 'SIAE n° 9', departments: '13' } });
  });

  it('a label that another structure of the project has is refused', async () => {
    await makeAdoption(project, { label: 'SIAE n° 9' });
    const slot = await makeAdoption(project);
    await expect(editAdoption(staff, edited(slot), { version: 1 })).rejects.toThrow('a déjà le libellé');
  });

  it('erasing the contact keeps all that was logged, and the journal never held the name', async () => {
    const slot = await makeAdoption(project);
    await logEverythingOn(slot);
    await editAdoption(staff, edited(slot, { contactName: 'Inès N’Guessan', contactPhone: '01 23 45 67 89' }), {
      version: 1,
    });
    const before = await everythingOn(slot);
    await eraseContact(staff, targetOf(slot));
    const stored = await db.adoption.findUniqueOrThrow({ where: { id: slot.id } });
    expect([stored.contactName, stored.contactEmail, stored.contactPhone]).toEqual([null, null, null]);
    expect(await everythingOn(slot)).toEqual(before);
    const journal = await db.auditEvent.findMany({ where: { rowId: slot.id }, select: { before: true, after: true } });
    expect(JSON.stringify(journal)).not.toContain('Guessan');
  });
});

it('a carrier cannot name or edit a structure', async () => {
  const carrier = await makeCarrier(project);
  // @ts-expect-error a carrier's person is not staff: the call does not compile
  const attempt = () => eraseContact(carrier, { project: project.slug, adoption: 'siae-1' });
  expect(attempt).toBeTypeOf('function');
});

it('an adoption of another project does not exist', async () => {
  const other = await makeProject();
  const slot = await makeAdoption(other);
  const attempt = makeAnonymous(staff, targetOf(slot), { version: 1 });
  await expect(attempt).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});

function targetOf(adoption: { slug: string }) {
  return { project: project.slug, adoption: adoption.slug };
}

async function logEverythingOn(slot: { id: string }) {
  const campaign = await makeCampaign(project);
  await write(factoryActor, async (tx) => {
    const own = { projectId: project.id, adoptionId: slot.id };
    const activity = await tx.activity.create({
      data: { projectId: project.id, kind: 'TRAINING', title: 'Formation' },
    });
    await tx.attendance.create({ data: { ...own, activityId: activity.id, people: 3, note: 'assidue' } });
    await tx.evaluation.create({ data: { ...own, campaignId: campaign.id, progress: 'Bien partie' } });
  });
}

function everythingOn(slot: { id: string }) {
  const where = { adoptionId: slot.id };
  return Promise.all([
    db.adoptionEvent.findMany({ where }),
    db.attendance.findMany({ where }),
    db.evaluation.findMany({ where }),
  ]);
}
