import { beforeAll, describe, expect, it } from 'vitest';
import { getCampaign } from '@/lib/campaigns/detail-queries';
import { listCampaigns } from '@/lib/campaigns/queries';
import { dateOf } from '@/lib/day';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
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
import { findEvaluationForm } from './form-queries';
import { returnEvaluation, startOrSaveDraft, submitEvaluation, validateEvaluation } from './mutations';
import { countWaiting, getAnswersByPhase, listToDo } from './queries';
import { evaluationSchema } from './schema';

let staff: Staff;
let manager: Manager;

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
});

describe('what waits for somebody', () => {
  it('the lists of all projects say the same as the rules, structure by structure', async () => {
    const version = await makeInstrumentVersion();
    const project = await makeProject();
    const held = await makeCampaign(project, { instrumentVersionId: version.id });
    const late = await makeCampaign(project, { instrumentVersionId: version.id, dueOn: dateOf('2020-06-30') });
    await write(factoryActor, async (tx) => {
      await tx.campaign.update({
        where: { id: held.id },
        data: { ...impreciseColumns('window', date('fin 2018')), inviteesKnown: false },
      });
      await tx.campaign.update({ where: { id: late.id }, data: { inviteesKnown: false } });
    });
    const adoptions = await Promise.all(Array.from({ length: 8 }, () => makeAdoption(project)));
    const courses: [AdoptionEventKind, string | null][] = [
      ['ON_HOLD', 'mi 2018'],
      ['ON_HOLD', 'début 2019'],
      ['STOPPED', null],
      ['RESUMED', '2017'],
      ['ON_HOLD', '2019'],
    ];
    for (const [index, [kind, text]] of courses.entries()) await happen(adoptions[index], kind, text);
    await join(adoptions[5], '2020');
    await ask(adoptions[1], late, 'INVITED');
    await ask(adoptions[3], late, 'WITHDRAWN');
    await submitEvaluation(staff, complete(project, held, adoptions[6], version), {});
    await submitEvaluation(staff, complete(project, held, adoptions[0], version), {});
    await startOrSaveDraft(staff, { ...complete(project, late, adoptions[7], version), answers: [] }, {});

    const todo = await listToDo(staff);
    const ofProject = todo.waiting.filter((one) => one.project === project.name);
    const [heldPage, latePage] = await Promise.all(
      [held, late].map((campaign) => getCampaign(staff, { project: project.slug, campaign: campaign.slug })),
    );
    const firstMissing = heldPage?.participants.find((one) => one.attention.isAfterwards)?.name;
    expect(ofProject).toEqual([
      expect.objectContaining({
        answered: heldPage?.tally.answered,
        expected: heldPage?.tally.expected,
        apart: (heldPage?.participants.length ?? 0) - (heldPage?.tally.expected ?? 0),
        window: 'fin 2018',
        next: expect.objectContaining({ name: firstMissing }),
      }),
    ]);
    const lateBySql = todo.late.filter((one) => one.project === project.name).map((one) => one.adoption);
    const lateByRule = latePage?.participants.filter((one) => one.attention.isLate).map((one) => one.name);
    expect(lateBySql.sort()).toEqual(lateByRule?.sort());
    expect(lateByRule).toContain(latePage?.participants.find(({ id }) => id === adoptions[1]?.id)?.name);
  });

  it('each finds what is theirs: drafts and returned to their author, submitted to a responsable', async () => {
    const version = await makeInstrumentVersion();
    const project = await makeProject();
    const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
    const [first, second, third] = await Promise.all([
      makeAdoption(project),
      makeAdoption(project),
      makeAdoption(project),
    ]);
    const author = await makeStaff();
    const before = await countWaiting(author);
    await startOrSaveDraft(author, { ...complete(project, campaign, first, version), answers: [] }, {});
    await submitEvaluation(author, complete(project, campaign, second, version), {});
    await submitEvaluation(author, complete(project, campaign, third, version), {});
    const key = { project: project.slug, campaign: campaign.slug, adoption: third.slug };
    await returnEvaluation(manager, { ...key, note: 'Précisez.', notes: [] }, {});

    const [mine, theirs, decided] = await Promise.all([listToDo(author), listToDo(staff), listToDo(manager)]);
    expect(mine.drafts.map((one) => one.adoption)).toEqual([first.label]);
    expect(mine.returned).toEqual([expect.objectContaining({ adoption: third.label, note: 'Précisez.' })]);
    expect(mine.toValidate).toEqual([]);
    expect(theirs.drafts.filter((one) => one.project === project.name)).toEqual([]);
    expect(decided.toValidate.filter((one) => one.project === project.name).map((one) => one.adoption)).toEqual([
      second.label,
    ]);
    expect(await countWaiting(author)).toBe(before + 1);
    expect(await countWaiting(await makeCarrier(project))).toBe(0);
  });
});

