import type { Db } from '@/lib/db';
import type { NamedIds } from '../named-ids';
import type { ProjectSeed } from '../shape';
import type { FindingSeed, FollowUpSeed } from '../shape-evaluations';
import { dateColumns } from '../wording';

/** What evaluations showed, then what was decided and what came of it. Returns the number of findings and follow-ups. */
export async function loadFindings(tx: Db, ids: NamedIds, projects: ProjectSeed[]): Promise<number> {
  const placed = projects.flatMap(({ slug, findings = [] }) =>
    findings.map((finding, position) => ({
      ...finding,
      project: slug,
      position,
      key: finding.key ?? `n° ${position}`,
    })),
  );
  const findings = await tx.finding.createMany({ data: placed.map((finding) => findingOf(finding, ids)) });
  await tx.findingAdoption.createMany({ data: placed.flatMap((finding) => adoptionsOf(finding, ids)) });
  const followUps = await tx.followUp.createMany({ data: placed.flatMap((finding) => followUpsOf(finding, ids)) });
  await tx.followUpCheck.createMany({ data: placed.flatMap((finding) => checksOf(finding, ids)) });
  return findings.count + followUps.count;
}

type Placed = FindingSeed & { project: string; position: number; key: string };

function findingOf(finding: Placed, ids: NamedIds) {
  const { project, key, campaign, organization, kind, text, date, concerned, position } = finding;
  return {
    id: ids.create('finding', `${project}/${key}`),
    projectId: ids.get('project', project),
    campaignId: ids.find('campaign', campaign && `${project}/${campaign}`),
    organizationId: ids.find('organization', organization),
    kind,
    text,
    ...dateColumns('date', date),
    concernedCount: concerned?.[0] ?? null,
    concernedTotal: concerned?.[1] ?? null,
    visibility: 'PUBLIC' as const,
    position,
  };
}

function adoptionsOf({ project, key, adoptions = [] }: Placed, ids: NamedIds) {
  return adoptions.map((adoption) => ({
    projectId: ids.get('project', project),
    findingId: ids.get('finding', `${project}/${key}`),
    adoptionId: ids.get('adoption', `${project}/${adoption}`),
  }));
}

function followUpsOf({ project, key, followUps = [] }: Placed, ids: NamedIds) {
  return followUps.map((followUp: FollowUpSeed, position) => ({
    id: ids.create('followUp', `${project}/${key}/${position}`),
    projectId: ids.get('project', project),
    findingId: ids.get('finding', `${project}/${key}`),
    decision: followUp.decision,
    state: followUp.state,
    ...dateColumns('done', followUp.done),
    activityId: ids.find('activity', followUp.activity && `${project}/${followUp.activity}`),
    visibility: 'PUBLIC' as const,
    position,
  }));
}

/** What later evaluations say of each decision. */
function checksOf({ project, key, followUps = [] }: Placed, ids: NamedIds) {
  return followUps.flatMap(({ checks = [] }, position) =>
    checks.map(({ campaign, outcome, finding }) => ({
      projectId: ids.get('project', project),
      followUpId: ids.get('followUp', `${project}/${key}/${position}`),
      campaignId: ids.get('campaign', `${project}/${campaign}`),
      outcome,
      findingId: ids.find('finding', finding && `${project}/${finding}`),
    })),
  );
}
