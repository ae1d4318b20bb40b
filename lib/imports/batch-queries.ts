import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { batchWithin } from './batch-rows';
import { batchStateOf, effectOf, movedOn, workedOnSince } from './batch-rules';
import { detailsOf, standingOf } from './detail-rules';
import { findImportDesk, type ImportDesk } from './queries';
import { type BatchKey, type FileRow, type ImportKey, readFileRows, readFormerRows, readProblems } from './schema';

/** The files dropped into a campaign, latest first. Their contents are counted where they are. Two statements. */
export async function listBatches(staff: Staff, { project, campaign }: ImportKey) {
  const batches = await db.importBatch.findMany({
    relationLoadStrategy: 'join',
    where: {
      AND: [{ campaign: { slug: campaign } }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: headSelect,
  });
  const counts = await db.$queryRaw<{ id: string; mistakes: number; structures: number }[]>`
    select "id", ("problems" ->> 'total')::int as "mistakes",
      (select count(*)::int from jsonb_array_elements("rows") r where r -> 'answers' <> '{}' or r -> 'narrative' <> '{}') as "structures"
    from "ImportBatch" where "id" = any(${batches.map(({ id }) => id)}::uuid[])`;
  return batches.map((batch) => {
    const { mistakes = 0, structures = 0 } = counts.find(({ id }) => id === batch.id) ?? {};
    return { ...batch, mistakes, structures, state: batchStateOf({ ...batch, mistakes }) };
  });
}

export type ListedBatch = Awaited<ReturnType<typeof listBatches>>[number];

/** Whether a batch is within reach. */
export async function hasBatch(staff: Staff, key: BatchKey): Promise<boolean> {
  return (await db.importBatch.count({ where: batchWithin(staff, key) })) > 0;
}

/**
 * Everything the page of a batch shows: what is wrong with its file, or each structure with what changes (or changed), and who
 * stands in the way of going on. Null when out of reach. Four statements.
 */
export async function getBatch(staff: Staff, key: BatchKey) {
  const batch = await db.importBatch.findFirst({
    relationLoadStrategy: 'join',
    where: batchWithin(staff, key),
    select: { ...headSelect, fileHash: true, campaignId: true, rows: true, problems: true, before: true },
  });
  const desk = batch && (await findImportDesk(staff, key));
  if (!batch || !desk) return null;
  const { campaignId, fileHash, id } = batch;
  const twin = await db.importBatch.findFirst({
    where: { campaignId, fileHash, id: { not: id }, appliedAt: { not: null }, undoneAt: null },
    orderBy: { appliedAt: 'desc' },
    select: { id: true, appliedAt: true },
  });
  const problems = readProblems(batch.problems);
  const rows = readFileRows(batch.rows);
  const former = readFormerRows(batch.before);
  const structureOf = (adoption: string) => desk.structures.find((one) => one.id === adoption);
  const lines = rows.flatMap((row) => {
    const structure = structureOf(row.adoption);
    const stood = former.find(({ adoption }) => adoption === row.adoption);
    const standing = stood ? standingOf(stood) : structure?.standing;
    return structure && standing ? [lineOf(desk, row, structure, standing)] : [];
  });
  const written = rows.filter((row) => effectOf(row) !== 'same');
  return {
    id,
    fileName: batch.fileName,
    createdAt: batch.createdAt,
    appliedAt: batch.appliedAt,
    undoneAt: batch.undoneAt,
    author: batch.author,
    state: batchStateOf({ ...batch, mistakes: problems.total }),
    refusal: desk.refusal,
    criteria: desk.criteria.length,
    problems,
    lines,
    /** The same file, imported by another batch. */
    twin,
    /** Who changed between the check and the import. */
    moved: batch.appliedAt ? [] : movedOn(written.map((row) => ({ row, structure: structureOf(row.adoption) }))),
    /** Who was worked on between the import and its undoing. */
    worked: workedOnSince(former.map((one) => ({ former: one, structure: structureOf(one.adoption) }))),
  };
}

export type BatchPage = NonNullable<Awaited<ReturnType<typeof getBatch>>>;
export type BatchLine = BatchPage['lines'][number];

function lineOf(
  { criteria }: ImportDesk,
  row: FileRow,
  { slug, name }: ImportDesk['structures'][number],
  standing: Parameters<typeof detailsOf>[2],
) {
  return { slug, name, effect: effectOf(row), answered: row.answered, details: detailsOf(criteria, row, standing) };
}

const headSelect = {
  id: true,
  fileName: true,
  createdAt: true,
  appliedAt: true,
  undoneAt: true,
  author: { select: { name: true } },
} as const;
