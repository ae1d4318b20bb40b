import { paths } from '@/lib/paths';
import { listFeedEntries } from '@/lib/sheets/feed-queries';
import { atomFeed } from '@/lib/sheets/feed-rules';
import { addressOf } from '@/lib/site';
import { visitor } from '@/lib/viewer';

/** Every published version of a sheet, for feed readers. Asked again each time: a sheet taken back is gone at once. */
export async function GET() {
  const feed = atomFeed(await listFeedEntries(visitor), {
    feed: addressOf(paths.feed),
    list: addressOf(paths.sheets),
    sheet: (slug) => addressOf(paths.sheet(slug)),
  });
  return new Response(feed, {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}
