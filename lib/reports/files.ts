import 'server-only';
import { readAsOf } from '@/lib/as-of';
import { logExport } from '@/lib/exports/journal';
import type { WorkbookFile } from '@/lib/exports/workbook';
import type { Staff } from '@/lib/viewer';
import type { Report } from './content';
import { blocksOf, pdfOf } from './pdf';
import { getProgrammeReport } from './programme-report';
import { getProjectReport } from './project-report';

const PROGRAMME = 'bilan-du-programme';

/**
 * The PDF of a report, by its name in the address: « bilan-du-programme », « bilan-parcours-gardien »; null when there is none within reach. Logged.
 * @param search of the address: the day, as « au »
 */
export async function openReport(
  staff: Staff,
  name: string,
  search: Record<string, string>,
): Promise<WorkbookFile | null> {
  const asOf = readAsOf(search);
  const project = /^bilan-(.+)$/.exec(name)?.[1] ?? '';
  const report =
    name === PROGRAMME ? await getProgrammeReport(staff, asOf) : await getProjectReport(staff, project, asOf);
  if (report) await logExport(staff, `${name}.pdf`, search);
  return report && fileOf(report);
}

/** Sent while it is made, as a workbook is; its progress is counted in blocks instead of rows. */
function fileOf(report: Report): WorkbookFile {
  return {
    fileName: `${report.fileName}.pdf`,
    total: blocksOf(report),
    bytes: (onProgress) => pdfOf(report, onProgress),
  };
}
