import { beforeAll, describe, expect, test } from 'vitest';
import { addDays, dateOf, today } from '@/lib/day';
import type { AdoptionEventKind, EvaluationEventKind } from '@/lib/generated/prisma/enums';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeManager,
  makeOrganization,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { getMatrix } from './queries';
import { listOnHold } from './structure-queries';
import { readToDo } from './to-do-queries';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = [await makeStaff(), await makeManager()];
});

const YESTERDAY = addDays(today(), -1);

describe('a campaign under way, its due date over', () => {
  test('is late for whoever did not answer, and leads to the first of them', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project, { dueOn: dateOf(YESTERDAY) });
    const [answered, invited, begun, outside] = [
      await makeAdoption(project),
      await makeAdoption(project),
      await makeAdoption(project),
      await makeAdoption(project),
    ];
    await log(campaign, answered, 'INVITED', 'STARTED', 'SUBMITTED');
    await log(campaign, invited, 'INVITED');
    await log(campaign, begun, 'INVITED', 'STARTED');

    const states = await statesOf(project.slug);
    expect(states).toEqual({
      [answered.slug]: 'submitted',
      [invited.slug]: 'late',
      [begun.slug]: 'inProgress',
      [outside.slug]: 'notConcerned',
    });
    const waiting = (await readToDo(staff)).toEnter.campaigns.find(({ slug }) => slug === campaign.slug);
    expect(waiting).toMatchObject({ answered: 1, expected: 3, late: 2, notEntered: 0, next: { slug: invited.slug } });
  });

  test('expects nothing of a structure on hold', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project, { dueOn: dateOf(YESTERDAY) });
    const paused = await makeAdoption(project);
    await log(campaign, paused, 'INVITED');
    await happen(paused, { kind: 'ON_HOLD', reason: 'Travaux.' });
    expect(await statesOf(project.slug)).toEqual({ [paused.slug]: 'onHold' });
    expect((await readToDo(staff)).toEnter.campaigns.some(({ slug }) => slug === campaign.slug)).toBe(false);
  });
});

describe('the tiles', () => {
  test('count what is handed in for everybody, drafts and returns for their author', async () => {
    const before = { staff: (await readToDo(staff)).counts, manager: (await readToDo(manager)).counts };
    const project = await makeProject();
    const campaign = await makeCampaign(project);
    for (const kinds of [['STARTED'], ['STARTED', 'SUBMITTED'], ['STARTED', 'SUBMITTED', 'RETURNED']] as const) {
      await log(campaign, await makeAdoption(project), ...kinds);
    }
    const after = { staff: (await readToDo(staff)).counts, manager: (await readToDo(manager)).counts };
    expect(after.staff.drafts - before.staff.drafts).toBe(1);
    expect(after.staff.returned - before.staff.returned).toBe(1);
    expect(after.manager.drafts - before.manager.drafts).toBe(0);
    expect(after.manager.toValidate - before.manager.toValidate).toBe(1);
  });

  test('count a structure to name until it has a name', async () => {
    const before = (await readToDo(staff)).counts;
    const project = await makeProject();
    await makeAdoption(project);
    await makeAdoption(project, { organizationId: (await makeOrganization()).id });
    const after = (await readToDo(staff)).counts;
    expect([after.declared - before.declared, after.toName - before.toName]).toEqual([2, 1]);
  });

  test('count a structure on hold until it resumes, and say when its review is due', async () => {
    const before = await listOnHold(staff);
    const project = await makeProject();
    const adoption = await makeAdoption(project);
    await happen(adoption, {
      kind: 'ON_HOLD',
      reviewText: 'hier',
      reviewFrom: dateOf(YESTERDAY),
      reviewTo: dateOf(YESTERDAY),
    });
    const paused = await listOnHold(staff);
    expect([paused.all - before.all, paused.due - before.due]).toEqual([1, 1]);
    expect(paused.structures[0]).toMatchObject({ slug: adoption.slug, standing: 'En veille, à revoir\u00a0: hier' });
    await happen(adoption, { kind: 'RESUMED' });
    expect((await listOnHold(staff)).all).toBe(before.all);
  });
});

test('a project that does not exist has no matrix', async () => {
  expect(await getMatrix(staff, 'nulle-part')).toBeNull();
});

test('a named structure goes by its name in the matrix', async () => {
  const project = await makeProject();
  const organization = await makeOrganization({ name: 'AgiRE' });
  await makeAdoption(project, { label: 'Structure n° 1', organizationId: organization.id });
  expect((await getMatrix(staff, project.slug))?.rows[0]).toMatchObject({ name: 'AgiRE', isNamed: true });
});

async function statesOf(project: string) {
  const matrix = await getMatrix(staff, project);
  const cells = matrix?.rows.map((row) => [row.slug, row.cells.find(({ phase }) => phase === 'EVALUATION_1')?.state]);
  return Object.fromEntries(cells ?? []);
}

function happen(
  { id: adoptionId, projectId }: { id: string; projectId: string },
  event: { kind: AdoptionEventKind; reason?: string; reviewText?: string; reviewFrom?: Date; reviewTo?: Date },
) {
  return write(factoryActor, (tx) => tx.adoptionEvent.create({ data: { projectId, adoptionId, ...event } }));
}

function log(
  campaign: { id: string; projectId: string },
  adoption: { id: string },
  ...kinds: readonly EvaluationEventKind[]
) {
  const { id: campaignId, projectId } = campaign;
  return write(factoryActor, async (tx) => {
    const evaluation = await tx.evaluation.create({
      data: { projectId, campaignId, adoptionId: adoption.id, authorId: staff.id, state: 'INVITED' },
    });
    for (const kind of kinds) {
      await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind, authorId: staff.id } });
    }
  });
}
