import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { dayOf } from '@/lib/day';
import { db } from '@/lib/db';
import { listPublishedVersions } from '@/lib/instruments/queries';
import type { Manager } from '@/lib/viewer';
import { refusalToChangeInstrument } from './rules';
import type { CampaignKey } from './schema';

/** What the form of a new campaign offers; null when the project is out of reach. */
export async function getNewCampaignDesk(manager: Manager, project: string) {
  const [row, versions] = await Promise.all([
    db.project.findFirst({
      where: { AND: [{ slug: project }, projectsVisibleTo(manager)] },
      relationLoadStrategy: 'join',
      select: projectSelect,
    }),
    listPublishedVersions(manager, project),
  ]);
  return row && { project: row, versions };
}

/** A campaign as its form shows it; null when out of reach. */
export async function getCampaignDesk(manager: Manager, key: CampaignKey) {
  const [row, versions] = await Promise.all([
    db.campaign.findFirst({
      where: {
        AND: [{ slug: key.campaign }, { project: { AND: [{ slug: key.project }, projectsVisibleTo(manager)] } }],
      },
      relationLoadStrategy: 'join',
      select: {
        slug: true,
        version: true,
        phase: true,
        label: true,
        purpose: true,
        windowText: true,
        dueOn: true,
        instrumentVersionId: true,
        conclusions: true,
        visibility: true,
        project: { select: projectSelect },
        evaluations: { select: { state: true } },
      },
    }),
    listPublishedVersions(manager, key.project),
  ]);
  if (!row) return null;
  const { project, evaluations, dueOn, ...campaign } = row;
  const frozen = refusalToChangeInstrument(evaluations);
  return { project, versions, frozen, campaign: { ...campaign, dueOn: dueOn && dayOf(dueOn) } };
}

const projectSelect = { slug: true, name: true, phaseLabels: { select: { phase: true, label: true } } } as const;
