import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeCsv } from '@/lib/csv';
import { db } from '@/lib/db';
import { startOrSaveDraft, submitEvaluation } from '@/lib/evaluations/mutations';
import { evaluationSchema } from '@/lib/evaluations/schema';
import type { OnStep, Step } from '@/lib/steps';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeCarrier,
  makeInstrumentVersion,
  makeManager,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { applyBatch } from './apply-mutations';
import { getBatch, hasBatch, listBatches } from './batch-queries';
import { checkFile } from './check-mutations';
import { findImportDesk } from './queries';
import { templateRows } from './template';
import { undoBatch } from './undo-mutations';

type Place = Awaited<ReturnType<typeof makePlace>>;

const HEADER = ['Identifiant', 'Rencontre du', 'Mise en œuvre', 'Personnes accompagnées', 'Remarques', 'Avancées'];
const silently: OnStep = () => {};

let staff: Staff;
let colleague: Staff;
let manager: Manager;
let version: Awaited<ReturnType<typeof makeInstrumentVersion>>;

beforeAll(async () => {
  [staff, colleague, manager, version] = await Promise.all([
    makeStaff(),
    makeStaff(),
    makeManager(),
    makeInstrumentVersion(),
  ]);
});

describe('checking a file', () => {
  it('writes nothing but its batch, and tells its steps', async () => {
    const place = await makePlace(3);
    const before = await dump(place);
    const steps: Step[] = [];
    const batch = await check(place, [[0, 'mi 2018', 3, 'environ 12', 'Bien', null]], (step) => steps.push(step));
    expect(await dump(place)).toEqual(before);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({
      state: 'checked',
      fileName: 'reponses.csv',
      author: { name: 'STAFF' },
      problems: { total: 0 },
      lines: [{ name: 'Structure 1', effect: 'begun', answered: { before: 0, after: 3 } }],
    });
    expect(steps[0]).toEqual({ step: 'reading' });
  });

  it('keeps what is wrong and nothing of the answers', async () => {
    const place = await makePlace(2);
    const before = await dump(place);
    const batch = await check(place, [
      [0, null, 7, null, 'Un secret', null],
      [1, '31/02/2018', null, 'une douzaine', null, null],
    ]);
    const kept = await db.importBatch.findUniqueOrThrow({ where: { id: batch } });
    expect(kept.rows).toEqual([]);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.problems.list.map(({ line, letter }) => `${letter}${line}`)).toEqual(['C2', 'B3', 'D3']);
    expect(page?.state).toBe('refused');
    expect(await dump(place)).toEqual(before);
  });

  it('keeps why a file cannot be read', async () => {
    const place = await makePlace(1);
    const batch = await checkFile(staff, place.key, { name: 'bilan.docx', bytes: Buffer.from('PK') }, silently);
    expect((await getBatch(staff, { ...place.key, batch }))?.problems.list[0]?.message).toContain(
      'ni un classeur XLSX',
    );
  });

  it('the same file again is the same batch until it is imported, and is recognised after', async () => {
    const place = await makePlace(1);
    const first = await check(place, [[0, null, 3, null, null, null]]);
    expect(await check(place, [[0, null, 3, null, null, null]])).toBe(first);
    await apply(place, first);
    const again = await check(place, [[0, null, 3, null, null, null]]);
    expect(again).not.toBe(first);
    const page = await getBatch(staff, { ...place.key, batch: again });
    expect(page?.twin?.id).toBe(first);
    expect(page?.lines.map(({ effect }) => effect)).toEqual(['same']);
    expect((await listBatches(staff, place.key)).map(({ state, structures }) => [state, structures])).toEqual([
      ['checked', 0],
      ['applied', 1],
    ]);
  });

  it('is refused while the campaign is not open', async () => {
    const place = await makePlace(1);
    await close(place);
    await expect(check(place, [[0, null, 3, null, null, null]])).rejects.toThrow('est close');
  });

  it('takes a template as it was downloaded for a file that changes nothing', async () => {
    const place = await makePlace(3);
    await submitAnswers(place, 0);
    const desk = await findImportDesk(staff, place.key);
    const bytes = Buffer.from(writeCsv(templateRows(desk ?? missing())));
    const batch = await checkFile(staff, place.key, { name: 'modele.csv', bytes }, silently);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.lines.map(({ effect }) => effect)).toEqual(['same', 'same', 'same']);
    await expect(apply(place, batch)).rejects.toThrow('ne change rien');
  });

  it('refuses to change an evaluation that was handed in', async () => {
    const place = await makePlace(1);
    await submitAnswers(place, 0);
    const batch = await check(place, [[0, null, 4, null, null, null]]);
    const page = await getBatch(staff, { ...place.key, batch });
    expect(page?.problems.list[0]?.message).toMatch(/soumise.*Laissez la ligne de Structure 1/s);
  });
});

