import { violations } from './support/axe';
import { field, openPalette, options } from './support/palette';
import { inDatabase } from './support/situation';
import { expect, test } from './support/test';

test.describe('somebody of the team', () => {
  test.use({ account: 'equipe' });

  test('the arrows go round, groups are skipped, the active option is told, and Escape gives the focus back', async ({
    page,
  }) => {
    await page.goto('/structures');
    await openPalette(page);
    await field(page).fill('gardien');
    await expect(page.getByRole('status').filter({ hasText: 'résultat' })).toBeVisible();
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const told = async () => {
      const id = await field(page).getAttribute('aria-activedescendant');
      return page.locator(`[id="${id}"]`).getAttribute('aria-selected');
    };
    for (const key of ['ArrowUp', 'ArrowDown', 'PageDown', 'PageUp']) {
      await field(page).press(key);
      expect(await told(), key).toBe('true');
    }
    expect(await violations(page)).toEqual([]);
    await field(page).press('Escape');
    await expect(field(page)).toBeHidden();
    await page.getByRole('link', { name: 'Ajouter une structure' }).focus();
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('link', { name: 'Ajouter une structure' })).toBeFocused();
  });

  test('Enter pressed before the answer leads where the answer leads', async ({ page }) => {
    await page.goto('/structures');
    await openPalette(page);
    await page.route('**/api/recherche*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await field(page).fill('isere');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/structures\/departement-de-l-isere$/);
  });

  test.describe('whose network is cut', () => {
    test.use({ expectedError: /ERR_FAILED|Failed to load/ });

    test('reads it, and goes on when it is back', async ({ page }) => {
      await page.goto('/structures');
      await openPalette(page);
      await page.route('**/api/recherche*', (route) => route.abort());
      await field(page).fill('tapa');
      await expect(page.getByText('Le site ne répond pas', { exact: false })).toBeVisible();
      await page.unroute('**/api/recherche*');
      await field(page).fill('tapaj');
      await expect(
        options(page)
          .filter({ hasText: /^TAPAJ/ })
          .first(),
      ).toBeVisible();
    });
  });

  test('opens from the field at the top on a phone, with what was typed', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/structures');
    await expect(async () => {
      if ((await field(page).count()) === 0) await page.getByRole('searchbox', { name: 'Aller à' }).click();
      await expect(field(page)).toBeFocused({ timeout: 2000 });
    }).toPass();
    await field(page).pressSequentially('vita');
    await expect(
      options(page)
        .filter({ hasText: /^VITA-Air/ })
        .first(),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await options(page)
      .filter({ hasText: /^VITA-Air/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/projets\/vita-air$/);
  });

  test('costs nothing before it is asked for', async ({ page }) => {
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto('/structures', { waitUntil: 'networkidle' });
    const before = scripts.length;
    await openPalette(page);
    expect(scripts.length).toBeGreaterThan(before);
  });
});

test.describe('without a script', () => {
  test.use({ account: 'equipe', javaScriptEnabled: false });

  test('the field at the top searches the projects', async ({ page }) => {
    await page.goto('/structures');
    await page.getByRole('searchbox', { name: 'Aller à' }).fill('acor');
    await page.getByRole('searchbox', { name: 'Aller à' }).press('Enter');
    await expect(page).toHaveURL(/\/projets\?q=acor/);
    await expect(page.getByRole('main').getByRole('link', { name: 'A.CO.R' }).first()).toBeVisible();
  });
});

test.describe('a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  test('finds no search, no list of what is in somebody’s charge, no palette', async ({ page }) => {
    const [person] = await inDatabase(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select "id" from "User" where "email" = 'equipe@essaim.test'`,
      );
      return rows;
    });
    for (const path of ['/api/recherche?q=acor', '/evaluations/suivante', `/equipe/${person?.id}`]) {
      expect((await page.request.get(path, { maxRedirects: 0 })).status(), path).toBe(404);
    }
    await page.goto('/mon-projet/vita-air');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toHaveCount(0);
  });
});

test('nobody signed in is told so, and nothing more', async ({ page }) => {
  const response = await page.request.get('/api/recherche?q=acor');
  expect(response.status()).toBe(401);
  expect(await response.text()).toBe('null');
});
