import { randomUUID } from 'node:crypto';
import { writeCsv } from '@/lib/csv';
import { db } from '@/lib/db';
import { submitEvaluation } from '@/lib/evaluations/mutations';
import { evaluationSchema } from '@/lib/evaluations/schema';
import type { OnStep } from '@/lib/steps';
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
import { applyBatch } from './apply-mutations';
import { checkFile } from './check-mutations';

// An open campaign with its structures, and files for it.

export type Place = Awaited<ReturnType<typeof makePlace>>;

export const silently: OnStep = () => {};

const HEADER = ['Identifiant', 'Rencontre du', 'Mise en œuvre', 'Personnes accompagnées', 'Remarques', 'Avancées'];

export let staff: Staff;
export let colleague: Staff;
let manager: Manager;
let version: Awaited<ReturnType<typeof makeInstrumentVersion>>;

export async function makeTeam() {
  [staff, colleague, manager, version] = await Promise.all([
    makeStaff(),
    makeStaff(),
    makeManager(),
    makeInstrumentVersion(),
  ]);
}

export async function makePlace(structures: number, { invited = structures } = {}) {
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

export function fileOf({ adoptions }: Place, lines: readonly (readonly (string | number | null)[])[]) {
  const rows = lines.map(([index, ...cells]) => [adoptions[Number(index)]?.slug ?? '', ...cells]);
  return { name: 'reponses.csv', bytes: Buffer.from(writeCsv([HEADER, ...rows])) };
}

export function check(place: Place, lines: (string | number | null)[][], onStep = silently): Promise<string> {
  return checkFile(staff, place.key, fileOf(place, lines), onStep);
}

export function apply({ key }: Place, batch: string, { onStep = silently } = {}): Promise<void> {
  return applyBatch(staff, { ...key, batch }, { key: randomUUID() }, onStep);
}

export function typed(
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

export function submitAnswers(place: Place, index: number, version = 1) {
  return submitEvaluation(staff, typed(place, index, { scale: '3', number: '2' }), { key: randomUUID(), version });
}

export function close({ project, campaign }: Place) {
  return write(factoryActor, (tx) =>
    tx.campaignEvent.create({
      data: { projectId: project.id, campaignId: campaign.id, kind: 'CLOSED', authorId: manager.id, snapshot: [] },
    }),
  );
}

/** Everything that an import may touch, without the marks that only move forward. */
export async function dump({ campaign }: Place) {
  const evaluations = await db.$queryRaw<Record<string, unknown>[]>`
    select to_jsonb(e) - array['version', 'updatedAt'] as "row" from "Evaluation" e
    join "Adoption" a on a."id" = e."adoptionId" where e."campaignId" = ${campaign.id}::uuid order by a."position"`;
  const answers = await db.$queryRaw<Record<string, unknown>[]>`
    select to_jsonb(a) as "row" from "Answer" a
    join "Evaluation" e on e."id" = a."evaluationId" where e."campaignId" = ${campaign.id}::uuid order by a."id"`;
  return { evaluations: evaluations.map(({ row }) => row), answers: answers.map(({ row }) => row) };
}

export function evaluationsOf({ campaign }: Place) {
  return db.evaluation.findMany({
    where: { campaignId: campaign.id },
    orderBy: { adoption: { position: 'asc' } },
    include: { answers: true, events: { orderBy: { sequence: 'asc' } } },
  });
}
