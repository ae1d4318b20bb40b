import { RuleError } from '@/lib/errors';
import { fileAnswer, piecesAnswer, refusedAnswer } from '@/lib/exports/answer';
import { openListFile } from '@/lib/exports/list-files';
import { openWorkbook } from '@/lib/exports/workbook';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { openReport } from '@/lib/reports/files';
import { readsSteps } from '@/lib/step-stream';
import { requireStaff } from '@/lib/viewer';

type Context = { params: Promise<{ file: string }> };

/** A list under its own filters, as XLSX or CSV; the whole workbook of the programme or of one project; a report as PDF. */
export async function GET(request: Request, { params }: Context) {
  const { file } = await params;
  const staff = await requireStaff(paths.exports);
  const [, name, format] = /^([a-z0-9-]{1,120})\.(xlsx|csv|pdf)$/.exec(file) ?? [];
  const search = Object.fromEntries(new URL(request.url).searchParams);
  if (name && format === 'pdf') {
    const report = (await openReport(staff, name, search)) ?? outOfReach();
    return readsSteps(request)
      ? piecesAnswer(report, 'laying-out')
      : fileAnswer(report.bytes(), report.fileName, 'pdf');
  }
  if (!name || (format !== 'xlsx' && format !== 'csv')) outOfReach();
  const project = /^projet-(.+)$/.exec(name)?.[1] ?? null;
  if (format === 'xlsx' && (project || name === 'programme')) {
    const workbook = await openWorkbook(staff, project, search).catch(unlessRefused);
    if (workbook instanceof RuleError) return refusedAnswer(workbook);
    if (!workbook) outOfReach();
    return readsSteps(request) ? piecesAnswer(workbook) : fileAnswer(workbook.bytes(), workbook.fileName, format);
  }
  const list = (await openListFile(staff, name, format, search)) ?? outOfReach();
  return fileAnswer(list.bytes, list.fileName, format);
}

function unlessRefused(error: unknown): RuleError {
  if (error instanceof RuleError) return error;
  throw error;
}