describe('importing a checked file', () => {
  it('makes drafts of its author, begun by an event, and changes those that were begun', async () => {
    const place = await makePlace(3, { invited: 2 });
    await startOrSaveDraft(colleague, typed(place, 0, { scale: '1', progress: 'Avant' }), { version: 1 });
    const batch = await check(place, [
      [0, 'mi 2018', 3, null, null, null],
      [1, null, null, 'environ 12', null, 'Après'],
      [2, null, 'nr', null, null, null],
    ]);
    const steps: Step[] = [];
    await apply(place, batch, { onStep: (step) => steps.push(step) });
    const [first, second, third] = await evaluationsOf(place);
    expect(first).toMatchObject({
      state: 'DRAFT',
      authorId: colleague.id,
      version: 3,
      metOnText: 'mi 2018',
      progress: 'Avant',
    });
    expect(first?.metOnFrom?.toISOString().slice(0, 10)).toBe('2018-05-01');
    expect(first?.answers).toMatchObject([{ level: 3 }]);
    expect(first?.events.map(({ kind }) => kind)).toEqual(['INVITED', 'STARTED']);
    expect(second).toMatchObject({ state: 'DRAFT', authorId: staff.id, progress: 'Après' });
    expect(second?.answers[0]).toMatchObject({ qualifier: 'ABOUT', level: null });
    expect(second?.events.map(({ kind, authorId }) => [kind, authorId])).toEqual([
      ['INVITED', null],
      ['STARTED', staff.id],
    ]);
    expect(third).toMatchObject({ state: 'DRAFT', authorId: staff.id });
    expect(third?.answers[0]).toMatchObject({ state: 'NOT_COLLECTED' });
    expect(steps.at(-1)).toEqual({ step: 'writing', done: 3, total: 3 });
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'applied', worked: [] });
  });

  it('of an evaluation somebody changed since the check is refused with its name, and nothing is written', async () => {
    const place = await makePlace(2);
    const batch = await check(place, [
      [0, null, 3, null, null, null],
      [1, null, 3, null, null, null],
    ]);
    await startOrSaveDraft(colleague, typed(place, 1, { scale: '1' }), { version: 1 });
    const before = await dump(place);
    expect((await getBatch(staff, { ...place.key, batch }))?.moved).toEqual(['Structure 2']);
    await expect(apply(place, batch)).rejects.toThrow(/Structure 2.*Rien n’a été importé/s);
    expect(await dump(place)).toEqual(before);
  });

  it('is refused once the campaign is closed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await close(place);
    await expect(apply(place, batch)).rejects.toThrow('est close');
  });

  it('twice at once, or again under any key, writes once', async () => {
    const place = await makePlace(2);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    const results = await Promise.allSettled([apply(place, batch), apply(place, batch)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(apply(place, batch)).rejects.toMatchObject({ name: 'AlreadyDoneError' });
    expect((await evaluationsOf(place))[0]?.version).toBe(2);
  });

  it('cut by a database that dies in the middle leaves nothing', async () => {
    const place = await makePlace(3);
    const batch = await check(
      place,
      [0, 1, 2].map((index) => [index, null, 3, '12', 'Bien', null]),
    );
    const before = await dump(place);
    const outcome = await db.$transaction(async (tx) => {
      // The answers are written when the events wait here.
      await tx.$executeRaw`lock table "EvaluationEvent" in access exclusive mode`;
      const applying = apply(place, batch).then(
        () => 'written',
        () => 'cut',
      );
      await killWhoeverWaits(tx);
      return applying;
    });
    expect(outcome).toBe('cut');
    expect(await dump(place)).toEqual(before);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'checked' });
    await apply(place, batch);
    expect((await dump(place)).answers).toHaveLength(9);
  });
});

