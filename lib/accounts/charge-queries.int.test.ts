import { expect, it } from 'vitest';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeCarrier,
  makeManager,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { getCharge } from './charge-queries';

it('tells what somebody of the team is in charge of, without an address', async () => {
  const [staff, person, project] = await Promise.all([makeStaff(), makeManager(), makeProject({ name: 'Essai' })]);
  const [adoption, validated] = [await makeAdoption(project, { label: 'SIAE n° 1' }), await makeAdoption(project)];
  const campaign = await makeCampaign(project, { dueOn: new Date('2026-03-01') });
  await write(factoryActor, async (tx) => {
    for (const [{ id }, state] of [
      [adoption, 'INVITED'],
      [validated, 'VALIDATED'],
    ] as const) {
      await tx.evaluation.create({
        data: { projectId: project.id, campaignId: campaign.id, adoptionId: id, ownerId: person.id, state },
      });
    }
    const finding = await tx.finding.create({ data: { projectId: project.id, kind: 'DIFFICULTY', text: 'Constat' } });
    for (const state of ['PLANNED', 'DONE'] as const) {
      const data = {
        projectId: project.id,
        findingId: finding.id,
        decision: `Suite ${state}`,
        state,
        ownerId: person.id,
      };
      await tx.followUp.create({ data });
    }
  });
  const charge = await getCharge(staff, person.id);
  expect(charge?.evaluations).toMatchObject([
    { adoption: { name: 'SIAE n° 1' }, dueOn: '2026-03-01', state: 'INVITED' },
  ]);
  expect(charge?.followUps).toMatchObject([{ decision: 'Suite PLANNED', dueOn: null }]);
  expect(JSON.stringify(charge)).not.toContain('@');
});

it('nobody, a carrier and a closed account are not of the team', async () => {
  const [staff, carrier, closed] = await Promise.all([makeStaff(), makeCarrier(), makeStaff()]);
  await write(factoryActor, (tx) => tx.user.update({ where: { id: closed.id }, data: { isActive: false } }));
  for (const id of [carrier.id, closed.id, '00000000-0000-0000-0000-000000000000', 'personne']) {
    expect(await getCharge(staff, id)).toBeNull();
  }
});
