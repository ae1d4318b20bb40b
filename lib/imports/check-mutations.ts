import 'server-only';
import { setImmediate as letOthersThrough } from 'node:timers/promises';
import type { z } from 'zod';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { OnStep } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { type DroppedFile, hashOf, readTables } from './file';
import type { CheckedRow } from './line-rules';
import { findImportDesk, type ImportDesk } from './queries';
import type { fileRowSchema, ImportKey } from './schema';
import { type Checked, checkTables, countCells, refusedFile } from './table-rules';

/** Others are let through after this many cells. */
const CELLS_AT_ONCE = 200;

/**
 * Checks a whole file against the campaign and keeps the outcome as a batch: nothing else is written. The same file, checked
 * before and not imported, is checked anew in its own batch. Returns the batch's id.
 */
export async function checkFile(staff: Staff, key: ImportKey, file: DroppedFile, onStep: OnStep): Promise<string> {
  const desk = (await findImportDesk(staff, key)) ?? outOfReach();
  if (desk.refusal) throw new RuleError(desk.refusal);
  const { rows, problems } = await checked(desk, file, onStep);
  const outcome = {
    // A file with a mistake is not kept: it comes back corrected.
    rows: problems.total > 0 ? [] : rows.map((row) => fileRowOf(desk, row)),
    problems,
  };
  return write(staff, (tx) => keep(tx, staff, desk, file, outcome));
}

async function checked(desk: ImportDesk, file: DroppedFile, onStep: OnStep): Promise<Checked> {
  onStep({ step: 'reading' });
  const tables = await readTables(file).catch((error) => {
    if (error instanceof RuleError) return error.message;
    throw error;
  });
  if (typeof tables === 'string') return { rows: [], problems: refusedFile(tables) };
  const total = countCells(tables);
  const check = checkTables(tables, desk);
  let told = 0;
  for (;;) {
    const { done, value } = check.next();
    if (done) return value;
    if (value - told < CELLS_AT_ONCE) continue;
    told = value;
    onStep({ step: 'checking', done: value, total });
    await letOthersThrough();
  }
}

type Outcome = { rows: Prisma.InputJsonValue; problems: Prisma.InputJsonValue };

async function keep(
  tx: Db,
  staff: Staff,
  { id: campaignId, projectId }: ImportDesk,
  file: DroppedFile,
  outcome: Outcome,
) {
  const fileHash = hashOf(file);
  const given = { ...outcome, fileName: file.name, authorId: staff.id };
  const waiting = await tx.importBatch.findFirst({
    where: { campaignId, fileHash, appliedAt: null },
    select: { id: true },
  });
  if (!waiting) {
    const { id } = await tx.importBatch.create({
      data: { projectId, campaignId, fileHash, ...given },
      select: { id: true },
    });
    return id;
  }
  await tx.importBatch.update({ where: waiting, data: { ...given, createdAt: new Date(), version: { increment: 1 } } });
  return waiting.id;
}

/** Only what the file changes; an answer's empty parts are left out, and read back as empty. */
function fileRowOf({ structures }: ImportDesk, { structure, changes, answered }: CheckedRow) {
  const evaluation = structures.find((one) => one.id === structure.id)?.evaluation ?? null;
  const answers = [...changes.answers].map(([id, content]) => {
    const parts = Object.entries(content).filter(([, part]) => part !== null);
    return [id, Object.fromEntries(parts)] as const;
  });
  return {
    adoption: structure.id,
    version: evaluation?.version ?? null,
    state: evaluation?.state ?? null,
    narrative: changes.narrative,
    answers: Object.fromEntries(answers),
    answered,
  } satisfies z.input<typeof fileRowSchema>;
}
