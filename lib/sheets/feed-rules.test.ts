import { describe, expect, it } from 'vitest';
import { atomFeed, type FeedEntry } from './feed-rules';

const addresses = {
  feed: 'https://essaim.exemple.fr/fiches/flux.atom',
  list: 'https://essaim.exemple.fr/fiches',
  sheet: (slug: string) => `https://essaim.exemple.fr/fiches/${slug}`,
};
const entry = (given: Partial<FeedEntry>): FeedEntry => ({
  slug: 'essai',
  name: 'Essai',
  number: 1,
  publishedAt: new Date('2026-11-27T10:00:00Z'),
  summary: 'Un projet',
  ...given,
});
const all = (feed: string, element: string) =>
  [...feed.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text]) => text);

describe('the feed of sheets', () => {
  const feed = atomFeed([entry({ number: 2, publishedAt: new Date('2026-12-01T08:00:00Z') }), entry({})], addresses);

  it('has one entry per version, each with an address of its own for ever', () => {
    expect(all(feed, 'id')).toEqual([
      addresses.feed,
      'https://essaim.exemple.fr/fiches/essai#version-2',
      'https://essaim.exemple.fr/fiches/essai#version-1',
    ]);
    expect(all(feed, 'title').slice(1)).toEqual(['Essai\u00a0: fiche mise à jour', 'Essai\u00a0: fiche publiée']);
  });

  it('was updated when its newest entry was', () => {
    expect(all(feed, 'updated')).toEqual([
      '2026-12-01T08:00:00.000Z',
      '2026-12-01T08:00:00.000Z',
      '2026-11-27T10:00:00.000Z',
    ]);
  });

  it('is well formed whatever a name holds', () => {
    const odd = atomFeed([entry({ name: '<b>R&D "x"</b>\u0000\u0008', summary: 'a ]]> b' })], addresses);
    expect(odd).not.toMatch(/<b>|&(?!#\d+;)/);
    expect([...odd].filter((char) => char < ' ' && char !== '\n')).toEqual([]);
  });

  it('is a feed all the same when nothing is online', () => {
    expect(atomFeed([], addresses)).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});
