import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Account, expect, test } from './support/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];

const PAGES: [account: Account | null, paths: string[]][] = [
  [null, ['/connexion', '/fiches', '/fiches/parcours-gardien', '/fiches/lieu-ressources', '/nulle-part']],
  [
    'equipe',
    [
      '/tableau-de-bord',
      '/projets',
      '/projets/parcours-gardien',
      '/projets/parcours-gardien/cycle-de-vie',
      '/projets/parcours-gardien/structures',
      '/projets/parcours-gardien/structures/siae-1',
      '/projets/parcours-gardien/activites',
      '/projets/parcours-gardien/evaluations',
      '/projets/parcours-gardien/evaluations/evaluation-1',
      '/projets/parcours-gardien/evaluations/evaluation-1/siae-1',
      '/projets/parcours-gardien/indicateurs',
      '/projets/parcours-gardien/documents',
      '/projets/parcours-gardien/historique',
      '/projets/parcours-gardien/vue-porteur',
      '/structures',
      '/structures/air-services',
      '/evaluations',
    ],
  ],
  ['responsable', ['/projets/vita-air/cycle-de-vie', '/projets/vita-air/evaluations/evaluation-1']],
  ['porteur.vita-air', ['/mon-projet/vita-air']],
];

test.use({ expectedError: /404/ });

for (const [account, paths] of PAGES) {
  test.describe(account ? `signed in as ${account}` : 'nobody signed in', () => {
    test.use({ account });

    for (const path of paths) {
      test(`${path} is accessible, and never scrolls sideways`, async ({ page }) => {
        test.slow();
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 800 });
          const response = await page.goto(path);
          expect(response?.status()).toBe(path === '/nulle-part' ? 404 : 200);
          expect(await violations(page), `${width} px`).toEqual([]);
        }
        for (const width of [360, 320]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  for (const path of ['/fiches', '/fiches/tapaj', '/connexion']) {
    test(`${path} keeps its contrasts`, async ({ page }) => {
      await page.goto(path);
      expect(await violations(page)).toEqual([]);
    });
  }
});

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).exclude('nextjs-portal').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** How many pixels the page is wider than its window. */
function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
