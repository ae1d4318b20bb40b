import 'server-only';
import { setImmediate as letOthersThrough } from 'node:timers/promises';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { OnStep } from '@/lib/steps';
import type { Staff } from '@/lib/viewer';
import { readWorkbook, type Sheet } from '@/lib/workbook';
import { write } from '@/lib/write';
import { closeSheet, compareRows, type Difference, openSheet } from './comparison-rules';
import type { Scope } from './facts';
import { LEGEND } from './legend';
import { readLegend, type Said } from './legend-rules';
import { READING_KEY } from './reading-queries';
import { MOST_SHOWN, type Reading } from './reading-schema';
import { countRows, FACTS } from './workbook';

export type DroppedFile = { name: string; bytes: Buffer };

/**
 * Compares a workbook of the programme or of a project with what Essaim holds now, on the day and for the project it says it is of.
 * Nothing is written but what was found, for the person who asked. Throws a {@link RuleError} when it is no such workbook.
 */
export async function compareWorkbook(staff: Staff, { name, bytes }: DroppedFile, onStep: OnStep): Promise<Reading> {
  onStep({ step: 'reading' });
  const sheets = await readWorkbook(bytes, name);
  const said = readLegend(sheets.find((sheet) => sheet.name === LEGEND)?.rows ?? []);
  const isWhole = said && sheets.some((sheet) => sheet.name === WHOLE);
  if (!said || !isWhole || !(await isInReach(staff, said))) throw new RuleError(notOurs(name));
  const found = await compareSheets({ staff, ...said }, sheets, onStep);
  const { day, past } = said.asOf;
  const reading: Reading = { fileName: name, title: said.title, day, isPast: past !== null, ...found };
  await keep(staff, reading);
  return reading;
}

async function compareSheets(scope: Scope, sheets: readonly Sheet[], onStep: OnStep) {
  const total = await countRows(scope);
  let done = 0;
  const tables: Reading['tables'] = [];
  const differences: Difference[] = [];
  for (const { table } of FACTS) {
    const { name, columns, batches } = table(scope);
    const file = sheets.find((sheet) => sheet.name === name);
    const open = openSheet(
      name,
      columns.map(({ heading }) => heading),
      file,
    );
    let rows = 0;
    for await (const batch of batches()) {
      compareRows(open, batch);
      rows += batch.length;
      onStep({ step: 'comparing', done: done + rows, total });
      await letOthersThrough();
    }
    const found = closeSheet(open);
    done += rows;
    tables.push({ name, rows, differences: found.length });
    differences.push(...found);
  }
  return { tables, total: differences.length, differences: differences.slice(0, MOST_SHOWN) };
}

async function isInReach(staff: Staff, { project }: Said): Promise<boolean> {
  if (project === null) return true;
  const where = { AND: [{ slug: project }, projectsVisibleTo(staff)] };
  return (await db.project.count({ where })) > 0;
}

/** The last one takes the place of the one before. */
function keep(staff: Staff, content: Reading) {
  const key = { userId: staff.id, key: READING_KEY };
  return write(staff, (tx) =>
    tx.draft.upsert({ where: { userId_key: key }, update: { content }, create: { ...key, content } }),
  );
}

/** What was found is written, or no longer wanted. */
export function forgetReading(staff: Staff) {
  return write(staff, (tx) => tx.draft.deleteMany({ where: { userId: staff.id, key: READING_KEY } }));
}

/** The tab that a list has not. */
const WHOLE = 'Événements';

function notOurs(name: string): string {
  return `«\u00a0${name}\u00a0» n’est pas un classeur du programme ou d’un projet exporté par Essaim, avec ses onglets et sa légende\u00a0: exportez-en un, puis déposez-le.`;
}
