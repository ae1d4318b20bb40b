import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.describe('somebody of the team', () => {
  test.use({ account: 'equipe' });

  for (const [text, name, path] of [
    ['acor', /^A\.CO\.R/, '/projets/a-co-r'],
    ['isere', /^Conseil départemental de l’Isère Isère/, '/structures/departement-de-l-isere'],
    ['tapaj doc', /^Documents TAPAJ/, '/projets/tapaj/documents'],
    ['carte', /^Carte$/, '/carte'],
  ] as const) {
    test(`« ${text} » leads to ${path}, by keyboard alone`, async ({ page }) => {
      await page.goto('/evaluations');
      await openPalette(page);
      await field(page).fill(text);
      await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
      await reach(page, name);
      await field(page).press('Enter');
      await expect(page).toHaveURL(new RegExp(`${path}$`));
    });
  }

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

  test('what nothing answers is said', async ({ page }) => {
    await page.goto('/structures');
    await openPalette(page);
    await field(page).fill('qsdfghjk');
    await expect(page.getByText('Rien ne répond à «\u00a0qsdfghjk\u00a0»', { exact: false })).toBeVisible();
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

  test('what nothing answers is looked for in the lists', async ({ page }) => {
    await page.goto('/structures');
    await openPalette(page);
    await field(page).fill('qsdfghjk');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/projets\?vue=liste&q=qsdfghjk$/);
    await expect(page.getByText('Aucun projet ne correspond')).toBeVisible();
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

  test('a situation of one’s own is found by its number, its project and its campaign', async ({ page }) => {
    const { project, campaign, adoptions } = await makeSituation({ name: 'Démarche à chercher' });
    await page.goto(`/projets/${project}`);
    await openPalette(page);
    // Where one is comes first.
    await expect(options(page).first()).toContainText('Noter une activité');
    await expect(options(page).first()).toContainText('Démarche à chercher');
    await field(page).fill('chercher 2');
    await reach(page, /^Structure n° 2/);
    await field(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/projets/${project}/structures/${adoptions[1]?.slug}$`));
    await openPalette(page);
    await field(page).fill(campaign);
    await reach(page, /^Campagne/);
    await field(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`/projets/${project}/evaluations/${campaign}$`));
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

  test('« Saisir la suivante » leads to an evaluation, or says that none waits', async ({ page }) => {
    await page.goto('/evaluations/suivante');
    await expect(page).toHaveURL(/\/evaluations/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('somebody of the team is found by name, and what is in their charge is read', async ({ page }) => {
    await page.goto('/structures');
    await openPalette(page);
    await field(page).fill('responsable de programme');
    await reach(page, /^Responsable de programme/);
    await field(page).press('Enter');
    await expect(page).toHaveURL(/\/equipe\//);
    await expect(page.getByRole('heading', { level: 1, name: 'Responsable de programme' })).toBeVisible();
    expect(await page.content()).not.toContain('responsable@essaim.test');
    expect(await violations(page)).toEqual([]);
  });

  test('the keys lead from list to list, move along rows, and take nothing from who types', async ({ page }) => {
    await page.goto('/structures');
    await ready(page);
    await page.keyboard.press('j');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.textContent)).not.toBe(first);
    await page.keyboard.press('k');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    const search = page.getByLabel('Nom, sigle, département ou SIRET');
    await search.fill('');
    await search.pressSequentially('gp?/j');
    await expect(search).toHaveValue('gp?/j');
    await expect(page).toHaveURL(/\/structures$/);
    await search.blur();
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: 'Aller à' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Aller à' }).blur();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await expect(page).toHaveURL(/\/evaluations$/);
  });

  test('« ? » lists the keys of the page and of everywhere, and turns single keys off', async ({ page }) => {
    await page.goto('/structures');
    await ready(page);
    await page.keyboard.press('?');
    const map = page.getByRole('dialog', { name: 'Touches du clavier' });
    await expect(map.getByRole('heading', { name: 'Dans un tableau de cette page' })).toBeVisible();
    await expect(map.getByRole('heading', { name: 'Partout' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await map.getByLabel('Touches d’une lettre ou d’un signe, sur cet appareil').uncheck();
    await map.getByRole('button', { name: 'Fermer' }).click();
    await page.keyboard.press('g');
    await page.keyboard.press('e');
    await page.keyboard.press('?');
    await expect(map).toBeHidden();
    await expect(page).toHaveURL(/\/structures$/);
    await openPalette(page);
  });

  test('the form of an evaluation keeps its own keys', async ({ page }) => {
    const { project, campaign, adoptions } = await makeSituation({});
    await page.goto(`/projets/${project}/evaluations/${campaign}/${adoptions[0]?.slug}`);
    await expect(page.getByRole('button', { name: 'Enregistrer le brouillon' })).toHaveCount(0);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Saisir au clavier' })).toBeVisible();
    await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeHidden();
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

function field(page: Page) {
  return page.getByRole('combobox', { name: 'Projet, structure, campagne, document, personne ou commande' });
}

function options(page: Page) {
  return page.getByRole('option').and(page.locator('a'));
}

/** A key pressed before the page is ready is nobody's. */
async function openPalette(page: Page) {
  await expect(async () => {
    // The same key closes what it opened.
    if ((await field(page).count()) === 0) await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

/** The script has taken over: the list of keys opens. */
async function ready(page: Page) {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeHidden();
}

/** Goes down to the first option that reads so. */
async function reach(page: Page, name: RegExp) {
  await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
  const place = await options(page).evaluateAll(
    (all, [source]) =>
      all.findIndex((one) => new RegExp(source ?? '').test((one.textContent ?? '').replace(/\s+/g, ' '))),
    [name.source],
  );
  for (let step = 0; step < place; step++) await field(page).press('ArrowDown');
}
