import { randomUUID } from 'node:crypto';
import type { Db } from '@/lib/db';
import { Visibility } from '@/lib/generated/prisma/enums';
import { write } from '@/lib/write';
import { factoryActor, makeInstrumentVersion, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { evaluated } from './canary-evaluation.fixture';
import { CARRIER, PUBLIC, TEAM } from './canary-words.fixture';

const WORDS: Record<Visibility, string> = { INTERNAL: TEAM, CARRIER, PUBLIC };

/** A published project in which every text that is not public holds a word that betrays it. */
export async function makeTellTaleProject() {
  const [project, version, staff] = await Promise.all([
    makeProject({ isPublished: true, enteredOn: 'avril 2016' }),
    makeInstrumentVersion(),
    makeStaff(),
  ]);
  const organizations = await Promise.all(
    Object.values(Visibility).map(async (visibility) => ({
      visibility,
      id: (await makeOrganization({ name: `Structure ${WORDS[visibility]} ${randomUUID()}` })).id,
    })),
  );
  await write(factoryActor, async (tx) => {
    await tx.organization.updateMany({ data: { note: TEAM, webSite: `https://${TEAM}.test` } });
    for (const { visibility, id } of organizations) {
      const word = WORDS[visibility];
      await telling(tx, { projectId: project.id, visibility, organizationId: id, authorId: staff.id, word });
    }
    await evaluated(tx, project.id, version);
    await tx.correctionRequest.create({
      data: { projectId: project.id, subject: TEAM, text: TEAM, answer: TEAM, authorId: staff.id },
    });
    await tx.anomalyDecision.create({
      data: { projectId: project.id, anomaly: `${TEAM} ${project.id}`, note: TEAM, authorId: staff.id },
    });
  });
  return project;
}

type Row = { projectId: string; visibility: Visibility; organizationId: string; authorId: string; word: string };

async function telling(tx: Db, { projectId, visibility, organizationId, authorId, word }: Row) {
  const own = { projectId, visibility };
  await tx.lifecycleEvent.create({
    data: { ...own, phase: 'SELECTION', kind: 'STOPPED', reason: word, decision: word },
  });
  const adoption = await tx.adoption.create({
    data: {
      ...own,
      slug: `structure-${randomUUID().slice(0, 8)}`,
      organizationId,
      label: `${word} n° 1`,
      territory: word,
      contactName: TEAM,
      contactEmail: TEAM,
      contactPhone: TEAM,
      note: TEAM,
    },
  });
  const part = { projectId, adoptionId: adoption.id };
  await tx.adoptionEvent.create({ data: { ...part, kind: 'ON_HOLD', reason: TEAM, reviewText: TEAM } });
  const activity = await tx.activity.create({
    data: {
      ...own,
      kind: 'TRAINING',
      phase: 'TRAINING',
      title: word,
      description: word,
      frequency: word,
      place: word,
      authorId,
    },
  });
  await tx.attendance.create({ data: { ...part, activityId: activity.id, people: 3, note: TEAM } });
  const campaign = await tx.campaign.create({
    data: {
      ...own,
      slug: `campagne-${randomUUID().slice(0, 8)}`,
      phase: 'EVALUATION_1',
      label: word,
      purpose: 'APPROPRIATION',
      conclusions: word,
      note: TEAM,
    },
  });
  const finding = await tx.finding.create({
    data: { ...own, kind: 'DIFFICULTY', text: word, campaignId: campaign.id },
  });
  // A public finding whose follow-up, activity or outcome is not.
  const open = await tx.finding.create({ data: { projectId, kind: 'SUCCESS', text: PUBLIC, visibility: 'PUBLIC' } });
  await tx.followUp.create({ data: { ...own, findingId: open.id, decision: word } });
  const followUp = await tx.followUp.create({
    data: { projectId, findingId: open.id, decision: PUBLIC, visibility: 'PUBLIC', activityId: activity.id },
  });
  await tx.followUpCheck.create({
    data: {
      projectId,
      followUpId: followUp.id,
      outcome: 'CONFIRMED',
      note: TEAM,
      findingId: finding.id,
      campaignId: campaign.id,
    },
  });
  const indicator = await tx.indicator.create({
    data: { projectId, slug: `chiffre-${randomUUID()}`, name: word, unit: word, kind: 'COUNT', definition: word },
  });
  await tx.measure.create({
    data: { ...own, indicatorId: indicator.id, value: 7, text: word, scope: word, computation: word, source: word },
  });
  await tx.document.create({
    data: { ...own, kind: 'OTHER', title: word, note: TEAM, url: `https://${word}.test`, fileName: TEAM },
  });
}
