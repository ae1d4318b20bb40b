import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { editActivity, logActivity } from './mutations';
import { activitySchema, newActivitySchema } from './schema';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;
let adoptions: Awaited<ReturnType<typeof makeAdoption>>[];

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
  adoptions = await Promise.all([1, 2, 3].map((number) => makeAdoption(project, { label: `SIAE n° ${number}` })));
});

const once = () => ({ key: randomUUID() });
type Line = [index: number, isPresent: boolean, people?: string, note?: string];
const lines = (...given: Line[]) =>
  given.map(([index, isPresent, people = '', note = '']) => ({
    adoption: adoptions[index]?.slug,
    ...(isPresent ? { isPresent: 'on' } : {}),
    people,
    note,
  }));
const form = (attendances: unknown[], more = {}) => ({
  project: project.slug,
  kind: 'COLLECTIVE_DAY',
  visibility: 'INTERNAL',
  heldOn: 'septembre 2017',
  attendances,
  ...more,
});

describe('logging an activity', () => {
  it('one activity, many attendances, each with its own people and note', async () => {
    const logged = await logActivity(
      staff,
      newActivitySchema.parse(form(lines([0, true, '4', 'venue tôt'], [1, false], [2, true]))),
      once(),
    );
    expect(logged).toEqual({ title: 'Journée collective', count: 2 });
    const stored = await db.activity.findFirstOrThrow({
      where: { projectId: project.id },
      include: { attendances: true },
    });
    expect(stored).toMatchObject({
      heldOnText: 'septembre 2017',
      heldOnTo: new Date('2017-09-30'),
      authorId: staff.id,
    });
    expect(stored.attendances).toMatchObject([
      { adoptionId: adoptions[0]?.id, people: 4, note: 'venue tôt' },
      { adoptionId: adoptions[2]?.id, people: null, note: null },
    ]);
  });

  it('« toutes » means every structure that is neither on hold nor stopped', async () => {
    await putOnHold(1);
    const { count } = await logActivity(
      staff,
      newActivitySchema.parse(form(lines([0, false]), { everyone: 'on' })),
      once(),
    );
    expect(count).toBe(2);
  });

  it('sent twice under one key, is written once', async () => {
    const sent = once();
    const input = newActivitySchema.parse(form(lines([0, true])));
    await logActivity(staff, input, sent);
    await expect(logActivity(staff, input, sent)).rejects.toThrow(AlreadyDoneError);
    expect(await db.attendance.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('a structure of another project is refused, and nothing is written', async () => {
    const stranger = await makeAdoption(await makeProject());
    const input = newActivitySchema.parse(form([{ adoption: stranger.slug, isPresent: 'on' }]));
    await expect(logActivity(staff, input, once())).rejects.toThrow('n’est plus dans ce projet');
    expect(await db.activity.count({ where: { projectId: project.id } })).toBe(0);
  });

  it('asks for a date, and keeps a kind that the list knows', () => {
    const messages = newActivitySchema
      .safeParse(form([], { heldOn: '', kind: 'FÊTE' }))
      .error?.issues.map((issue) => issue.message);
    expect(messages).toEqual(['Choisissez le type d’activité.', 'Indiquez la date de l’activité.']);
  });
});

describe('editing an activity', () => {
  it('pain 13: adding a structure never touches the others', async () => {
    const id = await logged(lines([0, true, '4', 'venue tôt'], [1, true]));
    const before = await db.attendance.findMany({ where: { activityId: id } });
    await edit(id, lines([0, true, '4', 'venue tôt'], [1, true], [2, true, '2']), 1);
    const after = await db.attendance.findMany({ where: { activityId: id } });
    expect(after.filter((row) => row.adoptionId !== adoptions[2]?.id)).toEqual(before);
    expect(after).toHaveLength(3);
  });

  it('changes and removes only the lines that were', async () => {
    const id = await logged(lines([0, true, '4'], [1, true]));
    await edit(id, lines([0, true, '5'], [1, false]), 1);
    expect(await db.attendance.findMany({ where: { activityId: id } })).toMatchObject([{ people: 5, version: 2 }]);
  });

  it('is refused on an outdated version, attendances included', async () => {
    const id = await logged(lines([0, true]));
    await edit(id, lines([0, true], [1, true]), 1);
    await expect(edit(id, lines([0, false]), 1)).rejects.toThrow(ConflictError);
    expect(await db.attendance.count({ where: { activityId: id } })).toBe(2);
  });

  it('an activity of another project does not exist', async () => {
    const id = await logged([]);
    const other = await makeProject();
    const input = activitySchema.parse(form([], { activity: id, project: other.slug }));
    await expect(editActivity(staff, input, { version: 1 })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
  });
});

it('a carrier cannot log an activity', async () => {
  const carrier = await makeCarrier(project);
  // @ts-expect-error a carrier's person is not staff: the call does not compile
  const attempt = () => logActivity(carrier, newActivitySchema.parse(form([])), once());
  expect(attempt).toBeTypeOf('function');
});

async function logged(attendances: unknown[]): Promise<string> {
  await logActivity(staff, newActivitySchema.parse(form(attendances)), once());
  return (await db.activity.findFirstOrThrow({ where: { projectId: project.id } })).id;
}

function edit(id: string, attendances: unknown[], version: number) {
  return editActivity(staff, activitySchema.parse(form(attendances, { activity: id })), { version });
}

function putOnHold(index: number) {
  const adoptionId = adoptions[index]?.id ?? '';
  return write(factoryActor, (tx) =>
    tx.adoptionEvent.create({ data: { projectId: project.id, adoptionId, kind: 'ON_HOLD', reason: 'Choix' } }),
  );
}
