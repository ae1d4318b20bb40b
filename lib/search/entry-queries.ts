import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import type { Hit } from './group-rules';
import { AT_MOST } from './rules';

/** What is still to be entered, in open campaigns, of the structures among what was found. */
export async function readEntries(staff: Staff, hits: readonly Hit[]): Promise<Hit[]> {
  const adoptions = new Map(hits.filter(({ kind }) => kind === 'adoption').map((hit) => [hit.id, hit]));
  if (adoptions.size === 0) return [];
  const rows = await readRows(staff, { id: { in: [...adoptions.keys()] } });
  // Found by the same words, they stand in the same order.
  return rows.map(({ adoption, ...entry }) => ({ ...adoptions.get(adoption), ...entry }));
}

/** What is still to be entered of one structure. */
export async function readEntriesAt(staff: Staff, project: string, adoption: string): Promise<Hit[]> {
  const rows = await readRows(staff, { slug: adoption, project: { slug: project } });
  return rows.map(({ adoption: _, ...entry }) => entry);
}

async function readRows(staff: Staff, where: Prisma.AdoptionWhereInput): Promise<(Hit & { adoption: string })[]> {
  const rows = await db.adoption.findMany({
    relationLoadStrategy: 'join',
    where: { AND: [where, ofProjectsVisibleTo(staff)] },
    take: AT_MOST,
    select: {
      id: true,
      slug: true,
      label: true,
      organization: { select: { name: true } },
      evaluations: { where: { state: { in: ['SUBMITTED', 'VALIDATED', 'WITHDRAWN'] } }, select: { campaignId: true } },
      project: {
        select: {
          slug: true,
          name: true,
          campaigns: {
            where: { state: 'OPEN' },
            orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { label: 'asc' }],
            select: { id: true, slug: true, label: true },
          },
        },
      },
    },
  });
  return rows.flatMap(({ project, evaluations, ...row }) =>
    project.campaigns
      .filter(({ id }) => !evaluations.some(({ campaignId }) => campaignId === id))
      .map((campaign) => ({
        kind: 'entry' as const,
        id: `${row.id} ${campaign.id}`,
        adoption: row.id,
        name: adoptionName(row),
        names: [adoptionName(row), row.label],
        href: paths.evaluation(project.slug, campaign.slug, row.slug),
        detail: `${campaign.label} · ${project.name}`,
      })),
  );
}
