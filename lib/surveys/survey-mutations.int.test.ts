import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db';
import { startOrSaveDraft, submitEvaluation } from '@/lib/evaluations/mutations';
import { type EvaluationInput, evaluationSchema } from '@/lib/evaluations/schema';
import type { Admin, Respondent, Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdmin, makeCampaign, makeStaff } from '@/prisma/factories';
import { revokeLink } from './link-mutations';
import { noteOpening, saveAnswers, sendAnswers } from './survey-mutations';
import { getSurvey } from './survey-queries';
import { enter, linksOf, makeStage, record, type Stage } from './surveys.fixture';

let staff: Staff;
let admin: Admin;

beforeAll(async () => {
  [staff, admin] = await Promise.all([makeStaff(), makeAdmin()]);
});

describe('a structure that answers through its link', () => {
  it('is seen opening it, once', async () => {
    const { stage, respondent } = await arrive();
    await noteOpening(respondent);
    const [opened] = await linksOf(stage.first);
    await noteOpening(respondent);
    const [again] = await linksOf(stage.first);
    expect(opened).toMatchObject({ startedAt: null, submittedAt: null });
    expect(opened?.openedAt).not.toBeNull();
    expect(again?.openedAt).toEqual(opened?.openedAt);
  });

  it('keeps a draft as it types, complete or not, signed by nobody’s account', async () => {
    const { stage, respondent } = await arrive();
    const saved = await saveAnswers(respondent, typed(stage, { scale: '2' }), { version: 1 });
    await saveAnswers(respondent, typed(stage, { scale: '3', needs: 'Un appui' }), { version: saved.version });
    const stored = await findStored(stage);
    expect(stored).toMatchObject({ state: 'DRAFT', authorId: null, needs: 'Un appui', version: 3 });
    expect(stored.answers.map(({ level }) => level)).toEqual([3]);
    expect(stored.events.map(({ kind, authorId }) => [kind, authorId])).toEqual([
      ['INVITED', null],
      ['STARTED', null],
    ]);
    const [link] = await linksOf(stage.first);
    expect(link?.startedAt).not.toBeNull();
    expect(link?.submittedAt).toBeNull();
  });

  it('sends: a draft that the team reviews, and what was sent word for word', async () => {
    const { stage, respondent } = await arrive();
    const { missing } = await sendAnswers(respondent, complete(stage), { version: 1 });
    expect(missing).toEqual([]);
    const stored = await findStored(stage);
    expect(stored.state).toBe('DRAFT');
    expect(stored.events.map(({ kind }) => kind)).toEqual(['INVITED', 'STARTED', 'RECEIVED']);
    expect((await linksOf(stage.first))[0]?.submittedAt).not.toBeNull();
    expect(await getSurvey(respondent)).toMatchObject({
      answering: 'sent',
      evaluation: null,
      sent: [
        { term: 'Mise en œuvre', text: '3 · palier 3' },
        { term: 'Personnes accompagnées', text: '12\u00a0personnes' },
        { term: 'Remarques', text: 'Pas de réponse' },
        { term: 'Besoins', text: 'Un appui' },
      ],
    });
  });

  it('« je ne sais pas » is enough to send; what is missing is named, and kept', async () => {
    const { stage, respondent } = await arrive();
    const key = randomUUID();
    const first = await sendAnswers(respondent, typed(stage, { scale: 'NOT_COLLECTED' }), { version: 1, key });
    expect(first.missing.map(({ field }) => field)).toEqual(['answers[1].value']);
    expect((await linksOf(stage.first))[0]?.submittedAt).toBeNull();
    expect((await findStored(stage)).answers).toHaveLength(1);
    const whole = typed(stage, { scale: 'NOT_COLLECTED', number: '4' });
    expect(await sendAnswers(respondent, whole, { version: first.version, key })).toMatchObject({ missing: [] });
  });

  it('sends once, however often the form is sent', async () => {
    const { stage, respondent } = await arrive();
    const key = randomUUID();
    for (let n = 0; n < 3; n++) {
      expect(await sendAnswers(respondent, complete(stage), { version: 1, key })).toMatchObject({ missing: [] });
    }
    expect((await findStored(stage)).events.filter(({ kind }) => kind === 'RECEIVED')).toHaveLength(1);
  });

  it('leaves what only the team says as it was: when it was met, and departures', async () => {
    const { stage, respondent } = await arrive();
    const scale = { criterion: stage.version.criteria.scale.id, choice: '1', departure: 'DRIFT' };
    const input = evaluationSchema.parse({ ...placeOf(stage), metOn: 'mi 2018', answers: [scale] });
    const { version } = await startOrSaveDraft(staff, input, { version: 1 });
    expect(inspect(await getSurvey(respondent))).not.toMatch(/DRIFT|mi 2018/);
    const forged = { ...typed(stage, { scale: '3' }), metOn: '2001' };
    await saveAnswers(respondent, forged, { version });
    const stored = await findStored(stage);
    expect(stored).toMatchObject({ metOnText: 'mi 2018' });
    expect(stored.answers[0]).toMatchObject({ level: 3, departure: 'DRIFT' });
  });

  it('and somebody of the team who write at once: the second is told, with both versions', async () => {
    const { stage, respondent } = await arrive();
    await startOrSaveDraft(staff, typed(stage, { needs: 'Par l’équipe' }), { version: 1 });
    await expect(
      saveAnswers(respondent, typed(stage, { needs: 'Par la structure' }), { version: 1 }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      version: 2,
      stored: { needs: 'Par l’équipe' },
    });
    expect(await findStored(stage)).toMatchObject({ needs: 'Par l’équipe' });
  });

  it('begins an evaluation that nobody was invited to, in a campaign held before', async () => {
    const stage = await makeStage();
    const campaign = await makeCampaign(stage.project, {
      instrumentVersionId: stage.version.id,
      phase: 'EVALUATION_2',
    });
    await write(factoryActor, (tx) =>
      tx.campaign.update({ where: { id: campaign.id }, data: { inviteesKnown: false } }),
    );
    const { respondent } = await enter(staff, { ...stage, campaign }, stage.first);
    await saveAnswers(respondent, typed({ ...stage, campaign }, { scale: '1' }), {});
    expect(await findStored({ ...stage, campaign })).toMatchObject({ state: 'DRAFT' });
  });
});

