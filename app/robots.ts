import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { paths } from '@/lib/paths';
import { addressOf } from '@/lib/site';

/** Only the public sheets are for search engines. It keeps nobody out: each page does that by itself. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: { userAgent: '*', allow: [paths.sheets, '/_next/static/'], disallow: '/' },
    sitemap: addressOf('/sitemap.xml'),
  };
}
