import 'server-only';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { compareVersions } from './comparison-rules';
import { instrumentsVisibleTo } from './list-queries';
import { countAnswers, findPreviousVersion, findVersion } from './version-queries';

/**
 * What changes from the published version before to this one, criterion by criterion with the answers each holds, and the campaigns
 * that use an earlier one; null when out of reach.
 */
export async function findChanges(staff: Staff, instrument: string, number: number) {
  const version = await findVersion(staff, instrument, number);
  if (!version) return null;
  const [previous, campaigns] = await Promise.all([
    findPreviousVersion(staff, instrument, number),
    listCampaignsBefore(staff, instrument, number),
  ]);
  if (!previous) return { version, previous, changes: [], campaigns };
  const answers = await countAnswers(staff, instrument, previous.number);
  const changes = compareVersions(previous.sections, version.sections).map((change) => ({
    ...change,
    answers: answers.get(change.code) ?? 0,
  }));
  return { version, previous, changes, campaigns };
}

type Found = NonNullable<Awaited<ReturnType<typeof findChanges>>>;
export type ChangeRow = Found['changes'][number];
export type PreviousVersion = NonNullable<Found['previous']>;
export type UsingCampaign = Found['campaigns'][number];

/** The campaigns on an earlier version, with how many evaluations hold answers. */
async function listCampaignsBefore(staff: Staff, instrument: string, number: number) {
  const rows = await db.campaign.findMany({
    relationLoadStrategy: 'join',
    where: {
      instrumentVersion: {
        number: { lt: number },
        instrument: { AND: [{ slug: instrument }, instrumentsVisibleTo(staff)] },
      },
    },
    orderBy: [{ project: { name: 'asc' } }, { phase: 'asc' }],
    select: {
      slug: true,
      label: true,
      state: true,
      project: { select: { slug: true, name: true } },
      instrumentVersion: { select: { number: true } },
      evaluations: {
        where: { state: { notIn: ['INVITED', 'WITHDRAWN'] } },
        select: { _count: { select: { answers: true } } },
      },
    },
  });
  return rows.map(({ evaluations, instrumentVersion, ...row }) => ({
    ...row,
    number: instrumentVersion?.number ?? 0,
    evaluations: evaluations.length,
    answers: evaluations.reduce((sum, { _count }) => sum + _count.answers, 0),
  }));
}
