import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
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
import { saveGridRows, submitGridRows } from './grid-mutations';
import { findGrid } from './grid-queries';
import { startOrSaveDraft } from './mutations';
import { evaluationSchema } from './schema';

type Version = Awaited<ReturnType<typeof makeInstrumentVersion>>;
type Place = { project: string; campaign: string; adoptions: string[] };

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

describe('saving rows of the grid', () => {
  it('stores the changed cells of several structures, each begun, signed and dated', async () => {
    const place = await makePlace(2);
    const outcomes = await save(place, [
      [0, null, { scale: '3', number: 'environ 12' }],
      [1, null, { scale: 'nr', text: 'Deux\nlignes' }],
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'saved', adoption: place.adoptions[0], version: 1 },
      { kind: 'saved', adoption: place.adoptions[1], version: 1 },
    ]);
    const [first, second] = await listStored(place);
    expect(first).toMatchObject({ state: 'DRAFT', authorId: staff.id });
    expect(first?.events.map(({ kind, authorId }) => [kind, authorId])).toEqual([['STARTED', staff.id]]);
    expect(first?.answers).toMatchObject([{ level: 3 }, { qualifier: 'ABOUT' }]);
    expect(second?.answers).toMatchObject([{ state: 'NOT_COLLECTED' }, { text: 'Deux\nlignes' }]);
  });

  it('leaves the narrative, the evidence, the departure and the other answers as they are', async () => {
    const place = await makePlace(1);
    await startOrSaveDraft(
      staff,
      evaluationSchema.parse({
        ...keyOf(place, 0),
        metOn: 'mi 2018',
        progress: 'Deux partenaires',
        needs: 'Du temps',
        answers: [
          { criterion: version.criteria.scale.id, choice: '2', evidence: 'Compte rendu', departure: 'DRIFT' },
          { criterion: version.criteria.number.id, value: '4' },
        ],
      }),
      {},
    );
    await save(place, [[0, 1, { scale: '3' }]]);
    const [stored] = await listStored(place);
    expect(stored).toMatchObject({ metOnText: 'mi 2018', progress: 'Deux partenaires', needs: 'Du temps', version: 2 });
    expect(stored?.answers).toMatchObject([
      { level: 3, evidence: 'Compte rendu', departure: 'DRIFT' },
      { qualifier: 'EXACT' },
    ]);
  });

  it('an emptied cell is no answer any more', async () => {
    const place = await makePlace(1);
    await save(place, [[0, null, { scale: '3', number: '4' }]]);
    await save(place, [[0, 1, { scale: '' }]]);
    expect((await listStored(place))[0]?.answers.map(({ criterionId }) => criterionId)).toEqual([
      version.criteria.number.id,
    ]);
  });

  it('the same cells sent twice, after an answer lost on the way, are stored once', async () => {
    const place = await makePlace(1);
    await save(place, [[0, null, { scale: '3' }]]);
    expect(await save(place, [[0, null, { scale: '3' }]])).toMatchObject([{ kind: 'saved', version: 1 }]);
  });

  it('of two people in one row the second is told what the row says now, and nothing of the first is lost', async () => {
    const place = await makePlace(1);
    await save(place, [[0, null, { scale: '1' }]]);
    await save(place, [[0, 1, { scale: '2', number: '5' }]]);
    const [late] = await save(place, [[0, 1, { scale: '4' }]], colleague);
    expect(late).toMatchObject({
      kind: 'conflict',
      version: 2,
      texts: { [version.criteria.scale.id]: '2', [version.criteria.number.id]: '5' },
    });
    expect((await listStored(place))[0]?.answers[0]).toMatchObject({ level: 2 });
  });

  it('one row that is refused keeps no other from being stored', async () => {
    const place = await makePlace(3);
    await save(place, [[0, null, { scale: '1', number: '2' }]]);
    await submit(place, [[0, 1]]);
    const outcomes = await save(place, [
      [0, 2, { scale: '4' }],
      [1, null, { number: 'une douzaine' }],
      [2, null, { scale: '4' }],
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'refused', message: expect.stringContaining('est soumise') },
      { kind: 'refused', message: expect.stringContaining('n’est pas un nombre') },
      { kind: 'saved' },
    ]);
    expect((await listStored(place)).map(({ answers }) => answers[0]?.level)).toEqual([1, 4]);
  });

  it('a structure on hold may still be logged, one that had stopped may not', async () => {
    const place = await makePlace(2);
    await change(place, 0, 'ON_HOLD');
    await change(place, 1, 'STOPPED');
    expect(
      await save(place, [
        [0, null, { scale: '1' }],
        [1, null, { scale: '1' }],
      ]),
    ).toMatchObject([{ kind: 'saved' }, { kind: 'refused', message: expect.stringContaining('avait arrêté') }]);
  });

  it('nothing is written in a campaign that is not open', async () => {
    const place = await makePlace(1, { isDraft: true });
    expect(await save(place, [[0, null, { scale: '1' }]])).toMatchObject([
      { kind: 'refused', message: expect.stringContaining('pas encore ouverte') },
    ]);
    expect(await listStored(place)).toEqual([]);
  });

  it('a structure of another project looks like a missing page', async () => {
    const [place, other] = await Promise.all([makePlace(1), makePlace(1)]);
    await expect(save({ ...place, adoptions: other.adoptions }, [[0, null, { scale: '1' }]])).rejects.toThrow(
      'NEXT_HTTP_ERROR',
    );
  });

  it('a carrier of another project finds no such campaign, were the wall of the action missing', async () => {
    const place = await makePlace(1);
    const outsider = (await makeCarrier(await makeProject())) as unknown as Staff;
    await expect(save(place, [[0, null, { scale: '1' }]], outsider)).rejects.toThrow('NEXT_HTTP_ERROR');
    await expect(submit(place, [[0, 1]], outsider)).rejects.toThrow('NEXT_HTTP_ERROR');
    expect(await findGrid(outsider, place)).toBeNull();
    expect(await listStored(place)).toEqual([]);
  });
});

