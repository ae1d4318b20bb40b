import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError, RuleError } from '@/lib/errors';
import type { Manager, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import {
  factoryActor,
  makeAdoption,
  makeCampaign,
  makeInstrumentVersion,
  makeManager,
  makeProject,
  makeStaff,
} from '@/prisma/factories';
import { returnEvaluation, startOrSaveDraft, submitEvaluation, takeBack, validateEvaluation } from './mutations';
import { type EvaluationInput, evaluationSchema } from './schema';

type Version = Awaited<ReturnType<typeof makeInstrumentVersion>>;
type Place = { project: string; campaign: string; adoption: string };

let staff: Staff;
let colleague: Staff;
let manager: Manager;
let version: Version;

beforeAll(async () => {
  [staff, colleague, manager, version] = await Promise.all([
    makeStaff(),
    makeStaff(),
    makeManager(),
    makeInstrumentVersion(),
  ]);
});

describe('saving a draft', () => {
  it('creates the evaluation the first time, signed and dated, and keeps what is not finished', async () => {
    const place = await makePlace();
    const saved = await startOrSaveDraft(staff, typed(place, { metOn: 'fév', number: { value: 'une douzaine' } }), {});
    const stored = await findStored(place);
    expect(saved.version).toBe(1);
    expect(stored).toMatchObject({ state: 'DRAFT', authorId: staff.id, metOnText: 'fév', metOnFrom: null });
    expect(stored.events.map((event) => [event.kind, event.authorId])).toEqual([['STARTED', staff.id]]);
    expect(stored.answers).toHaveLength(1);
    expect(stored.answers[0]).toMatchObject({ value: null, text: 'une douzaine' });
  });

  it('reads the date it was true, imprecise as it is', async () => {
    const place = await makePlace();
    await startOrSaveDraft(staff, typed(place, { metOn: 'février et mars 2017' }), {});
    const stored = await findStored(place);
    expect(stored.metOnFrom?.toISOString().slice(0, 10)).toBe('2017-02-01');
    expect(stored.metOnTo?.toISOString().slice(0, 10)).toBe('2017-03-31');
  });

  it('changes, adds and clears answers; a criterion that was not sent keeps its own', async () => {
    const place = await makePlace();
    await startOrSaveDraft(staff, typed(place, { scale: { choice: '2' }, number: { value: '4' } }), {});
    await startOrSaveDraft(staff, typed(place, { scale: { choice: '3' }, text: { text: 'Bien' } }), { version: 1 });
    await startOrSaveDraft(staff, typed(place, { text: { text: '' } }), { version: 2 });
    const stored = await findStored(place);
    expect(stored.version).toBe(3);
    expect(
      stored.answers.map((answer) => [answer.criterionId, answer.level, answer.value?.toNumber() ?? null]),
    ).toEqual([
      [version.criteria.scale.id, 3, null],
      [version.criteria.number.id, null, 4],
    ]);
  });

  it('starts an evaluation that was only invited', async () => {
    const place = await makePlace();
    const { id, projectId } = await invite(place);
    await startOrSaveDraft(staff, typed(place, { scale: { choice: '1' } }), { version: 1 });
    expect(await findStored(place)).toMatchObject({ id, projectId, state: 'DRAFT', authorId: staff.id });
  });

  it('of two writers the second is told, with what the first stored, and nothing of the first is lost', async () => {
    const place = await makePlace();
    await startOrSaveDraft(staff, typed(place, { progress: 'Au départ' }), {});
    await startOrSaveDraft(staff, typed(place, { progress: 'Par l’une' }), { version: 1 });
    const late = startOrSaveDraft(colleague, typed(place, { progress: 'Par l’autre' }), { version: 1 });
    await expect(late).rejects.toMatchObject({ name: 'ConflictError', version: 2, stored: { progress: 'Par l’une' } });
    expect(await findStored(place)).toMatchObject({ progress: 'Par l’une', version: 2 });
  });

  it('of two people who begin at once, one is told', async () => {
    const place = await makePlace();
    const results = await Promise.allSettled([
      startOrSaveDraft(staff, typed(place, { progress: 'Par l’une' }), {}),
      startOrSaveDraft(colleague, typed(place, { progress: 'Par l’autre' }), {}),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await findStored(place)).events).toHaveLength(1);
  });

  it('the same words sent twice are no conflict', async () => {
    const place = await makePlace();
    const input = typed(place, { progress: 'Deux lignes\net une autre', scale: { choice: '2' } });
    await startOrSaveDraft(staff, input, {});
    expect(await startOrSaveDraft(staff, input, {})).toMatchObject({ version: 1 });
  });
});

describe('saving is refused', () => {
  it.each<[string, Partial<Typed>, string]>([
    ['with a level the scale does not have', { scale: { choice: '7' } }, 'n’existe pas'],
    ['with a level for a criterion of another instrument', { foreign: true }, 'n’est pas dans le questionnaire'],
  ])('%s, and nothing is written', async (_title, given, words) => {
    const place = await makePlace();
    await expect(startOrSaveDraft(staff, typed(place, given), {})).rejects.toThrow(words);
    expect(await countStored(place)).toBe(0);
  });

  it('while the campaign is not open', async () => {
    const place = await makePlace({ isDraft: true });
    await expect(startOrSaveDraft(staff, typed(place, {}), {})).rejects.toThrow('pas encore ouverte');
  });

  it('for a structure of another project, which looks like a missing page', async () => {
    const [place, other] = await Promise.all([makePlace(), makePlace()]);
    await expect(startOrSaveDraft(staff, typed({ ...place, adoption: other.adoption }, {}), {})).rejects.toThrow(
      'NEXT_HTTP_ERROR',
    );
  });

  it('for a structure that had stopped', async () => {
    const place = await makePlace();
    await write(factoryActor, async (tx) => {
      const { id, projectId } = await tx.adoption.findFirstOrThrow({ where: { slug: place.adoption } });
      await tx.adoptionEvent.create({
        data: {
          projectId,
          adoptionId: id,
          kind: 'STOPPED',
          dateText: '2015',
          dateFrom: new Date('2015-01-01'),
          dateTo: new Date('2015-12-31'),
        },
      });
    });
    await expect(startOrSaveDraft(staff, typed(place, {}), {})).rejects.toThrow('avait arrêté');
  });
});

describe('handing in', () => {
  it('keeps the draft and names what is missing', async () => {
    const place = await makePlace();
    const { missing } = await submitEvaluation(
      staff,
      typed(place, { scale: { choice: '2' }, progress: 'En route' }),
      {},
    );
    expect(missing.map((one) => one.field)).toEqual(['answers[1].value']);
    expect(await findStored(place)).toMatchObject({ state: 'DRAFT', progress: 'En route' });
  });

  it('freezes the evaluation; the state follows the event', async () => {
    const place = await makePlace();
    const { version: now } = await submitEvaluation(staff, complete(place), {});
    const stored = await findStored(place);
    expect(stored).toMatchObject({ state: 'SUBMITTED' });
    expect(stored.events.map((event) => event.kind)).toEqual(['STARTED', 'SUBMITTED']);
    await expect(startOrSaveDraft(staff, typed(place, { progress: 'Après' }), { version: now })).rejects.toThrow(
      'est soumise',
    );
  });

  it('happens once, however often it is sent under one key', async () => {
    const place = await makePlace();
    const key = randomUUID();
    await submitEvaluation(staff, complete(place), { key });
    await expect(submitEvaluation(staff, complete(place), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect((await findStored(place)).events).toHaveLength(2);
  });

  it('one form found incomplete may be sent again under its key', async () => {
    const place = await makePlace();
    const key = randomUUID();
    await submitEvaluation(staff, typed(place, { scale: { choice: '2' } }), { key });
    const { missing } = await submitEvaluation(staff, complete(place), { key, version: 1 });
    expect(missing).toEqual([]);
    expect(await findStored(place)).toMatchObject({ state: 'SUBMITTED', version: 2 });
  });

  it('« non recueilli » is enough', async () => {
    const place = await makePlace();
    const input = typed(place, { scale: { choice: 'NOT_COLLECTED' }, number: { choice: 'NOT_APPLICABLE' } });
    expect((await submitEvaluation(staff, input, {})).missing).toEqual([]);
  });
});

describe('after it was handed in', () => {
  it('its author takes it back; a colleague cannot', async () => {
    const place = await makePlace();
    await submitEvaluation(staff, complete(place), {});
    await expect(takeBack(colleague, place, {})).rejects.toThrow('Seule la personne');
    await takeBack(staff, place, { version: 1 });
    expect(await findStored(place)).toMatchObject({ state: 'DRAFT', version: 2 });
  });

  it('a responsable returns it with a note, it is corrected, handed in again and validated', async () => {
    const place = await makePlace();
    await submitEvaluation(staff, complete(place), {});
    await returnEvaluation(manager, { ...place, note: 'Précisez le nombre.', notes: [] }, { version: 1 });
    expect(await findStored(place)).toMatchObject({ state: 'RETURNED', version: 2 });
    await submitEvaluation(staff, typed(place, { number: { value: '9' } }), { version: 2 });
    await validateEvaluation(manager, place, { version: 3 });
    const stored = await findStored(place);
    expect(stored.state).toBe('VALIDATED');
    expect(stored.events.map((event) => [event.kind, event.note])).toEqual([
      ['STARTED', null],
      ['SUBMITTED', null],
      ['RETURNED', 'Précisez le nombre.'],
      ['SUBMITTED', null],
      ['VALIDATED', null],
    ]);
  });

  it('a validated evaluation is neither returned, taken back nor changed', async () => {
    const place = await makePlace();
    await submitEvaluation(staff, complete(place), {});
    await validateEvaluation(manager, place, {});
    for (const attempt of [
      () => takeBack(staff, place, {}),
      () => returnEvaluation(manager, { ...place, note: 'Non', notes: [] }, {}),
      () => startOrSaveDraft(staff, complete(place), { version: 2 }),
    ]) {
      await expect(attempt()).rejects.toBeInstanceOf(RuleError);
    }
  });

  it('a decision on an outdated reading is refused', async () => {
    const place = await makePlace();
    await submitEvaluation(staff, complete(place), {});
    await takeBack(staff, place, {});
    await submitEvaluation(staff, typed(place, { progress: 'Changé' }), { version: 2 });
    await expect(validateEvaluation(manager, place, { version: 1 })).rejects.toBeInstanceOf(ConflictError);
  });

  it('nobody decides about a draft', async () => {
    const place = await makePlace();
    await startOrSaveDraft(staff, typed(place, {}), {});
    await expect(validateEvaluation(manager, place, {})).rejects.toThrow('soumettez-la d’abord');
  });
});

type Answered = { choice?: string; value?: string; text?: string; qualifier?: string };
type Typed = { metOn: string; progress: string; scale: Answered; number: Answered; text: Answered; foreign: boolean };

async function makePlace(given: { isDraft?: boolean } = {}): Promise<Place> {
  const project = await makeProject();
  const [campaign, adoption] = await Promise.all([
    makeCampaign(project, { instrumentVersionId: version.id, ...given }),
    makeAdoption(project),
  ]);
  return { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
}

/** The form as it arrives, read by its schema. */
function typed(place: Place, { scale, number, text, foreign, ...narrative }: Partial<Typed>): EvaluationInput {
  const answers = Object.entries({ scale, number, text }).flatMap(([name, answer]) =>
    answer ? [{ criterion: version.criteria[name as keyof Version['criteria']].id, ...answer }] : [],
  );
  return evaluationSchema.parse({
    ...place,
    ...narrative,
    answers: foreign ? [{ criterion: randomUUID(), choice: '1' }] : answers,
  });
}

function complete(place: Place): EvaluationInput {
  return typed(place, { metOn: 'mi 2018', scale: { choice: '3' }, number: { value: '12', qualifier: 'ABOUT' } });
}

function invite(place: Place) {
  return write(factoryActor, async (tx) => {
    const campaign = await tx.campaign.findFirstOrThrow({ where: { slug: place.campaign } });
    const adoption = await tx.adoption.findFirstOrThrow({ where: { slug: place.adoption } });
    const { projectId } = campaign;
    const evaluation = await tx.evaluation.create({
      data: { projectId, campaignId: campaign.id, adoptionId: adoption.id },
    });
    await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind: 'INVITED' } });
    return evaluation;
  });
}

function findStored(place: Place) {
  return db.evaluation.findFirstOrThrow({
    where: { campaign: { slug: place.campaign }, adoption: { slug: place.adoption } },
    include: {
      events: { orderBy: { sequence: 'asc' } },
      answers: { orderBy: { criterion: { position: 'asc' } } },
    },
  });
}

function countStored(place: Place) {
  return db.evaluation.count({ where: { campaign: { slug: place.campaign } } });
}