describe('one structure’s form', () => {
  it('shows what was answered in the phase before, what was attended, and what comes next', async () => {
    const version = await makeInstrumentVersion();
    const project = await makeProject();
    const [first, second] = [
      await makeCampaign(project, { instrumentVersionId: version.id }),
      await makeCampaign(project, { instrumentVersionId: version.id, phase: 'EVALUATION_2' }),
    ];
    const [adoption, other] = [await makeAdoption(project), await makeAdoption(project)];
    await submitEvaluation(staff, complete(project, first, adoption, version), {});
    const key = { project: project.slug, campaign: second.slug, adoption: adoption.slug };
    await startOrSaveDraft(staff, { ...complete(project, second, other, version), answers: [] }, {});
    const page = await findEvaluationForm(staff, key);
    expect(page?.previous?.phaseLabel).toBe('Évaluation I');
    expect(page?.previous?.answers.get('echelle')).toMatchObject({ level: 3, short: '3', full: '3 · palier 3' });
    expect(page?.next?.slug).toBe(other.slug);
    expect(page?.evaluation).toBeNull();
    expect(page?.refusal).toBeNull();
  });

  it('does not exist for a campaign of another project', async () => {
    const [project, other] = [await makeProject(), await makeProject()];
    const [campaign, adoption] = [await makeCampaign(other), await makeAdoption(project)];
    const key = { project: project.slug, campaign: campaign.slug, adoption: adoption.slug };
    expect(await findEvaluationForm(staff, key)).toBeNull();
  });
});

describe('answers by phase', () => {
  it('a carrier reads the published campaigns of its own project, without the evidence', async () => {
    const version = await makeInstrumentVersion();
    const project = await makeProject();
    const campaign = await makeCampaign(project, { instrumentVersionId: version.id });
    const adoption = await makeAdoption(project);
    const [carrier, stranger] = [await makeCarrier(project), await makeCarrier(await makeProject())];
    const input = complete(project, campaign, adoption, version);
    const answers = input.answers.map((answer) => ({ ...answer, evidence: 'Vu sur place' }));
    await submitEvaluation(staff, { ...input, answers }, {});
    await validateEvaluation(manager, { project: project.slug, campaign: campaign.slug, adoption: adoption.slug }, {});

    expect((await getAnswersByPhase(carrier, project.slug, adoption.slug))?.phases).toEqual([]);
    await write(factoryActor, async (tx) => {
      await tx.campaign.update({ where: { id: campaign.id }, data: { visibility: 'CARRIER' } });
      await tx.campaignEvent.create({ data: { projectId: project.id, campaignId: campaign.id, kind: 'PUBLISHED' } });
    });
    const [seen, byStaff] = await Promise.all(
      [carrier, staff].map((viewer) => getAnswersByPhase(viewer, project.slug, adoption.slug)),
    );
    expect(seen?.rows[0]?.cells[0]).toEqual({ text: '3 · palier 3', departure: 'NONE', evidence: null });
    expect(byStaff?.rows[0]?.cells[0]).toMatchObject({ evidence: 'Vu sur place' });
    expect(await getAnswersByPhase(stranger, project.slug, adoption.slug)).toBeNull();
    expect(await listCampaigns(stranger, project.slug)).toBeNull();
    expect(await getCampaign(stranger, { project: project.slug, campaign: campaign.slug })).toBeNull();
  });
});

type Version = Awaited<ReturnType<typeof makeInstrumentVersion>>;
type Slugged = { id: string; slug: string };

function complete(project: Slugged, campaign: Slugged, adoption: Slugged | undefined, { criteria }: Version) {
  return evaluationSchema.parse({
    project: project.slug,
    campaign: campaign.slug,
    adoption: adoption?.slug,
    answers: [
      { criterion: criteria.scale.id, choice: '3' },
      { criterion: criteria.number.id, choice: 'NOT_COLLECTED' },
    ],
  });
}

async function happen(
  adoption: { id: string; projectId: string } | undefined,
  kind: AdoptionEventKind,
  text: string | null,
) {
  if (!adoption) return;
  const { id: adoptionId, projectId } = adoption;
  await write(factoryActor, (tx) =>
    tx.adoptionEvent.create({
      data: { projectId, adoptionId, kind, ...impreciseColumns('date', text ? date(text) : null) },
    }),
  );
}

async function ask(
  adoption: { id: string; projectId: string } | undefined,
  campaign: { id: string },
  kind: 'INVITED' | 'WITHDRAWN',
) {
  if (!adoption) return;
  const { id: adoptionId, projectId } = adoption;
  await write(factoryActor, async (tx) => {
    const evaluation = await tx.evaluation.create({ data: { projectId, campaignId: campaign.id, adoptionId } });
    await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind } });
  });
}

async function join(adoption: { id: string } | undefined, text: string) {
  if (!adoption) return;
  await write(factoryActor, (tx) =>
    tx.adoption.update({ where: { id: adoption.id }, data: impreciseColumns('joined', date(text)) }),
  );
}

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
