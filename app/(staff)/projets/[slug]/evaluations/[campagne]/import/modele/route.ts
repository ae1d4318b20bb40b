import { writeCsv } from '@/lib/csv';
import { findImportDesk } from '@/lib/imports/queries';
import { templateRows, templateSheets } from '@/lib/imports/template';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { writeWorkbook } from '@/lib/workbook';

type Context = { params: Promise<{ slug: string; campagne: string }> };

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** The file to fill: the campaign's structures and criteria, with what is already answered. */
export async function GET(request: Request, { params }: Context) {
  const { slug, campagne } = await params;
  const staff = await requireStaff(paths.importAnswers(slug, campagne));
  const key = { project: slug, campaign: campagne };
  const desk = (await findImportDesk(staff, key)) ?? outOfReach();
  const format = new URL(request.url).searchParams.get('format') === 'csv' ? 'csv' : 'xlsx';
  const file =
    format === 'csv' ? writeCsv(templateRows(desk)) : new Uint8Array(await writeWorkbook(templateSheets(desk)));
  return new Response(file, {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="modele-${slug}-${campagne}.${format}"`,
      'Cache-Control': 'no-store',
    },
  });
}
