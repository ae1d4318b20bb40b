import { outOfReach } from '@/lib/out-of-reach';
import { imageOf } from '@/lib/sheets/image';
import { getPublishedSheet } from '@/lib/sheets/public-queries';
import { visitor } from '@/lib/viewer';

type Context = { params: Promise<{ slug: string }> };

/** The picture that goes with a shared link to a sheet. */
export async function GET(_request: Request, { params }: Context) {
  const { content } = (await getPublishedSheet(visitor, (await params).slug)) ?? outOfReach();
  return new Response(await imageOf(content), {
    headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' },
  });
}
