import { beforeEach, expect, it } from 'vitest';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { getAdoption, getAdoptionDesk, listUnnamed } from './queries';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

it('an adoption comes with its state, its author, what it received and what was found', async () => {
  const organization = await makeOrganization({ name: 'ARIES' });
  const adoption = await makeAdoption(project, { label: 'SIAE n° 3', organizationId: organization.id });
  await write(factoryActor, async (tx) => {
    const own = { projectId: project.id, adoptionId: adoption.id };
    await tx.adoptionEvent.create({ data: { ...own, kind: 'STARTED', dateText: '2019', authorId: staff.id } });
    const activity = await tx.activity.create({
      data: { projectId: project.id, kind: 'VISIT', title: 'Visite', heldOnText: 'mi 2019' },
    });
    await tx.attendance.create({ data: { ...own, activityId: activity.id, note: 'sur place' } });
    const finding = await tx.finding.create({ data: { projectId: project.id, kind: 'SUCCESS', text: 'Bien partie' } });
    await tx.findingAdoption.create({ data: { ...own, findingId: finding.id } });
  });
  expect(await getAdoption(staff, project.slug, adoption.slug)).toMatchObject({
    name: 'ARIES',
    formerLabel: 'SIAE n° 3',
    course: { state: 'started', since: { text: '2019' } },
    events: [
      { kind: 'SELECTED', author: null },
      { kind: 'STARTED', author: staff.name },
    ],
    attendances: [{ note: 'sur place', activity: { title: 'Visite', heldOn: { text: 'mi 2019' } } }],
    findings: [{ text: 'Bien partie' }],
  });
});

it('an adoption is out of reach under another project’s address', async () => {
  const [adoption, other] = await Promise.all([makeAdoption(project), makeProject()]);
  expect(await getAdoption(staff, other.slug, adoption.slug)).toBeNull();
  expect(await getAdoptionDesk(staff, 'inconnu')).toBeNull();
});

it('only the slots without an organization are still to be named', async () => {
  const organization = await makeOrganization();
  const slot = await makeAdoption(project, { label: 'SIAE n° 1' });
  await makeAdoption(project, { label: 'SIAE n° 2', organizationId: organization.id });
  expect(await listUnnamed(staff, project.slug)).toEqual([{ slug: slot.slug, label: 'SIAE n° 1' }]);
  expect(await getAdoptionDesk(staff, project.slug)).toMatchObject({ noun: 'SIAE' });
});
