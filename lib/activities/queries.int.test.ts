import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeProject, makeStaff } from '@/prisma/factories';
import { getActivityDesk } from './form-queries';
import { logActivity } from './mutations';
import { listActivities, listSupport } from './queries';
import { isSilent } from './rules';
import { newActivitySchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
});

const everything = { kind: null, phase: null };

async function log(title: string, heldOn: string, slugs: string[] = []) {
  const attendances = slugs.map((adoption) => ({ adoption, isPresent: 'on' }));
  const form = { project: project.slug, kind: 'TRAINING', visibility: 'INTERNAL', title, heldOn, attendances };
  await logActivity(staff, newActivitySchema.parse(form), { key: undefined });
}

it('lists the latest first, with how many of the declared structures took part', async () => {
  const [a, b] = [await makeAdoption(project), await makeAdoption(project)];
  await log('ancienne', '2017', [a.slug, b.slug]);
  await log('récente', 'mi 2019', [a.slug]);
  const list = await listActivities(staff, project.slug, everything);
  expect(list).toMatchObject({ adoptionCount: 2, total: 2, hasLeft: false });
  expect(list?.activities.map((activity) => [activity.title, activity.attendanceCount])).toEqual([
    ['récente', 1],
    ['ancienne', 2],
  ]);
  expect((await listActivities(staff, project.slug, { ...everything, kind: 'VISIT' }))?.activities).toEqual([]);
});

it('knows the structures that nothing was done with, and leaves the paused ones out', async () => {
  const [active, forgotten, paused] = [
    await makeAdoption(project),
    await makeAdoption(project),
    await makeAdoption(project),
  ];
  await log('formation', 'mars 2018', [active.slug]);
  await write(factoryActor, (tx) =>
    tx.adoptionEvent.create({
      data: { projectId: project.id, adoptionId: paused.id, kind: 'ON_HOLD', reason: 'Choix' },
    }),
  );
  const support = await listSupport(staff, project.slug);
  expect(support.map(({ slug, count, latest }) => [slug, count, latest])).toEqual([
    [active.slug, 1, '2018-03-31'],
    [forgotten.slug, 0, null],
  ]);
  expect(support.map((row) => isSilent(row, 12, '2018-12-31'))).toEqual([false, true]);
});

it('the form of an activity that does not exist, or is another project’s, is out of reach', async () => {
  await log('formation', '2018');
  const other = await makeProject();
  const { id } = await db.activity.findFirstOrThrow({ where: { projectId: project.id } });
  expect((await getActivityDesk(staff, project.slug, id))?.activity?.heldOn?.text).toBe('2018');
  for (const [slug, activity] of [
    [other.slug, id],
    [project.slug, 'pas-un-identifiant'],
    ['inconnu', null],
  ] as const) {
    expect(await getActivityDesk(staff, slug, activity)).toBeNull();
  }
});
