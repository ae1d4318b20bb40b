import { beforeEach, expect, it } from 'vitest';
import type { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeProject, makeStaff } from '@/prisma/factories';
import { readFacts } from './facts-queries';
import { listAnomalies } from './queries';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;

beforeEach(async () => {
  [staff, project] = await Promise.all([makeStaff(), makeProject({ enteredOn: '2016' })]);
});

it('counts who was invited and who answered, and finds more answers than invitations', async () => {
  const campaign = await makeCampaign(project);
  await evaluate(campaign.id, ['INVITED', 'STARTED', 'SUBMITTED']);
  await evaluate(campaign.id, ['STARTED', 'SUBMITTED']);
  await evaluate(campaign.id, ['INVITED', 'WITHDRAWN']);
  await evaluate(campaign.id, ['STARTED']);
  expect((await facts()).campaigns).toMatchObject([{ invited: 1, answered: 2, isRunning: true }]);
  const found = (await listAnomalies(staff, { project: project.slug })).find(({ rule }) => rule === 'more-answers');
  expect(found?.instances[0]?.text).toContain('2\u00a0réponses remises pour 1\u00a0structure invitée');
});

it('a structure that joins later is not declared yet', async () => {
  await makeAdoption(project);
  const later = await makeAdoption(project);
  await write(factoryActor, (tx) =>
    tx.adoption.update({
      where: { id: later.id },
      data: { joinedText: '2019', joinedFrom: new Date('2019-01-01'), joinedTo: new Date('2019-12-31') },
    }),
  );
  expect((await facts()).structures).toEqual({ ever: 2, declared: 2, unnamed: 2 });
  expect((await facts('2018-12-31')).structures).toEqual({ ever: 2, declared: 1, unnamed: 1 });
});

it('the last fact is the one that may reach furthest, in its own words, of those of before the day', async () => {
  await write(factoryActor, (tx) =>
    tx.activity.createMany({
      data: [
        { ...ACTIVITY, projectId: project.id, heldOnText: '2017', ...between('2017-01-01', '2017-12-31') },
        { ...ACTIVITY, projectId: project.id, heldOnText: 'mars 2020', ...between('2020-03-01', '2020-03-31') },
        { ...ACTIVITY, projectId: project.id, heldOnText: 'après la formation' },
      ],
    }),
  );
  expect((await facts()).lastFact).toEqual({ text: 'mars 2020', from: '2020-03-01', to: '2020-03-31' });
  expect((await facts('2018-06-30')).lastFact?.text).toBe('2017');
});

it('a document with a file, or with an address, misses nothing', async () => {
  const document = { projectId: project.id, kind: 'GUIDE' as const };
  await write(factoryActor, (tx) =>
    tx.document.createMany({
      data: [
        { ...document, title: 'Sans rien' },
        { ...document, title: 'Avec son adresse', url: 'https://www.exemple.fr', linkState: 'UNCHECKED' },
        {
          ...document,
          title: 'Avec son adresse, que personne n’a marquée',
          url: 'https://www.exemple.fr',
          linkState: 'MISSING',
        },
        { ...document, title: 'Lien rompu', url: 'https://www.exemple.fr/ancien', linkState: 'BROKEN' },
      ],
    }),
  );
  expect((await facts()).documents.map(({ title }) => title).sort()).toEqual(['Lien rompu', 'Sans rien']);
});

const ACTIVITY = { kind: 'VISIT' as const, title: 'Visite' };
const between = (from: string, to: string) => ({ heldOnFrom: new Date(from), heldOnTo: new Date(to) });

async function facts(day?: string) {
  const { projects } = await readFacts(staff, { project: project.slug, ...(day ? { day } : {}) });
  const [own] = projects;
  if (!own) throw new Error('The project was expected.');
  return own;
}

/** An evaluation to which these things happened, of a structure of its own. */
async function evaluate(campaignId: string, kinds: EvaluationEventKind[]) {
  const adoption = await makeAdoption(project);
  const of = { projectId: project.id, campaignId, adoptionId: adoption.id };
  await write(factoryActor, async (tx) => {
    const { id } = await tx.evaluation.create({ data: of });
    for (const kind of kinds) {
      await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId: id, kind } });
    }
  });
}
