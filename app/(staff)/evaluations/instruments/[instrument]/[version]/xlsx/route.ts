import { exportVersion } from '@/lib/instruments/importing';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

type Context = { params: Promise<{ instrument: string; version: string }> };

/** A version as a workbook that can be changed and imported again. */
export async function GET(_request: Request, { params }: Context) {
  const { instrument, version } = await params;
  const staff = await requireStaff(paths.instrument(instrument));
  const { bytes, fileName } = (await exportVersion(staff, instrument, Number(version))) ?? outOfReach();
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  });
}
