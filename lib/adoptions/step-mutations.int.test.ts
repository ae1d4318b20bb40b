import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, RuleError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { makeAdoption, makeCarrier, makeProject, makeStaff } from '@/prisma/factories';
import { readCourseEvent } from './course-columns';
import { adoptionCourseOf } from './rules';
import { date } from './rules.fixture';
import { putOnHold, recordStep, resume, stopAdoption, undoStep } from './step-mutations';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;
/** A structure that was selected. */
let adoption: Awaited<ReturnType<typeof makeAdoption>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject()]);
  adoption = await makeAdoption(project);
});

const once = () => ({ key: randomUUID() });
const target = () => ({ project: project.slug, adoption: adoption.slug });
const hold = (more: { date?: string; review?: string } = {}) => ({
  ...target(),
  reason: 'Choix de la structure',
  date: more.date ? date(more.date) : null,
  review: more.review ? date(more.review) : null,
});

describe('a course is made of dated facts', () => {
  it('a step forward is one row, with its wording, its bounds and its author', async () => {
    await recordStep(staff, { ...target(), kind: 'STARTED', date: date('mi 2018'), reason: null }, once());
    expect((await events()).at(-1)).toMatchObject({
      kind: 'STARTED',
      dateText: 'mi 2018',
      dateFrom: new Date('2018-05-01'),
      dateTo: new Date('2018-08-31'),
      authorId: staff.id,
    });
  });

  it('resuming brings back the state before the pause (pain 4: nothing is overwritten)', async () => {
    await recordStep(staff, { ...target(), kind: 'STARTED', date: null, reason: null }, once());
    const held = await putOnHold(staff, hold({ date: 'mi 2018', review: 'début 2019' }), once());
    expect(held.state).toBe('onHold');
    expect(await course()).toMatchObject({
      state: 'onHold',
      reason: 'Choix de la structure',
      review: { text: 'début 2019' },
    });
    const resumed = await resume(staff, { ...target(), date: date('2019'), reason: null }, once());
    expect(resumed.state).toBe('started');
    expect((await events()).map((event) => event.kind)).toEqual(['SELECTED', 'STARTED', 'ON_HOLD', 'RESUMED']);
  });

  it('what was stopped starts again only with a reason', async () => {
    await stopAdoption(staff, { ...target(), date: null, reason: 'Faute de moyens' }, once());
    await expect(resume(staff, { ...target(), date: null, reason: null }, once())).rejects.toThrow('Dites pourquoi');
    await resume(staff, { ...target(), date: null, reason: 'Nouveau financement' }, once());
    expect((await course()).state).toBe('selected');
  });

  it('the last fact can be taken back, the others not, and the journal keeps that it was', async () => {
    await putOnHold(staff, hold(), once());
    const [selected, held] = await events();
    const undo = (sequence: number | undefined) => undoStep(staff, { ...target(), sequence: sequence ?? 0 });
    await expect(undo(selected?.sequence)).rejects.toThrow('annulez d’abord la plus récente');
    expect((await undo(held?.sequence)).state).toBe('selected');
    await expect(undo(held?.sequence)).rejects.toThrow('déjà annulée');
    const journal = await db.auditEvent.findMany({
      where: { tableName: 'AdoptionEvent', action: 'DELETE', rowId: held?.id ?? '' },
    });
    expect(journal).toMatchObject([{ actorId: staff.id }]);
  });
});

describe('rules decide, and nothing is written when they refuse', () => {
  it.each([
    ['resuming what is active', () => resume(staff, { ...target(), date: null, reason: null }, once())],
    [
      'a step that is behind',
      () => recordStep(staff, { ...target(), kind: 'CONTACTED', date: null, reason: null }, once()),
    ],
    ['a date to come', () => putOnHold(staff, hold({ date: 'mars 2095' }), once())],
    ['a review before the pause', () => putOnHold(staff, hold({ date: 'mi 2018', review: '2016' }), once())],
  ])('%s is refused', async (_what, attempt) => {
    await expect(attempt()).rejects.toThrow(RuleError);
    expect(await events()).toHaveLength(1);
  });

  it('what is stopped cannot be put on hold', async () => {
    await stopAdoption(staff, { ...target(), date: null, reason: 'Faute de moyens' }, once());
    await expect(putOnHold(staff, hold(), once())).rejects.toThrow('reprenez-la d’abord');
  });

  it('of two people who put it on hold at the same moment, one is told so', async () => {
    const both = await Promise.allSettled([putOnHold(staff, hold(), once()), putOnHold(staff, hold(), once())]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await events()).toHaveLength(2);
  });

  it('sent twice under one key, a fact is written once', async () => {
    const sent = once();
    await putOnHold(staff, hold(), sent);
    await expect(putOnHold(staff, hold(), sent)).rejects.toThrow(AlreadyDoneError);
    expect(await events()).toHaveLength(2);
  });
});

it('a carrier cannot record anything about a structure', async () => {
  const carrier = await makeCarrier(project);
  // @ts-expect-error a carrier's person is not staff: the call does not compile
  const attempt = () => putOnHold(carrier, hold(), once());
  expect(attempt).toBeTypeOf('function');
});

async function events() {
  return db.adoptionEvent.findMany({ where: { adoptionId: adoption.id }, orderBy: { sequence: 'asc' } });
}

async function course() {
  return adoptionCourseOf((await events()).map(readCourseEvent));
}
