import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeAdoption, makeCarrier, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { addAdoption, addSlots } from './arrival-mutations';
import { newAdoptionSchema, newSlotsSchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

const once = () => ({ key: randomUUID() });
const newAdoption = (organization: string, more = {}) =>
  newAdoptionSchema.parse({ project: project.slug, organization, wave: 'AIS', ...more });
const newSlots = (count: number) =>
  newSlotsSchema.parse({
    project: project.slug,
    noun: 'SIAE',
    count,
    wave: 'AIS',
    joined: 'mi 2018',
    step: 'SELECTED',
  });

it('a structure of the directory is added under its name, with where it stands', async () => {
  const organization = await makeOrganization();
  await addAdoption(
    staff,
    newAdoption(organization.name, { joined: '2019', step: 'STARTED', departments: '38, 2a' }),
    once(),
  );
  const stored = await db.adoption.findFirst({ where: { projectId: project.id }, include: { events: true } });
  expect(stored).toMatchObject({
    organizationId: organization.id,
    label: organization.name,
    departments: ['38', '2A'],
  });
  expect(stored?.events).toMatchObject([{ kind: 'STARTED', dateText: '2019', authorId: staff.id }]);
  expect(stored?.joinedTo).toEqual(new Date('2019-12-31'));
});

it('a structure that nobody knew enters the directory at once', async () => {
  await addAdoption(staff, newAdoption('Ressourcerie du Vercors', { kind: 'ACI', department: '38' }), once());
  expect(await db.organization.findFirst({ where: { name: 'Ressourcerie du Vercors' } })).toMatchObject({
    kind: 'ACI',
    department: '38',
  });
});

it('the same organization twice in one project is refused', async () => {
  const organization = await makeOrganization();
  await addAdoption(staff, newAdoption(organization.name), once());
  await expect(addAdoption(staff, newAdoption(organization.name), once())).rejects.toThrow('est déjà dans ce projet');
});

it('three slots are added at once, numbered after the ones there are', async () => {
  await makeAdoption(project, { label: 'SIAE n° 4' });
  await addSlots(staff, newSlots(3), once());
  const labels = await db.adoption.findMany({
    where: { projectId: project.id },
    orderBy: { position: 'asc' },
    select: { label: true, slug: true },
  });
  expect(labels.slice(1)).toEqual(
    [5, 6, 7].map((number) => ({ label: `SIAE n°\u00a0${number}`, slug: `siae-${number}` })),
  );
});

it('sent twice under one key, slots are added once', async () => {
  const sent = once();
  await addSlots(staff, newSlots(2), sent);
  await expect(addSlots(staff, newSlots(2), sent)).rejects.toThrow(AlreadyDoneError);
  expect(await db.adoption.count({ where: { projectId: project.id } })).toBe(2);
});

it('two people who add slots at the same moment get different numbers', async () => {
  await Promise.all([addSlots(staff, newSlots(3), once()), addSlots(staff, newSlots(3), once())]);
  const labels = await db.adoption.findMany({ where: { projectId: project.id }, select: { label: true } });
  expect(new Set(labels.map((adoption) => adoption.label)).size).toBe(6);
});

it('a carrier cannot add a structure', async () => {
  const carrier = await makeCarrier(project);
  // @ts-expect-error a carrier's person is not staff: the call does not compile
  const attempt = () => addSlots(carrier, newSlots(1), once());
  expect(attempt).toBeTypeOf('function');
});
