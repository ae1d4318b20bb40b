import type { Db } from '@/lib/db';
import type { makeInstrumentVersion } from '@/prisma/factories';
import { CARRIER, PUBLIC, TEAM } from './canary-words.fixture';

/** A validated evaluation of a campaign open to everybody, whose results are not published. */
export async function evaluated(tx: Db, projectId: string, version: Awaited<ReturnType<typeof makeInstrumentVersion>>) {
  const [adoption] = await tx.adoption.findMany({ where: { projectId, visibility: 'PUBLIC' } });
  if (!adoption) throw new Error('The project has a structure.');
  const campaign = await tx.campaign.create({
    data: {
      projectId,
      slug: 'reponses',
      phase: 'EVALUATION_2',
      label: PUBLIC,
      purpose: 'RESULTS',
      visibility: 'PUBLIC',
      instrumentVersionId: version.id,
    },
  });
  await tx.campaignEvent.create({ data: { projectId, campaignId: campaign.id, kind: 'OPENED', reason: TEAM } });
  const evaluation = await tx.evaluation.create({
    data: {
      projectId,
      campaignId: campaign.id,
      adoptionId: adoption.id,
      progress: TEAM,
      difficulties: TEAM,
      needs: TEAM,
    },
  });
  await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind: 'VALIDATED', note: TEAM } });
  const { scale, text } = version.criteria;
  const answer = { evaluationId: evaluation.id, evidence: TEAM, reviewNote: TEAM };
  await tx.answer.create({ data: { ...answer, criterionId: scale.id, level: 3 } });
  await tx.answer.create({ data: { ...answer, criterionId: text.id, text: `Réponse ${CARRIER}` } });
}