describe('through a link, nothing else is reached', () => {
  it.each<[string, (stage: Stage, other: Stage) => Partial<ReturnType<typeof placeOf>>]>([
    ['another structure of its project', ({ second }) => ({ adoption: second.slug })],
    ['another campaign of its project', () => ({ campaign: 'evaluation-2' })],
    ['another project', (_stage, other) => placeOf(other)],
  ])('a form that names %s writes nothing', async (_what, forged) => {
    const { stage, respondent } = await arrive();
    const other = await makeStage();
    const counts = () => Promise.all([db.answer.count(), db.evaluationEvent.count(), db.auditEvent.count()]);
    const before = await counts();
    const input = { ...typed(stage, { scale: '4' }), ...forged(stage, other) };
    await expect(saveAnswers(respondent, input, { version: 1 })).rejects.toThrow('Un autre questionnaire');
    await expect(sendAnswers(respondent, input, { version: 1 })).rejects.toThrow('Un autre questionnaire');
    expect(await counts()).toEqual(before);
  });

  it('a respondent whose ids are mixed finds a missing page, should the form agree with them', async () => {
    const { stage, respondent } = await arrive();
    const mixed = { ...respondent, adoptionId: stage.second.id } as Respondent;
    await expect(saveAnswers(mixed, typed(stage, { scale: '4' }), { version: 1 })).rejects.toThrow('NEXT_HTTP_ERROR');
  });

  it('it sees its own questionnaire, and no word of the team or of other structures', async () => {
    const { stage, respondent } = await arrive();
    const [mine, theirs] = [{ campaignId: stage.campaign.id, adoptionId: stage.first.id }, stage.second];
    await write(factoryActor, async (tx) => {
      await tx.adoption.update({
        where: { id: theirs.id },
        data: { label: 'Structure voisine', note: 'note voisine' },
      });
      await tx.adoption.update({
        where: { id: mine.adoptionId },
        data: { note: 'note interne', contactEmail: 'a@b.test' },
      });
      await tx.campaign.update({
        where: { id: stage.campaign.id },
        data: { note: 'note de campagne', conclusions: 'conclu' },
      });
    });
    const seen = inspect(await getSurvey(respondent));
    expect(seen).toContain('SIAE n° 1');
    for (const hidden of ['voisine', 'note interne', 'a@b.test', 'note de campagne', 'conclu']) {
      expect(seen).not.toContain(hidden);
    }
  });

  it('once the team has handed it in, nothing of it is shown and nothing can be written', async () => {
    const { stage, respondent } = await arrive();
    const { version } = await submitEvaluation(
      staff,
      { ...complete(stage), difficulties: 'dit par l’équipe' },
      { version: 1 },
    );
    const survey = await getSurvey(respondent);
    expect(survey).toMatchObject({ answering: 'heldByTeam', evaluation: null, previous: null, sent: [] });
    expect(inspect(survey)).not.toContain('dit par l’équipe');
    await expect(saveAnswers(respondent, typed(stage, { scale: '1' }), { version })).rejects.toThrow(
      'déjà votre évaluation',
    );
  });

  it('what it reads again is what it sent, whatever the team wrote since', async () => {
    const { stage, respondent } = await arrive();
    const { version } = await sendAnswers(respondent, complete(stage), { version: 1 });
    await startOrSaveDraft(staff, typed(stage, { scale: '0', needs: 'Réécrit' }), { version });
    const { sent } = await getSurvey(respondent);
    expect(sent).toContainEqual({ term: 'Besoins', text: 'Un appui' });
    expect(inspect(sent)).not.toContain('Réécrit');
  });
});

