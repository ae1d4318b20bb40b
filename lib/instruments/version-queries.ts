import 'server-only';
import { db } from '@/lib/db';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Staff } from '@/lib/viewer';
import { instrumentsVisibleTo } from './list-queries';
import { versionSelect } from './queries';
import { sectionsOf } from './rules';

const instrumentSelect = {
  slug: true,
  name: true,
  kind: true,
  isTemplate: true,
  purpose: true,
  origin: true,
  version: true,
  project: { select: { slug: true, name: true } },
} satisfies Prisma.InstrumentSelect;

const latestSelect = {
  versions: { orderBy: { number: 'desc' }, take: 1, select: { number: true } },
} satisfies Prisma.InstrumentSelect;

/** One instrument with all its versions, and the campaigns that use each; null when out of reach. */
export async function findInstrument(staff: Staff, slug: string) {
  const row = await db.instrument.findFirst({
    relationLoadStrategy: 'join',
    where: { AND: [{ slug }, instrumentsVisibleTo(staff)] },
    select: {
      ...instrumentSelect,
      versions: {
        orderBy: { number: 'desc' },
        select: {
          number: true,
          note: true,
          publishedAt: true,
          _count: { select: { criteria: true } },
          campaigns: {
            orderBy: [{ project: { name: 'asc' } }, { phase: 'asc' }],
            select: {
              slug: true,
              label: true,
              state: true,
              project: { select: { slug: true, name: true } },
              evaluations: { where: { state: { notIn: ['INVITED', 'WITHDRAWN'] } }, select: { id: true } },
            },
          },
        },
      },
    },
  });
  if (!row) return null;
  const versions = row.versions.map(({ _count, campaigns, ...version }) => ({
    ...version,
    criteria: _count.criteria,
    campaigns: campaigns.map(({ evaluations, ...campaign }) => ({ ...campaign, answered: evaluations.length })),
  }));
  return { ...row, versions, draft: versions.find(({ publishedAt }) => publishedAt === null) ?? null };
}

export type InstrumentPage = NonNullable<Awaited<ReturnType<typeof findInstrument>>>;
export type VersionLine = InstrumentPage['versions'][number];

/** What a version asks, principle by principle, those without a criterion included; null when out of reach. */
export async function findVersion(staff: Staff, slug: string, number: number) {
  if (!Number.isInteger(number) || number < 1 || number > 10_000) return null;
  const row = await db.instrumentVersion.findFirst({
    relationLoadStrategy: 'join',
    where: { number, instrument: { AND: [{ slug }, instrumentsVisibleTo(staff)] } },
    select: { ...versionRowSelect, instrument: { select: { ...instrumentSelect, ...latestSelect } } },
  });
  if (!row) return null;
  const { versions, ...instrument } = row.instrument;
  return { ...readSections(row), instrument, isLatest: versions[0]?.number === number };
}

export type VersionPage = NonNullable<Awaited<ReturnType<typeof findVersion>>>;

/** The published version right before this one, or null. */
export async function findPreviousVersion(staff: Staff, slug: string, number: number) {
  const row = await db.instrumentVersion.findFirst({
    relationLoadStrategy: 'join',
    where: {
      number: { lt: number },
      publishedAt: { not: null },
      instrument: { AND: [{ slug }, instrumentsVisibleTo(staff)] },
    },
    orderBy: { number: 'desc' },
    select: versionRowSelect,
  });
  return row && readSections(row);
}

/** How many answers a version's criteria hold, by code. */
export async function countAnswers(staff: Staff, slug: string, number: number): Promise<Map<string, number>> {
  const rows = await db.criterion.findMany({
    where: { version: { number, instrument: { AND: [{ slug }, instrumentsVisibleTo(staff)] } } },
    select: { code: true, _count: { select: { answers: true } } },
  });
  return new Map(rows.map(({ code, _count }) => [code, _count.answers]));
}

/** What writing a version asks for. */
export const versionRowSelect = {
  id: true,
  number: true,
  note: true,
  publishedAt: true,
  version: true,
  principles: versionSelect.principles,
  criteria: versionSelect.criteria,
} satisfies Prisma.InstrumentVersionSelect;

type VersionRow = Prisma.InstrumentVersionGetPayload<{ select: typeof versionRowSelect }>;

export function readSections(row: VersionRow) {
  const { id, number, note, publishedAt, version } = row;
  const criteria = row.criteria.map((criterion) => ({ ...criterion, weight: criterion.weight.toNumber() }));
  return { id, number, note, publishedAt, version, sections: sectionsOf(row.principles, criteria) };
}
