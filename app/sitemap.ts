import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { paths } from '@/lib/paths';
import { listPublishedSheets } from '@/lib/sheets/public-queries';
import { addressOf } from '@/lib/site';
import { visitor } from '@/lib/viewer';

/** What search engines may read: the public list and the sheets online. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const sheets = await listPublishedSheets(visitor);
  return [
    { url: addressOf(paths.sheets) },
    ...sheets.map(({ content, publishedAt }) => ({
      url: addressOf(paths.sheet(content.slug)),
      lastModified: publishedAt,
    })),
  ];
}