describe('nothing is written through a link any more', () => {
  it('once it was sent', async () => {
    const { stage, respondent } = await arrive();
    const { version } = await sendAnswers(respondent, complete(stage), { version: 1 });
    await expect(saveAnswers(respondent, typed(stage, { scale: '0' }), { version })).rejects.toThrow(
      /ont été envoyées le/,
    );
    await expect(sendAnswers(respondent, typed(stage, { scale: '0' }), { version })).rejects.toThrow(
      /ont été envoyées le/,
    );
  });

  it('once it was revoked, replaced or over, also from a page that was left open', async () => {
    for (const end of [
      (stage: Stage) =>
        revokeLink(admin, { project: stage.project.slug, campaign: stage.campaign.slug, adoption: stage.first.slug }),
      (stage: Stage) => enter(staff, stage, stage.first, 'linked'),
      (stage: Stage) =>
        write(factoryActor, (tx) =>
          tx.surveyLink.updateMany({ where: { adoptionId: stage.first.id }, data: { expiresAt: new Date() } }),
        ),
    ]) {
      const { stage, respondent } = await arrive();
      await end(stage);
      await expect(saveAnswers(respondent, typed(stage, { scale: '0' }), { version: 1 })).rejects.toThrow(
        'plus valable',
      );
    }
  });

  it.each([
    ['the campaign is closed', 'closed', /close/],
    ['its invitation was taken back', 'notAsked', /plus demandée/],
  ] as const)('once %s', async (_what, answering, words) => {
    const { stage, respondent } = await arrive();
    const { projectId, id: campaignId } = stage.campaign;
    if (answering === 'closed') {
      await write(factoryActor, (tx) => tx.campaignEvent.create({ data: { projectId, campaignId, kind: 'CLOSED' } }));
    } else {
      await record({ campaignId, adoptionId: stage.first.id }, 'WITHDRAWN');
    }
    expect((await getSurvey(respondent)).answering).toBe(answering);
    await expect(saveAnswers(respondent, typed(stage, { scale: '0' }), { version: 1 })).rejects.toThrow(words);
  });
});

describe('reopened by the team', () => {
  it('a structure finds its answers as the draft has them, and sends again; both sendings stay', async () => {
    const { stage, respondent } = await arrive();
    await sendAnswers(respondent, complete(stage), { version: 1 });
    const again = await enter(staff, stage, stage.first, 'received');
    const survey = await getSurvey(again.respondent);
    expect(survey).toMatchObject({ answering: 'open', evaluation: { needs: 'Un appui' } });
    const changed = { ...complete(stage), needs: 'Un autre appui' };
    await sendAnswers(again.respondent, changed, { version: survey.evaluation?.version });
    const received = (await findStored(stage)).events.filter(({ kind }) => kind === 'RECEIVED');
    expect(received.map(({ note }) => note?.split('\n').at(-1))).toEqual(['Un appui', 'Un autre appui']);
  });
});

describe('what it answered in the phase before', () => {
  it('is there to be confirmed, by code, and nothing of it is stored yet', async () => {
    const stage = await makeStage();
    await submitEvaluation(staff, complete(stage), { version: 1 });
    const campaign = await makeCampaign(stage.project, {
      instrumentVersionId: stage.version.id,
      phase: 'EVALUATION_2',
    });
    await record({ campaignId: campaign.id, adoptionId: stage.first.id }, 'INVITED');
    const { respondent } = await enter(staff, { ...stage, campaign }, stage.first);
    const { previous, evaluation } = await getSurvey(respondent);
    expect(previous?.answers.get('echelle')?.content).toMatchObject({ level: 3 });
    expect(previous?.answers.get('nombre')?.content).toMatchObject({ value: 12 });
    expect(evaluation?.answers.size).toBe(0);
  });
});

async function arrive() {
  const stage = await makeStage();
  return { stage, ...(await enter(staff, stage, stage.first)) };
}

function placeOf({ project, campaign, first }: Pick<Stage, 'project' | 'campaign' | 'first'>) {
  return { project: project.slug, campaign: campaign.slug, adoption: first.slug };
}

type Typed = { scale?: string; number?: string; needs?: string };

/** The form as it arrives, read by its schema. */
function typed(stage: Stage, { scale, number, needs }: Typed): EvaluationInput {
  const { criteria } = stage.version;
  const answers = [
    ...(scale ? [{ criterion: criteria.scale.id, choice: scale }] : []),
    ...(number ? [{ criterion: criteria.number.id, value: number }] : []),
  ];
  return evaluationSchema.parse({ ...placeOf(stage), needs, answers });
}

function complete(stage: Stage): EvaluationInput {
  return typed(stage, { scale: '3', number: '12', needs: 'Un appui' });
}

function findStored(stage: Pick<Stage, 'campaign' | 'first'>) {
  return db.evaluation.findFirstOrThrow({
    where: { campaignId: stage.campaign.id, adoptionId: stage.first.id },
    include: { events: { orderBy: { sequence: 'asc' } }, answers: { orderBy: { criterion: { position: 'asc' } } } },
  });
}

/** Every word of a value, those inside maps included. */
function inspect(value: unknown): string {
  return JSON.stringify(value, (_key, inner) => (inner instanceof Map ? [...inner] : inner));
}