describe('taking an import back', () => {
  it('puts back every answer and word as they stood, and says so by events', async () => {
    const place = await makePlace(4, { invited: 3 });
    await startOrSaveDraft(colleague, typed(place, 0, { scale: '1', text: 'Avant', progress: 'Avant' }), {
      version: 1,
    });
    const before = await dump(place);
    const batch = await check(place, [
      [0, 'mi 2018', 3, '5', 'effacer', 'Après'],
      [1, null, 'so', null, null, null],
      [2, null, null, null, null, 'Seulement des mots'],
      [3, null, 2, null, null, null],
    ]);
    await apply(place, batch);
    expect((await dump(place)).answers).toHaveLength(4);
    await undoBatch(staff, { ...place.key, batch });
    const after = await dump(place);
    expect(after.answers).toEqual(before.answers);
    expect(after.evaluations.slice(0, 3)).toEqual(before.evaluations);
    expect(after.evaluations[3]).toMatchObject({ state: 'WITHDRAWN', authorId: null, progress: null });
    const events = (await evaluationsOf(place)).map((evaluation) => evaluation.events.map(({ kind }) => kind));
    expect(events).toEqual([
      ['INVITED', 'STARTED'],
      ['INVITED', 'STARTED', 'INVITED'],
      ['INVITED', 'STARTED', 'INVITED'],
      ['STARTED', 'WITHDRAWN'],
    ]);
    expect(await getBatch(staff, { ...place.key, batch })).toMatchObject({ state: 'undone' });
  });

  it('is for anybody of the team, and for once', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await expect(undoBatch(colleague, { ...place.key, batch })).rejects.toThrow('n’a pas été importé');
    await apply(place, batch);
    await undoBatch(colleague, { ...place.key, batch });
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toMatchObject({ name: 'AlreadyDoneError' });
    await expect(apply(place, batch)).rejects.toMatchObject({ name: 'AlreadyDoneError' });
  });

  it('the form that was open on an imported draft is told, not believed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await apply(place, batch);
    await undoBatch(staff, { ...place.key, batch });
    const late = startOrSaveDraft(colleague, typed(place, 0, { scale: '4' }), { version: 2 });
    await expect(late).rejects.toMatchObject({ name: 'ConflictError' });
  });

  it.each<[string, (place: Place) => Promise<unknown>]>([
    ['saved', (place) => startOrSaveDraft(colleague, typed(place, 1, { scale: '4' }), { version: 2 })],
    ['handed in', (place) => submitAnswers(place, 1, 2)],
    ['imported into', async (place) => apply(place, await check(place, [[1, null, 1, null, null, null]]))],
  ])('of a structure that was %s since is refused with its name, and for all of them', async (_title, touch) => {
    const place = await makePlace(2);
    const batch = await check(place, [
      [0, null, 3, '2', null, null],
      [1, null, 3, '2', null, null],
    ]);
    await apply(place, batch);
    await touch(place);
    const before = await dump(place);
    expect((await getBatch(staff, { ...place.key, batch }))?.worked).toEqual(['Structure 2']);
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toThrow(/^Structure 2.*rien n’a été annulé/s);
    expect(await dump(place)).toEqual(before);
  });

  it('is refused once the campaign is closed', async () => {
    const place = await makePlace(1);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    await apply(place, batch);
    await close(place);
    await expect(undoBatch(staff, { ...place.key, batch })).rejects.toThrow('est close');
  });
});