describe('handing in rows', () => {
  it('freezes the complete ones; the others stay drafts and say what they lack', async () => {
    const place = await makePlace(3);
    await save(place, [
      [0, null, { scale: '1', number: 'plusieurs' }],
      [1, null, { scale: '1' }],
    ]);
    const outcomes = await submit(place, [
      [0, 1],
      [1, 1],
      [2, null],
    ]);
    expect(outcomes).toMatchObject([
      { kind: 'submitted', version: 2 },
      { kind: 'refused', message: expect.stringContaining('Personnes accompagnées') },
      { kind: 'refused', message: expect.stringContaining('commencez par répondre') },
    ]);
    const stored = await listStored(place);
    expect(stored.map(({ state }) => state)).toEqual(['SUBMITTED', 'DRAFT']);
    expect(stored[0]?.events.map(({ kind }) => kind)).toEqual(['STARTED', 'SUBMITTED']);
  });

  it('a row that somebody changed since it was read is not handed in', async () => {
    const place = await makePlace(1);
    await save(place, [[0, null, { scale: '1', number: '2' }]]);
    await save(place, [[0, 1, { scale: '2' }]], colleague);
    expect(await submit(place, [[0, 1]])).toMatchObject([{ kind: 'conflict', version: 2 }]);
    expect((await listStored(place))[0]?.state).toBe('DRAFT');
  });

  it('happens once', async () => {
    const place = await makePlace(1);
    await save(place, [[0, null, { scale: '1', number: '2' }]]);
    await submit(place, [[0, 1]]);
    expect(await submit(place, [[0, 1]])).toMatchObject([{ kind: 'refused' }]);
    expect((await listStored(place))[0]?.events).toHaveLength(2);
  });
});

describe('opening the grid', () => {
  it('gives each structure a row with its cells, its version and why it is read-only', async () => {
    const place = await makePlace(3);
    await save(place, [
      [0, null, { scale: '3', number: 'au moins 5', text: 'nr' }],
      [1, null, { scale: '1', number: '2' }],
    ]);
    await submit(place, [[1, 1]]);
    const grid = await findGrid(manager, place);
    const { scale, number, text } = version.criteria;
    expect(grid?.rows).toMatchObject([
      {
        version: 1,
        refusal: null,
        attention: { part: 'draft' },
        texts: { [scale.id]: '3', [number.id]: 'au moins 5', [text.id]: 'nr' },
      },
      { version: 2, refusal: expect.stringContaining('est soumise'), attention: { part: 'submitted' } },
      { version: null, refusal: null, texts: {} },
    ]);
  });
});

type Cells = Partial<Record<keyof Version['criteria'], string>>;

function save(place: Place, rows: [adoption: number, version: number | null, cells: Cells][], by = staff) {
  return saveGridRows(by, {
    project: place.project,
    campaign: place.campaign,
    rows: rows.map(([adoption, sent, cells]) => ({
      adoption: place.adoptions[adoption] ?? '',
      version: sent,
      cells: Object.entries(cells).map(([name, text]) => ({
        criterion: version.criteria[name as keyof Version['criteria']].id,
        text,
      })),
    })),
  });
}

function submit(place: Place, rows: [adoption: number, version: number | null][], by = staff) {
  const { project, campaign, adoptions } = place;
  const sent = rows.map(([adoption, read]) => ({ adoption: adoptions[adoption] ?? '', version: read }));
  return submitGridRows(by, { project, campaign, rows: sent });
}

async function makePlace(structures: number, given: { isDraft?: boolean } = {}): Promise<Place> {
  const project = await makeProject();
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id, ...given });
  const adoptions: string[] = [];
  for (let n = 0; n < structures; n++) adoptions.push((await makeAdoption(project)).slug);
  return { project: project.slug, campaign: campaign.slug, adoptions };
}

function keyOf({ project, campaign, adoptions }: Place, index: number) {
  return { project, campaign, adoption: adoptions[index] ?? '' };
}

function change(place: Place, index: number, kind: 'ON_HOLD' | 'STOPPED') {
  return write(factoryActor, async (tx) => {
    const { id, projectId } = await tx.adoption.findFirstOrThrow({ where: { slug: place.adoptions[index] ?? '' } });
    const [dateFrom, dateTo] = [new Date('2015-01-01'), new Date('2015-12-31')];
    await tx.adoptionEvent.create({
      data: { projectId, adoptionId: id, kind, dateText: '2015', dateFrom, dateTo, reason: 'choix de la structure' },
    });
  });
}

function listStored(place: Place) {
  return db.evaluation.findMany({
    where: { campaign: { slug: place.campaign } },
    orderBy: { adoption: { position: 'asc' } },
    include: {
      events: { orderBy: { sequence: 'asc' } },
      answers: { orderBy: { criterion: { position: 'asc' } } },
    },
  });
}
