import type { Metadata } from 'next';
import { paths } from '@/lib/paths';
import { descriptionOf, factsOf, IMAGE_SIZE } from '@/lib/sheets/head-rules';
import type { PublishedSheet } from '@/lib/sheets/public-queries';
import { addressOf } from '@/lib/site';

/** The head of a sheet: what is shown where its link is shared. Every address in it is our own. */
export function sheetMetadata({ content, publishedAt }: PublishedSheet): Metadata {
  const { slug, name, programme } = content;
  const description = descriptionOf(content);
  const url = addressOf(paths.sheet(slug));
  const image = { url: addressOf(paths.sheetImage(slug)), alt: `${name} · ${factsOf(content)}`, ...IMAGE_SIZE };
  return {
    title: name,
    description,
    alternates: { canonical: url, types: { 'application/atom+xml': addressOf(paths.feed) } },
    openGraph: {
      type: 'article',
      locale: 'fr_FR',
      siteName: 'Essaim',
      title: `${name} · ${programme.name}`,
      description,
      url,
      modifiedTime: publishedAt.toISOString(),
      images: [image],
    },
    twitter: { card: 'summary_large_image' },
  };
}
