import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readVersion, versionSelect } from '@/lib/instruments/queries';
import type { Staff } from '@/lib/viewer';
import { type Tally, tallyOf } from './participation';
import { frameSelect, readFrame } from './rows';
import type { CampaignKey } from './schema';
import { snapshotOf } from './snapshot';
import { chooseMoments, closingsOf, NOW } from './snapshot-moments';
import { compareSnapshots, type Snapshot } from './snapshot-rules';
import { readSnapshot } from './snapshot-schema';
import { wordComparison } from './snapshot-wording';

type Asked = { before?: string | undefined; after?: string | undefined };

/** The moments at which a campaign was frozen, and what differs between two of them, or between one and now; null when out of reach. */
export async function getSnapshots(staff: Staff, { project, campaign }: CampaignKey, asked: Asked) {
  const row = await db.campaign.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug: campaign }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }] },
    select: snapshotsSelect,
  });
  if (!row) return null;
  const closings = closingsOf(row.events).map(({ event, reopened, ...closing }) => {
    const snapshot = readSnapshot(event.snapshot);
    return {
      ...closing,
      at: event.recordedAt,
      by: event.author?.name ?? null,
      snapshot,
      tally: snapshot && tallyOfSnapshot(snapshot),
      answered: snapshot?.evaluations.length ?? 0,
      reopened: reopened && { at: reopened.recordedAt, by: reopened.author?.name ?? null, reason: reopened.reason },
    };
  });
  const frozen = new Map(closings.flatMap(({ name, snapshot }) => (snapshot ? [[name, snapshot] as const] : [])));
  const chosen = chooseMoments([...frozen.keys()], asked);
  const at = async (name: string) =>
    name === NOW ? readSnapshot(await snapshotOf(db, row.id)) : (frozen.get(name) ?? null);
  const [before, after] = chosen ? await Promise.all([at(chosen.before), at(chosen.after)]) : [null, null];
  const criteria = row.instrumentVersion ? readVersion(row.instrumentVersion).criteria : [];
  const codes = criteria.map(({ code }) => code);
  return {
    ...readFrame(row),
    slug: row.slug,
    label: row.label,
    purpose: row.purpose,
    project: row.project,
    closings: closings.map(({ snapshot, ...closing }) => ({ ...closing, hasSnapshot: snapshot !== null })),
    chosen,
    comparison: before && after ? wordComparison(compareSnapshots(before, after, codes), criteria) : null,
    /** One of the two was taken before snapshots said who took part. */
    isPartial: [before, after].some((snapshot) => snapshot !== null && snapshot.participants.length === 0),
  };
}

export type Snapshots = NonNullable<Awaited<ReturnType<typeof getSnapshots>>>;

/** Null when the snapshot only holds the evaluations: who was expected then is not known. */
function tallyOfSnapshot({ participants }: Snapshot): Tally | null {
  return participants.length === 0
    ? null
    : tallyOf(participants.map(({ part }) => ({ part, isLate: false, isAfterwards: false })));
}

const snapshotsSelect = {
  ...frameSelect,
  id: true,
  slug: true,
  label: true,
  purpose: true,
  project: { select: { slug: true, name: true } },
  instrumentVersion: { select: versionSelect },
  events: {
    where: { kind: { in: ['CLOSED', 'REOPENED'] } },
    orderBy: { sequence: 'asc' },
    select: { kind: true, reason: true, recordedAt: true, snapshot: true, author: { select: { name: true } } },
  },
} as const satisfies Prisma.CampaignSelect;
