import 'server-only';
import { z } from 'zod';
import { projectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { CAMPAIGN_ORDER } from '@/lib/campaigns/queries';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';

export type FindingDesk = NonNullable<Awaited<ReturnType<typeof getFindingDesk>>>;

/** What the form of a finding needs: the project's campaigns with what they ask, its structures, and the finding that is edited. */
export async function getFindingDesk(staff: Staff, slug: string, id: string | null = null) {
  if (id && !z.uuid().safeParse(id).success) return null;
  const project = await db.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: {
      slug: true,
      name: true,
      campaigns: { orderBy: CAMPAIGN_ORDER, select: askingSelect },
      adoptions: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: { slug: true, label: true, organization: { select: { name: true } } },
      },
      findings: { where: { id: id ?? NO_FINDING }, select: editedSelect },
    },
  });
  if (!project || (id && project.findings.length === 0)) return null;
  const { campaigns, adoptions, findings, ...own } = project;
  return {
    project: own,
    campaigns: campaigns.map(({ instrumentVersion, ...campaign }) => ({
      ...campaign,
      criteria: instrumentVersion?.criteria ?? [],
    })),
    structures: adoptions.map((adoption) => ({ slug: adoption.slug, name: adoptionName(adoption) })),
    finding: findings[0] ?? null,
  };
}

/** No finding has this id: the form of a new one reads none. */
const NO_FINDING = '00000000-0000-0000-0000-000000000000';

const askingSelect = {
  slug: true,
  label: true,
  windowText: true,
  instrumentVersion: {
    select: { criteria: { orderBy: { position: 'asc' }, select: { id: true, wording: true } } },
  },
} satisfies Prisma.CampaignSelect;

const editedSelect = {
  id: true,
  kind: true,
  text: true,
  visibility: true,
  dateText: true,
  concernedCount: true,
  concernedTotal: true,
  version: true,
  campaign: { select: { slug: true } },
  organization: { select: { name: true } },
  criteria: { select: { criterionId: true } },
  adoptions: { select: { adoption: { select: { slug: true } } } },
  followUps: { orderBy: { position: 'asc' }, select: { id: true, decision: true, state: true } },
  _count: { select: { outcomeOf: true } },
} satisfies Prisma.FindingSelect;