describe('a batch', () => {
  it('is found in its own campaign and by the team alone', async () => {
    const [place, other] = await Promise.all([makePlace(1), makePlace(1)]);
    const carrier = await makeCarrier(other.project);
    const batch = await check(place, [[0, null, 3, null, null, null]]);
    expect(await hasBatch(staff, { ...place.key, batch })).toBe(true);
    expect(await hasBatch(staff, { ...other.key, batch })).toBe(false);
    expect(await getBatch(staff, { ...other.key, batch })).toBeNull();
    expect(await listBatches(staff, other.key)).toEqual([]);
    // Types forbid it; the queries would find nothing anyway.
    const intruder = carrier as unknown as Staff;
    expect(await hasBatch(intruder, { ...place.key, batch })).toBe(false);
    expect(await findImportDesk(intruder, place.key)).toBeNull();
    expect(await listBatches(intruder, place.key)).toEqual([]);
    const attempts = [
      () => apply({ ...place, key: other.key }, batch),
      () => undoBatch(staff, { ...other.key, batch }),
      () => applyBatch(intruder, { ...place.key, batch }, {}),
      () => undoBatch(intruder, { ...place.key, batch }),
      () => checkFile(intruder, place.key, fileOf(place, []), silently),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('NEXT_HTTP_ERROR');
    expect((await dump(place)).answers).toEqual([]);
  });
});

async function makePlace(structures: number, { invited = structures } = {}) {
  const project = await makeProject();
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
  const adoptions = [];
  for (let n = 1; n <= structures; n++) {
    const adoption = await makeAdoption(project, { label: `Structure ${n}` });
    adoptions.push(adoption);
    if (n > invited) continue;
    await write(factoryActor, async (tx) => {
      const ids = { projectId: project.id, campaignId: campaign.id, adoptionId: adoption.id };
      const { id } = await tx.evaluation.create({ data: ids });
      await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId: id, kind: 'INVITED' } });
    });
  }
  return { project, campaign, adoptions, key: { project: project.slug, campaign: campaign.slug } };
}

function fileOf({ adoptions }: Place, lines: readonly (readonly (string | number | null)[])[]) {
  const rows = lines.map(([index, ...cells]) => [adoptions[Number(index)]?.slug ?? '', ...cells]);
  return { name: 'reponses.csv', bytes: Buffer.from(writeCsv([HEADER, ...rows])) };
}

function check(place: Place, lines: (string | number | null)[][], onStep = silently): Promise<string> {
  return checkFile(staff, place.key, fileOf(place, lines), onStep);
}

function apply({ key }: Place, batch: string, { onStep = silently } = {}): Promise<void> {
  return applyBatch(staff, { ...key, batch }, { key: randomUUID() }, onStep);
}

function typed(
  place: Place,
  index: number,
  given: { scale?: string; number?: string; text?: string; progress?: string },
) {
  const { scale, number, text } = version.criteria;
  return evaluationSchema.parse({
    ...place.key,
    adoption: place.adoptions[index]?.slug,
    progress: given.progress,
    answers: [
      { criterion: scale.id, choice: given.scale },
      { criterion: number.id, choice: 'GIVEN', value: given.number },
      { criterion: text.id, choice: 'GIVEN', text: given.text },
    ],
  });
}

function submitAnswers(place: Place, index: number, version = 1) {
  return submitEvaluation(staff, typed(place, index, { scale: '3', number: '2' }), { key: randomUUID(), version });
}

function close({ project, campaign }: Place) {
  return write(factoryActor, (tx) =>
    tx.campaignEvent.create({
      data: { projectId: project.id, campaignId: campaign.id, kind: 'CLOSED', authorId: manager.id, snapshot: [] },
    }),
  );
}

/** Everything that an import may touch, without the marks that only move forward. */
async function dump({ campaign }: Place) {
  const evaluations = await db.$queryRaw<Record<string, unknown>[]>`
    select to_jsonb(e) - array['version', 'updatedAt'] as "row" from "Evaluation" e
    join "Adoption" a on a."id" = e."adoptionId" where e."campaignId" = ${campaign.id}::uuid order by a."position"`;
  const answers = await db.$queryRaw<Record<string, unknown>[]>`
    select to_jsonb(a) as "row" from "Answer" a
    join "Evaluation" e on e."id" = a."evaluationId" where e."campaignId" = ${campaign.id}::uuid order by a."id"`;
  return { evaluations: evaluations.map(({ row }) => row), answers: answers.map(({ row }) => row) };
}

function evaluationsOf({ campaign }: Place) {
  return db.evaluation.findMany({
    where: { campaignId: campaign.id },
    orderBy: { adoption: { position: 'asc' } },
    include: { answers: true, events: { orderBy: { sequence: 'asc' } } },
  });
}

async function killWhoeverWaits(tx: Pick<typeof db, '$queryRaw'>) {
  for (;;) {
    const killed = await tx.$queryRaw<unknown[]>`
      select pg_terminate_backend("pid") from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
    if (killed.length > 0) return;
  }
}

function missing(): never {
  throw new Error('The campaign that was just made is within reach.');
}
