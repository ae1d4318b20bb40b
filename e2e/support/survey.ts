import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { inDatabase, type Situation } from './situation';

/** A link for a structure of the situation, as the product would make it: only its hash is stored. @returns its path */
export async function makeLink({ projectId, campaignId }: Situation, adoption: { id: string }): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  const hash = createHash('sha256').update(token).digest('hex');
  await inDatabase((client) =>
    client.query(
      `insert into "SurveyLink" ("id", "projectId", "campaignId", "adoptionId", "tokenHash", "expiresAt")
       values ($1, $2, $3, $4, $5, now() + interval '30 days')`,
      [randomUUID(), projectId, campaignId, adoption.id, hash],
    ),
  );
  return `/enquete/${token}`;
}

/**
 * The situation one phase later: its campaign handed in by the first structure (level 2, 12 people), and a second campaign with the
 * same questions, to which everybody is invited.
 */
export function makeNextPhase(situation: Situation): Promise<Situation> {
  const { projectId, versionId, adoptions, criteria } = situation;
  const campaign = `${situation.campaign}-suite`;
  return inDatabase(async (client) => {
    const [scale, number] = criteria;
    const [first] = adoptions;
    await client.query(
      `insert into "Answer" ("id", "evaluationId", "criterionId", "level", "value", "qualifier", "updatedAt")
       values ($1, $2, $3, 2, null, null, now()), ($4, $2, $5, null, 12, 'EXACT', now())`,
      [randomUUID(), first?.evaluationId, scale?.id, randomUUID(), number?.id],
    );
    await client.query(
      `insert into "EvaluationEvent" ("id", "projectId", "evaluationId", "kind") values ($1, $2, $3, 'SUBMITTED')`,
      [randomUUID(), projectId, first?.evaluationId],
    );
    const campaignId = randomUUID();
    await client.query(
      `insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "instrumentVersionId", "updatedAt")
       values ($1, $2, $3, 'EVALUATION_2', $4, 'SPREADING', $5, now())`,
      [campaignId, projectId, campaign, `Suite ${campaign}`, versionId],
    );
    await client.query(
      `insert into "CampaignEvent" ("id", "projectId", "campaignId", "kind") values ($1, $2, $3, 'OPENED')`,
      [randomUUID(), projectId, campaignId],
    );
    const invited = [];
    for (const adoption of adoptions) {
      const evaluationId = randomUUID();
      await client.query(
        `insert into "Evaluation" ("id", "projectId", "campaignId", "adoptionId", "updatedAt") values ($1, $2, $3, $4, now())`,
        [evaluationId, projectId, campaignId, adoption.id],
      );
      await client.query(
        `insert into "EvaluationEvent" ("id", "projectId", "evaluationId", "kind") values ($1, $2, $3, 'INVITED')`,
        [randomUUID(), projectId, evaluationId],
      );
      invited.push({ ...adoption, evaluationId });
    }
    return { ...situation, campaignId, campaign, adoptions: invited };
  });
}
