import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { submitEvaluation, validateEvaluation } from '@/lib/evaluations/mutations';
import { evaluationSchema } from '@/lib/evaluations/schema';
import { listPublishedAnswers } from '@/lib/sheets/answer-queries';
import { getSheet } from '@/lib/sheets/queries';
import { type Carrier, type Manager, type Staff, visitor } from '@/lib/viewer';
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
import { closeCampaign, openCampaign, publishCampaign, reopenCampaign, unpublishCampaign } from './decisions';
import { getSnapshots } from './snapshot-queries';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('what a campaign held when it closed', () => {
  it('stays as it was after a reopening, and the second closing is compared with the first', async () => {
    const { key, answer, adoptions } = await makeOpened();
    await answer(adoptions[0].slug, '2');
    await closeCampaign(manager, key);
    const first = await stored();
    await reopenCampaign(manager, { ...key, reason: 'Une réponse retrouvée' });
    await answer(adoptions[1].slug, '3');
    await closeCampaign(manager, key);
    expect((await stored())[0]).toEqual(first[0]);

    const page = await getSnapshots(staff, key, {});
    expect(page?.closings.map(({ tally, reopened }) => [tally?.answered, tally?.expected, reopened?.reason])).toEqual([
      [1, 2, 'Une réponse retrouvée'],
      [2, 2, undefined],
    ]);
    expect(page?.chosen).toEqual({ before: '1', after: '2' });
    expect(page?.comparison?.counts).toEqual({ structures: 1, parts: 1, added: 2, changed: 0, removed: 0 });
    expect(page?.comparison?.structures[0]).toMatchObject({
      adoption: adoptions[1].slug,
      part: { before: 'expected', after: 'validated' },
      changes: [{ subject: 'Mise en œuvre', kind: 'added', before: [], after: ['3 · palier 3'] }, { kind: 'added' }],
    });

    function stored() {
      return db.campaignEvent
        .findMany({ where: { campaign: { slug: key.campaign }, kind: 'CLOSED' }, orderBy: { sequence: 'asc' } })
        .then((events) => events.map(({ snapshot }) => snapshot));
    }
  });

  it('a correction made since shows when it is compared with now, and the snapshot does not move', async () => {
    const { key, answer, adoptions, version, project } = await makeOpened();
    await answer(adoptions[0].slug, '2');
    await closeCampaign(manager, key);
    const evaluation = await db.evaluation.findFirstOrThrow({ where: { adoptionId: adoptions[0].id } });
    await write(factoryActor, (tx) =>
      tx.answerCorrection.create({
        data: {
          projectId: project.id,
          evaluationId: evaluation.id,
          criterionId: version.criteria.scale.id,
          level: 4,
          reason: 'Erreur de report',
        },
      }),
    );
    const page = await getSnapshots(staff, key, { before: '1', after: 'maintenant' });
    expect(page?.comparison?.structures.flatMap(({ changes }) => changes)).toEqual([
      expect.objectContaining({ kind: 'changed', before: ['2 · palier 2'], after: ['4 · palier 4'] }),
    ]);
  });

  it('in the first format is still read', async () => {
    const { key, campaign, project, adoptions } = await makeOpened();
    const said = {
      adoption: adoptions[0].slug,
      label: 'Ancienne',
      state: 'VALIDATED',
      metOnText: null,
      progress: 'En route',
      difficulties: null,
      needs: null,
      answers: [],
    };
    await write(factoryActor, (tx) =>
      tx.campaignEvent.create({
        data: { projectId: project.id, campaignId: campaign.id, kind: 'CLOSED', snapshot: [said] },
      }),
    );
    const page = await getSnapshots(staff, key, {});
    expect(page?.closings[0]).toMatchObject({ tally: null, answered: 1, hasSnapshot: true });
    expect(page?.isPartial).toBe(true);
    expect(page?.comparison?.counts).toMatchObject({ removed: 1, parts: 0 });
  });

  it('is nothing while the campaign was never closed, nor out of reach', async () => {
    const { key } = await makeOpened();
    expect(await getSnapshots(staff, key, {})).toMatchObject({ closings: [], chosen: null, comparison: null });
    expect(await getSnapshots(staff, { ...key, project: 'nulle-part' }, {})).toBeNull();
  });
});

describe('publishing', () => {
  it.each([
    ['CARRIER', true, false],
    ['PUBLIC', true, true],
  ] as const)('to %s: who reads what, and unpublishing takes it back', async (visibility, byCarrier, byPublic) => {
    const { key, answer, adoptions, project, campaign } = await makeOpened();
    const carrier = await makeCarrier(project);
    await answer(adoptions[0].slug, '2');
    await write(factoryActor, async (tx) => {
      await tx.campaign.update({ where: { id: campaign.id }, data: { conclusions: 'Bien lancée' } });
      await tx.project.update({ where: { id: project.id }, data: { sheetPublishedAt: new Date() } });
    });
    const nothing = { answers: 0, toCarrier: 0, toPublic: 0 };
    expect(await read(carrier, key.project)).toEqual(nothing);
    await closeCampaign(manager, key);
    expect(await read(carrier, key.project)).toEqual(nothing);
    await publishCampaign(manager, { ...key, visibility });
    expect(await read(carrier, key.project)).toEqual({
      answers: Number(byCarrier),
      toCarrier: Number(byCarrier),
      toPublic: Number(byPublic),
    });
    expect(await listPublishedAnswers(await makeCarrier(), key.project)).toEqual([]);
    await unpublishCampaign(manager, key);
    expect(await read(carrier, key.project)).toEqual(nothing);
  });

  it('needs a closed campaign', async () => {
    const { key } = await makeOpened();
    await expect(publishCampaign(manager, { ...key, visibility: 'PUBLIC' })).rejects.toThrow('commencez par la clore');
    expect(await db.campaign.count({ where: { slug: key.campaign, visibility: 'PUBLIC' } })).toBe(0);
  });
});

/** How many campaigns are read with their answers by the carrier, and told to it and to everybody. */
async function read(carrier: Carrier, project: string) {
  const [answers, own, sheet] = await Promise.all([
    listPublishedAnswers(carrier, project),
    getSheet(carrier, project, 'CARRIER'),
    getSheet(visitor, project, 'VISITOR'),
  ]);
  return { answers: answers.length, toCarrier: own?.campaigns.length, toPublic: sheet?.campaigns.length };
}

async function makeOpened() {
  const project = await makeProject();
  const version = await makeInstrumentVersion();
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id, isDraft: true });
  const adoptions = [await makeAdoption(project), await makeAdoption(project)] as const;
  const key = { project: project.slug, campaign: campaign.slug };
  await openCampaign(manager, key);
  const answer = async (adoption: string, choice: string) => {
    const { scale, number } = version.criteria;
    const answers = [
      { criterion: scale.id, choice },
      { criterion: number.id, choice: 'NOT_COLLECTED' },
    ];
    const evaluation = await db.evaluation.findFirstOrThrow({ where: { adoption: { slug: adoption } } });
    const sent = { version: evaluation.version };
    const { version: saved } = await submitEvaluation(
      staff,
      evaluationSchema.parse({ ...key, adoption, answers }),
      sent,
    );
    await validateEvaluation(manager, { ...key, adoption }, { version: saved });
  };
  return { project, campaign, key, adoptions, version, answer };
}
