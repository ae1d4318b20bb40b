import { pngOf } from '@/lib/chart-files-png';
import { svgOf } from '@/lib/chart-files-svg';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getChart } from '@/lib/reports/chart-queries';
import { requireStaff } from '@/lib/viewer';

type Context = { params: Promise<{ file: string }> };

const TYPES = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

/** A chart of the product as a file: « /api/graphiques/frise.svg?au=2017-12-31 ». */
export async function GET(request: Request, { params }: Context) {
  const { file } = await params;
  const staff = await requireStaff(paths.reports);
  const [, chart, format] = /^([a-z-]+)\.(svg|png)$/.exec(file) ?? outOfReach();
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const drawing = (chart && (await getChart(staff, chart, search))) || outOfReach();
  const isPng = format === 'png';
  return new Response(isPng ? await pngOf(drawing) : svgOf(drawing), {
    headers: {
      'Content-Type': isPng ? TYPES.png : TYPES.svg,
      'Content-Disposition': `attachment; filename="${[chart, search.projet, search.campagne]
        .filter(Boolean)
        .join('-')
        .replace(/[^a-z0-9-]/g, '')}.${format}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
