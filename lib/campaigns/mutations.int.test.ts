import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { AlreadyDoneError, ConflictError, RuleError } from '@/lib/errors';
import { startOrSaveDraft, submitEvaluation, validateEvaluation } from '@/lib/evaluations/mutations';
import { evaluationSchema } from '@/lib/evaluations/schema';
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
import { closeCampaign, openCampaign, publishCampaign, reopenCampaign, unpublishCampaign } from './decisions';
import { createCampaign, editCampaign } from './mutations';
import { editCampaignSchema, newCampaignSchema } from './schema';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('a new campaign', () => {
  it('waits to be opened, with the dates as they are known', async () => {
    const project = await makeProject();
    const slug = await createCampaign(manager, input(project, { window: 'début 2027', dueOn: '2027-03-31' }), {});
    expect(await find(project, slug)).toMatchObject({ slug: 'evaluation-i', state: 'DRAFT', windowText: 'début 2027' });
  });

  it('of the same name gets an address of its own', async () => {
    const project = await makeProject();
    const slugs = [
      await createCampaign(manager, input(project), {}),
      await createCampaign(manager, input(project), {}),
    ];
    expect(slugs).toEqual(['evaluation-i', 'evaluation-i-2']);
  });

  it('is created once under one key', async () => {
    const [project, key] = [await makeProject(), randomUUID()];
    await createCampaign(manager, input(project), { key });
    await expect(createCampaign(manager, input(project), { key })).rejects.toBeInstanceOf(AlreadyDoneError);
    expect(await db.campaign.count({ where: { projectId: project.id } })).toBe(1);
  });

  it('cannot use an instrument that is not published', async () => {
    const project = await makeProject();
    const version = await makeInstrumentVersion({ isDraft: true });
    const attempt = createCampaign(manager, input(project, { instrumentVersion: version.id }), {});
    await expect(attempt).rejects.toThrow('n’est pas publié');
  });
});

describe('editing a campaign', () => {
  it('of two editors the second is told, with both texts', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project);
    const edited = (conclusions: string) =>
      editCampaignSchema.parse({
        ...rawInput(project, { instrumentVersion: campaign.instrumentVersionId ?? '' }),
        campaign: campaign.slug,
        visibility: 'INTERNAL',
        conclusions,
      });
    await editCampaign(manager, edited('Première'), { version: 1 });
    const late = editCampaign(manager, edited('Seconde'), { version: 1 });
    await expect(late).rejects.toMatchObject({
      name: ConflictError.name,
      version: 2,
      stored: { conclusions: 'Première' },
    });
  });

  it('what is asked does not change once somebody answered', async () => {
    const { project, campaign, adoption } = await makeOpen();
    await startOrSaveDraft(staff, evaluationSchema.parse({ ...keys(project, campaign), adoption: adoption.slug }), {});
    const other = await makeInstrumentVersion();
    const attempt = editCampaign(
      manager,
      editCampaignSchema.parse({
        ...rawInput(project, { instrumentVersion: other.id }),
        campaign: campaign.slug,
        visibility: 'INTERNAL',
      }),
      { version: 1 },
    );
    await expect(attempt).rejects.toThrow('ne change plus');
  });
});

