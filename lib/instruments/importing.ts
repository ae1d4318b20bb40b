import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Staff } from '@/lib/viewer';
import { readWorkbook, writeWorkbook } from '@/lib/workbook';
import { createInstrument } from './mutations';
import { findVersion } from './version-queries';
import { readInstrument } from './workbook-reading';
import { instrumentSheets } from './workbook-writing';

/** A version as a workbook, and the name of the file; null when out of reach. */
export async function exportVersion(staff: Staff, instrument: string, number: number) {
  const version = await findVersion(staff, instrument, number);
  if (!version) return null;
  const { name, kind, purpose, origin, project } = version.instrument;
  const identity = { name, kind, purpose, origin, project: project?.slug ?? null };
  const bytes = await writeWorkbook(instrumentSheets({ identity, note: version.note, sections: version.sections }));
  return { bytes, fileName: `${instrument}-version-${number}.xlsx` };
}

/**
 * A new instrument, with a draft, from a workbook. Nothing is written unless all of it can be read. Throws a {@link RuleError} that
 * lists every problem with its line and column. @returns the instrument's slug
 */
export async function importInstrument(
  staff: Staff,
  file: File,
  name: string | null,
  sent: { key?: string | undefined },
) {
  const sheets = await readWorkbook(Buffer.from(await file.arrayBuffer()), file.name);
  const projects = await db.project.findMany({ where: projectsVisibleTo(staff), select: { slug: true } });
  const reading = readInstrument(
    sheets,
    projects.map(({ slug }) => slug),
  );
  if (!reading.ok) throw new ImportRefused(reading.problems);
  const { identity, note, sections } = reading.instrument;
  return createInstrument(staff, { ...identity, name: name ?? identity.name }, sent, { note, sections });
}

/** Nothing was imported; each problem is a sentence of its own. */
export class ImportRefused extends RuleError {
  constructor(readonly problems: string[]) {
    const count = problems.length === 1 ? 'Une cellule à corriger' : `${problems.length}\u00a0cellules à corriger`;
    super(`${count}, rien n’a été importé.`);
  }
}
