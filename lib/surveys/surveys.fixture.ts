import { db } from '@/lib/db';
import type { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import { type Respondent, respondentOfLink, type Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeInstrumentVersion, makeProject } from '@/prisma/factories';
import { issueLinks } from './link-mutations';
import { type IssueInput, issueSchema } from './schema';

// A campaign with invited structures, for the tests of survey links.

export type Stage = Awaited<ReturnType<typeof makeStage>>;

export async function makeStage(given: { structures?: number; dueOn?: Date } = {}) {
  const project = await makeProject();
  const version = await makeInstrumentVersion();
  const campaign = await makeCampaign(project, {
    instrumentVersionId: version.id,
    ...(given.dueOn ? { dueOn: given.dueOn } : {}),
  });
  const adoptions = [];
  for (let n = 1; n <= (given.structures ?? 2); n++)
    adoptions.push(await makeAdoption(project, { label: `SIAE n° ${n}` }));
  for (const adoption of adoptions) await record({ campaignId: campaign.id, adoptionId: adoption.id }, 'INVITED');
  const [first, second] = adoptions;
  if (!first || !second) throw new Error('A stage has two structures at least.');
  return { project, campaign, version, adoptions, first, second };
}

/** A fact about the evaluation of a structure, which comes into being with its first one. */
export function record(of: { campaignId: string; adoptionId: string }, kind: EvaluationEventKind) {
  return write(factoryActor, async (tx) => {
    const { projectId } = await tx.campaign.findUniqueOrThrow({ where: { id: of.campaignId } });
    const evaluation =
      (await tx.evaluation.findFirst({ where: of })) ?? (await tx.evaluation.create({ data: { projectId, ...of } }));
    await tx.evaluationEvent.create({ data: { projectId, evaluationId: evaluation.id, kind } });
    return evaluation;
  });
}

/** The form that makes links, as it arrives: every structure ticked for the reason given. */
export function asking(
  { project, campaign }: Pick<Stage, 'project' | 'campaign'>,
  lines: { adoption: { slug: string }; seen?: string; email?: string; chosen?: string }[],
  given: { by?: 'copy' | 'mail'; expiry?: string } = {},
): IssueInput {
  return issueSchema.parse({
    project: project.slug,
    campaign: campaign.slug,
    expiry: 'month',
    ...given,
    lines: lines.map(({ adoption, ...line }) => ({ chosen: 'on', seen: 'expected', ...line, adoption: adoption.slug })),
  });
}

/** A link just made for a structure: its token, and whom it stands for. */
export async function enter(
  staff: Staff,
  stage: Pick<Stage, 'project' | 'campaign'>,
  adoption: { slug: string },
  seen = 'expected',
): Promise<{ token: string; respondent: Respondent }> {
  const { issued } = await issueLinks(staff, asking(stage, [{ adoption, seen }]), {});
  const token = issued[0]?.address.split('/').at(-1) ?? '';
  const respondent = await respondentOfLink(token);
  if (!respondent) throw new Error('A link that was just made opens.');
  return { token, respondent };
}

export function linksOf(adoption: { id: string }) {
  return db.surveyLink.findMany({ where: { adoptionId: adoption.id }, orderBy: { createdAt: 'asc' } });
}
