import { checklist } from '@/prisma/seed/checklist';
import { expect, test } from './support/test';
import { plain, textOf } from './support/text';

const slugs = [...new Set(checklist.map(({ project }) => project))].filter((slug) => slug !== null);

test('somebody who is not signed in finds the ten projects and opens each sheet', async ({ page }) => {
  await page.goto('/fiches');
  const titles = page.getByRole('listitem').getByRole('heading', { level: 2 });
  await expect(titles.first()).toBeVisible();
  const links = await titles.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(slugs).toHaveLength(10);
  for (const slug of slugs) {
    expect(links).toContain(`/fiches/${slug}`);
    const response = await page.goto(`/fiches/${slug}`);
    expect(response?.status(), slug).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test.describe('every fact of the source that is to be shown is read on its page', () => {
  for (const slug of [null, ...slugs]) {
    test(slug ?? 'the programme', async ({ page }) => {
      await page.goto(slug ? `/fiches/${slug}` : '/fiches');
      const read = await textOf(page);
      const missing = checklist
        .filter(({ project }) => project === slug)
        .flatMap(({ source, onSheet }) => wordsOf(onSheet).map((words) => ({ source, words })))
        .filter(({ words }) => !read.includes(plain(words)));
      expect(missing).toEqual([]);
    });
  }
});

test('the list says how many projects the source announces, and how many are described', async ({ page }) => {
  await page.goto('/fiches');
  expect(await textOf(page)).toMatch(/9 projets annoncés par la source, 1\d décrits/);
});

test('a sheet that does not exist is the page that does not exist', async ({ page }) => {
  const response = await page.request.get('/fiches/nulle-part');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('Cette page n’existe pas ou ne vous est pas ouverte.');
});

test('a sheet has its own title and description', async ({ page }) => {
  await page.goto('/fiches/soleni');
  await expect(page).toHaveTitle(/^Soleni/);
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /précarité énergétique/);
});

test('reading asks nothing of any other site', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(baseURL ?? '').origin) {
      elsewhere.push(request.url());
    }
  });
  for (const path of ['/fiches', '/fiches/parcours-gardien']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(elsewhere).toEqual([]);
});

test('a printed sheet leaves the navigation out', async ({ page }) => {
  await page.goto('/fiches/a-co-r');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await expect(page.getByText('Consultée le', { exact: false })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  for (const navigation of await page.locator('nav').all()) await expect(navigation).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Consultée le', { exact: false })).toBeVisible();
});

function wordsOf(onSheet: (typeof checklist)[number]['onSheet']): readonly string[] {
  if (typeof onSheet === 'string') return [onSheet];
  return 'hidden' in onSheet ? [] : onSheet;
}
