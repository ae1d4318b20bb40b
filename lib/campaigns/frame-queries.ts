import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import { phaseLabel } from '@/lib/projects/labels';
import type { Viewer } from '@/lib/viewer';
import { campaignsVisibleTo } from './queries';
import { frameSelect, readFrame } from './rows';
import type { CampaignKey } from './schema';

/** What every page of a campaign shows at its head, with what is asked; null when out of reach. One statement. */
export async function getCampaignFrame(viewer: Viewer, { project, campaign }: CampaignKey) {
  const row = await db.campaign.findFirst({
    relationLoadStrategy: 'join',
    where: {
      AND: [
        { slug: campaign },
        { project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } },
        campaignsVisibleTo(viewer),
      ],
    },
    select: {
      ...frameSelect,
      id: true,
      slug: true,
      label: true,
      phase: true,
      purpose: true,
      instrumentVersion: { select: versionSelect },
      project: { select: { slug: true, name: true, phaseLabels: { select: { phase: true, label: true } } } },
    },
  });
  if (!row) return null;
  const { id, slug, label, phase, purpose } = row;
  return {
    ...readFrame(row),
    id,
    slug,
    label,
    phase,
    purpose,
    phaseLabel: phaseLabel(phase, row.project.phaseLabels),
    instrument: row.instrumentVersion && readVersion(row.instrumentVersion),
    project: { slug: row.project.slug, name: row.project.name },
  };
}

export type CampaignHead = NonNullable<Awaited<ReturnType<typeof getCampaignFrame>>>;
