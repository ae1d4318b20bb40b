import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Db, db } from '@/lib/db';
import { write } from '@/lib/write';
import { factoryActor, makeOrganization } from '@/prisma/factories';
import { makeTellTaleProject } from './canary.fixture';
import { listLiveContents } from './live';
import { listTouchedProjects, OVERLAP_SECONDS } from './touched';

// A sheet that is looked at only when its project was touched must be looked at whenever one of its words may have changed.

let projectId: string;
let guest: string;
let indicator: string;
let contextEvent: string;
let number = 0;

beforeAll(async () => {
  projectId = (await makeTellTaleProject()).id;
  guest = (await makeOrganization()).id;
  contextEvent = await write(factoryActor, async (tx) => {
    await tx.projectPartner.create({ data: { projectId, organizationId: guest, role: 'EXPERT' } });
    const { programmeId } = await tx.project.findUniqueOrThrow({ where: { id: projectId } });
    const { id } = await tx.contextEvent.create({
      data: { programmeId, slug: `loi-${randomUUID()}`, kind: 'LAW', title: `Loi ${randomUUID()}` },
    });
    await tx.projectContextEvent.create({ data: { projectId, contextEventId: id } });
    const shared = await tx.indicator.create({
      data: { slug: `partage-${randomUUID()}`, name: 'Indicateur partagé', unit: 'postes', kind: 'COUNT' },
    });
    indicator = shared.id;
    await tx.measure.create({
      data: { projectId, indicatorId: indicator, value: 7, scope: 'tous', source: 'bilan', visibility: 'PUBLIC' },
    });
    return id;
  });
});

const CHANGES: [what: string, change: (tx: Db) => Promise<unknown>][] = [
  ['a text of the project', (tx) => tx.project.update({ where: { id: projectId }, data: { problem: randomUUID() } })],
  ['the name of its carrier', async (tx) => rename(tx, await carrierOf(tx))],
  ['the name of a partner', (tx) => rename(tx, guest)],
  [
    'the note of a partner',
    (tx) => tx.projectPartner.updateMany({ where: { projectId }, data: { note: randomUUID() } }),
  ],
  ['the name of its programme', async (tx) => tx.programme.updateMany({ data: { name: `Programme ${randomUUID()}` } })],
  ['the name of a structure', async (tx) => rename(tx, await structureOf(tx))],
  [
    'the words of a law',
    (tx) => tx.contextEvent.update({ where: { id: contextEvent }, data: { description: randomUUID() } }),
  ],
  [
    'what a law did to it',
    (tx) => tx.projectContextEvent.updateMany({ where: { projectId }, data: { effect: randomUUID() } }),
  ],
  [
    'an indicator it shares',
    (tx) => tx.indicator.update({ where: { id: indicator }, data: { definition: randomUUID() } }),
  ],
  ['a measure', (tx) => tx.measure.updateMany({ where: { projectId }, data: { scope: randomUUID() } })],
  [
    'a fact of its course',
    (tx) => tx.lifecycleEvent.create({ data: { projectId, kind: 'COMPLETED', phase: 'SUPPORT' } }),
  ],
  [
    'its own name for a phase',
    (tx) => tx.phaseLabel.create({ data: { projectId, phase: 'TRAINING', label: 'Ateliers' } }),
  ],
  ['an activity', (tx) => tx.activity.updateMany({ where: { projectId }, data: { place: randomUUID() } })],
  ['who came', (tx) => tx.attendance.updateMany({ where: { projectId }, data: { people: 9 } })],
  ['a campaign', (tx) => tx.campaign.updateMany({ where: { projectId }, data: { conclusions: randomUUID() } })],
  ['a finding', (tx) => tx.finding.updateMany({ where: { projectId }, data: { text: randomUUID() } })],
  ['a follow-up', (tx) => tx.followUp.updateMany({ where: { projectId }, data: { decision: randomUUID() } })],
  ['a document', (tx) => tx.document.updateMany({ where: { projectId }, data: { title: randomUUID() } })],
];

describe('a project whose sheet is online is looked at again', () => {
  it.each(CHANGES)('when somebody changed %s', async (_what, change) => {
    await publishedNow();
    expect(await isTouched()).toBe(false);
    await write(factoryActor, change);
    expect(await isTouched()).toBe(true);
  });

  it('when a day that its course speaks of has come', async () => {
    await write(factoryActor, (tx) =>
      tx.lifecycleEvent.create({
        data: {
          projectId,
          kind: 'EXITED',
          dateText: '2199',
          dateFrom: new Date('2199-01-01'),
          dateTo: new Date('2199-12-31'),
        },
      }),
    );
    await publishedNow();
    expect(await isTouched()).toBe(true);
  });
});

describe('a project is left alone', () => {
  it('when only rows that no sheet reads changed', async () => {
    const quiet = (await makeTellTaleProject()).id;
    await publishedNow(quiet);
    await write(factoryActor, async (tx) => {
      await tx.answer.updateMany({ where: { evaluation: { projectId: quiet } }, data: { reviewNote: randomUUID() } });
      await tx.evaluation.updateMany({ where: { projectId: quiet }, data: { needs: randomUUID() } });
      await tx.correctionRequest.updateMany({ where: { projectId: quiet }, data: { answer: randomUUID() } });
    });
    expect(await isTouched(quiet)).toBe(false);
  });

  it('when nobody reads its sheet', async () => {
    const hidden = (await makeTellTaleProject()).id;
    await write(factoryActor, (tx) => tx.project.update({ where: { id: hidden }, data: { sheetPublishedAt: null } }));
    expect(await isTouched(hidden)).toBe(false);
  });
});

/** A version published at a moment so chosen that what is written from now on, and nothing before, comes after it. */
async function publishedNow(id = projectId) {
  const [live] = await listLiveContents(db, { id });
  if (!live) throw new Error('The project exists.');
  const { content } = live;
  await write(factoryActor, (tx) => tx.sheetVersion.create({ data: { projectId: id, number: ++number, content } }));
  const publishedAt = new Date(Date.now() + 5 + OVERLAP_SECONDS * 1000);
  await write(factoryActor, (tx) =>
    tx.sheetVersion.create({ data: { projectId: id, number: ++number, content, publishedAt } }),
  );
  await new Promise((done) => setTimeout(done, 10));
}

async function isTouched(id = projectId) {
  return (await listTouchedProjects()).includes(id);
}

function rename(tx: Db, id: string) {
  return tx.organization.update({ where: { id }, data: { name: `Nouveau nom ${randomUUID()}` } });
}

async function carrierOf(tx: Db) {
  return (await tx.project.findUniqueOrThrow({ where: { id: projectId } })).carrierId;
}

async function structureOf(tx: Db) {
  const adoption = await tx.adoption.findFirstOrThrow({ where: { projectId, organizationId: { not: null } } });
  return adoption.organizationId ?? '';
}
