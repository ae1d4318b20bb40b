/** One published version of a sheet. */
export type FeedEntry = { slug: string; name: string; number: number; publishedAt: Date; summary: string };

type Addresses = { feed: string; list: string; sheet: (slug: string) => string };

/** The feed of published versions, as Atom (RFC 4287), newest first. */
export function atomFeed(entries: readonly FeedEntry[], { feed, list, sheet }: Addresses): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${xml(feed)}</id>`,
    '<title>Essaim, fiches publiques des projets</title>',
    '<subtitle>Chaque version publiée d’une fiche, de la plus récente à la plus ancienne</subtitle>',
    `<updated>${latestOf(entries)}</updated>`,
    '<author><name>Essaim</name></author>',
    `<link rel="self" type="application/atom+xml" href="${xml(feed)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="fr" href="${xml(list)}"/>`,
    ...entries.map((entry) => entryOf(entry, sheet(entry.slug))),
    '</feed>\n',
  ].join('\n');
}

function entryOf({ name, number, publishedAt, summary }: FeedEntry, address: string): string {
  const at = publishedAt.toISOString();
  return [
    '<entry>',
    // Never the same for two versions, and the same for ever for one: readers know by it what they have read.
    `<id>${xml(address)}#version-${number}</id>`,
    `<title>${xml(number === 1 ? `${name}\u00a0: fiche publiée` : `${name}\u00a0: fiche mise à jour`)}</title>`,
    `<published>${at}</published>`,
    `<updated>${at}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="fr" href="${xml(address)}"/>`,
    `<summary>${xml(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

function latestOf(entries: readonly FeedEntry[]): string {
  return new Date(Math.max(0, ...entries.map(({ publishedAt }) => publishedAt.getTime()))).toISOString();
}

/** Characters that XML cannot hold at all are left out. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
