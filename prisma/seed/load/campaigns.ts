import type { Db } from '@/lib/db';
import { templates } from '../instruments/templates';
import type { NamedIds } from '../named-ids';
import type { ProjectSeed } from '../shape';
import type { CampaignSeed } from '../shape-evaluations';
import { dateColumns } from '../wording';

/**
 * The evaluations that the source tells of. It names neither the structures invited nor the questionnaire, and gives no answer:
 * each campaign is open on the product's own template of its purpose, for answers to be entered.
 */
export async function loadCampaigns(tx: Db, ids: NamedIds, projects: ProjectSeed[]): Promise<number> {
  const held = projects.flatMap(({ slug, campaigns = [] }) =>
    campaigns.map((campaign) => ({ project: slug, ...campaign })),
  );
  const { count } = await tx.campaign.createMany({ data: held.map((campaign) => campaignOf(campaign, ids)) });
  await tx.campaignEvent.createMany({
    data: held.map(({ project, slug }) => ({
      projectId: ids.get('project', project),
      campaignId: ids.get('campaign', `${project}/${slug}`),
      kind: 'OPENED' as const,
      reason: 'Évaluation menée avant Essaim : les réponses sont à saisir.',
    })),
  });
  return count;
}

function campaignOf(campaign: CampaignSeed & { project: string }, ids: NamedIds) {
  const { project, slug, phase, label, purpose, window, conclusions, note } = campaign;
  return {
    id: ids.create('campaign', `${project}/${slug}`),
    projectId: ids.get('project', project),
    slug,
    phase,
    label,
    purpose,
    ...dateColumns('window', window),
    instrumentVersionId: ids.get('version', templates[purpose].slug),
    inviteesKnown: false,
    conclusions: conclusions ?? null,
    visibility: 'PUBLIC' as const,
    note: note ?? null,
  };
}