describe('deciding about a campaign', () => {
  it('opening invites the active structures and nobody else', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project, { isDraft: true });
    const [active, resting, gone] = [
      await makeAdoption(project),
      await makeAdoption(project),
      await makeAdoption(project),
    ];
    await write(factoryActor, async (tx) => {
      for (const [adoption, kind] of [
        [resting, 'ON_HOLD'],
        [gone, 'STOPPED'],
      ] as const) {
        await tx.adoptionEvent.create({ data: { projectId: project.id, adoptionId: adoption.id, kind } });
      }
    });
    expect(await openCampaign(manager, keys(project, campaign))).toMatchObject({
      invited: 1,
      tally: { expected: 1, onHold: 1, stopped: 1 },
    });
    const evaluations = await db.evaluation.findMany({ where: { campaignId: campaign.id }, include: { events: true } });
    expect(evaluations).toEqual([
      expect.objectContaining({
        adoptionId: active.id,
        state: 'INVITED',
        events: [expect.objectContaining({ kind: 'INVITED' })],
      }),
    ]);
    expect(await find(project, campaign.slug)).toMatchObject({ state: 'OPEN' });
  });

  it('opened twice at once, it invites once', async () => {
    const project = await makeProject();
    const campaign = await makeCampaign(project, { isDraft: true });
    await makeAdoption(project);
    const attempts = await Promise.allSettled([1, 2].map(() => openCampaign(manager, keys(project, campaign))));
    expect(attempts.map((attempt) => attempt.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.campaignEvent.count({ where: { campaignId: campaign.id } })).toBe(1);
  });

  it('closing waits for decisions, then freezes what was answered', async () => {
    const { project, campaign, adoption, version } = await makeOpen();
    const key = { ...keys(project, campaign), adoption: adoption.slug };
    const answers = [
      { criterion: version.criteria.scale.id, choice: '2', evidence: 'Convention' },
      { criterion: version.criteria.number.id, choice: 'NOT_COLLECTED' },
    ];
    await submitEvaluation(staff, evaluationSchema.parse({ ...key, answers, progress: 'En route' }), {});
    await expect(closeCampaign(manager, keys(project, campaign))).rejects.toThrow('attend');
    await validateEvaluation(manager, key, {});
    await closeCampaign(manager, keys(project, campaign));
    const closing = await db.campaignEvent.findFirstOrThrow({ where: { campaignId: campaign.id, kind: 'CLOSED' } });
    expect(closing.snapshot).toMatchObject({
      format: 2,
      version: { number: 1 },
      participants: [{ adoption: adoption.slug, part: 'validated' }],
    });
    expect(closing.snapshot).toHaveProperty('evaluations', [
      expect.objectContaining({
        adoption: adoption.slug,
        progress: 'En route',
        answers: [
          expect.objectContaining({ code: 'echelle', level: 2, evidence: 'Convention' }),
          expect.objectContaining({ code: 'nombre', state: 'NOT_COLLECTED' }),
        ],
      }),
    ]);
  });

  it('goes through closing, publishing, unpublishing and reopening; the state follows each event', async () => {
    const { project, campaign } = await makeOpen();
    const key = keys(project, campaign);
    const states: (string | undefined)[] = [];
    for (const decision of [
      () => closeCampaign(manager, key),
      () => publishCampaign(manager, { ...key, visibility: 'CARRIER' }),
      () => unpublishCampaign(manager, key),
      () => reopenCampaign(manager, { ...key, reason: 'Deux réponses retrouvées' }),
    ]) {
      await decision();
      states.push((await find(project, campaign.slug)).state);
    }
    expect(states).toEqual(['CLOSED', 'PUBLISHED', 'CLOSED', 'OPEN']);
    const reopened = await db.campaignEvent.findFirstOrThrow({ where: { campaignId: campaign.id, kind: 'REOPENED' } });
    expect(reopened).toMatchObject({ reason: 'Deux réponses retrouvées', authorId: manager.id });
  });

  it('cannot be published while open', async () => {
    const { project, campaign } = await makeOpen();
    await expect(
      publishCampaign(manager, { ...keys(project, campaign), visibility: 'CARRIER' }),
    ).rejects.toBeInstanceOf(RuleError);
  });
});

type Slugged = { slug: string };
type Given = { window?: string; dueOn?: string; instrumentVersion?: string };

const keys = (project: Slugged, campaign: Slugged) => ({ project: project.slug, campaign: campaign.slug });

const rawInput = (project: Slugged, given: Given = {}) => ({
  project: project.slug,
  phase: 'EVALUATION_1',
  label: 'Évaluation I',
  purpose: 'APPROPRIATION',
  ...given,
});

const input = (project: Slugged, given: Given = {}) => newCampaignSchema.parse(rawInput(project, given));

async function makeOpen() {
  const project = await makeProject();
  const version = await makeInstrumentVersion();
  const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
  return { project, campaign, version, adoption: await makeAdoption(project) };
}

function find(project: { id: string }, slug: string) {
  return db.campaign.findFirstOrThrow({ where: { projectId: project.id, slug } });
}
