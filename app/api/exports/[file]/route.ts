import { fileAnswer } from '@/lib/exports/answer';
import { openListFile } from '@/lib/exports/list-files';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

type Context = { params: Promise<{ file: string }> };

/** A list under its own filters, as XLSX or CSV. */
export async function GET(request: Request, { params }: Context) {
  const { file } = await params;
  const staff = await requireStaff(paths.exports);
  const [, name, format] = /^([a-z0-9-]{1,120})\.(xlsx|csv)$/.exec(file) ?? [];
  if (!name || (format !== 'xlsx' && format !== 'csv')) outOfReach();
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const found = (await openListFile(staff, name, format, search)) ?? outOfReach();
  return fileAnswer(found.bytes, found.fileName, format);
}
