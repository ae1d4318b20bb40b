import { projects } from '@/prisma/seed/projects';
import { expect, test } from './support/test';

// What those read who are no person: whoever shares a link, search engines, feed readers.

const slugs = projects.map(({ slug }) => slug);

test('a shared sheet says who, what and where, with a picture of our own', async ({ page, baseURL }) => {
  await page.goto('/fiches/vita-air');
  const meta = (property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');
  const ours = async (address: string | null) => new URL(address ?? '').pathname;
  expect(await meta('og:title')).toBe('VITA-Air · AIS#Emploi');
  expect(await meta('og:description')).toBe(await page.locator('meta[name="description"]').getAttribute('content'));
  expect(await meta('og:locale')).toBe('fr_FR');
  expect(await ours(await meta('og:url'))).toBe('/fiches/vita-air');
  expect(await ours(await page.locator('link[rel="canonical"]').getAttribute('href'))).toBe('/fiches/vita-air');
  const origins = await page
    .locator('link[rel="canonical"], link[rel="alternate"], meta[property="og:url"], meta[property="og:image"]')
    .evaluateAll((all) =>
      all.map((one) => new URL(one.getAttribute('href') ?? one.getAttribute('content') ?? '').origin),
    );
  expect(new Set(origins).size).toBe(1);
  const picture = await page.request.get(new URL(await ours(await meta('og:image')), baseURL).href);
  expect(picture.headers()['content-type']).toBe('image/png');
  const bytes = await picture.body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test('a sheet tells machines what it is about, under the nonce of its page', async ({ page }) => {
  const response = await page.goto('/fiches/tapaj');
  const block = page.locator('script[type="application/ld+json"]');
  const data = JSON.parse((await block.textContent()) ?? '');
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    version: 1,
    mainEntity: { '@type': 'Project', name: 'TAPAJ', memberOf: { name: 'AIS#Emploi' } },
  });
  const nonce = /'nonce-([^']+)'/.exec(response?.headers()['content-security-policy'] ?? '')?.[1];
  expect(await block.evaluate((element) => (element as HTMLScriptElement).nonce)).toBe(nonce);
});

test('the feed holds one entry for each of the ten sheets, and an XML reader reads it', async ({ page }) => {
  await page.goto('/fiches');
  const response = await page.request.get('/fiches/flux.atom');
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  const feed = await page.evaluate(
    (text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const textOf = (parent: Element, name: string) => parent.getElementsByTagName(name)[0]?.textContent ?? '';
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        root: parsed.documentElement.namespaceURI,
        updated: textOf(parsed.documentElement, 'updated'),
        entries: [...parsed.getElementsByTagName('entry')].map((entry) => ({
          id: textOf(entry, 'id'),
          title: textOf(entry, 'title'),
          updated: textOf(entry, 'updated'),
          summary: textOf(entry, 'summary'),
          href: entry.getElementsByTagName('link')[0]?.getAttribute('href') ?? '',
        })),
      };
    },
    await response.text(),
  );
  expect(feed.error).toBeNull();
  expect(feed.root).toBe('http://www.w3.org/2005/Atom');
  const ids = feed.entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const slug of slugs) {
    const entry = feed.entries.find(({ id }) => id.endsWith(`/fiches/${slug}#version-1`));
    expect(entry?.summary, slug).not.toBe('');
    expect(new URL(entry?.href ?? '').pathname).toBe(`/fiches/${slug}`);
  }
  const moments = feed.entries.map(({ updated }) => Date.parse(updated));
  expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  expect(Date.parse(feed.updated)).toBe(moments[0]);
});

test('search engines are led to the sheets, and to nothing else', async ({ page }) => {
  const sitemap = await (await page.request.get('/sitemap.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);
  for (const slug of slugs) expect(paths).toContain(`/fiches/${slug}`);
  expect(paths.filter((path) => !/^\/fiches(\/[a-z0-9-]+)?$/.test(path))).toEqual([]);
  const robots = await (await page.request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /\n');
  expect(robots).toContain('Allow: /fiches\n');
  expect(robots).toMatch(/Sitemap: https?:\/\/\S+\/sitemap\.xml/);
});
