import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { openPalette } from './support/palette';
import { makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

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
  await map.getByLabel('Touches d’une lettre, d’un chiffre ou d’un signe, sur cet appareil').uncheck();
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

test('what single keys do is said only while they work', async ({ page }) => {
  await page.goto('/structures');
  await ready(page);
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Touches du clavier' });
  await expect(map.getByText('ligne suivante')).toBeVisible();
  await map.getByRole('checkbox').uncheck();
  await expect(map.getByText('ligne suivante')).toBeHidden();
  await expect(map.getByText('aller à un projet', { exact: false })).toBeVisible();
  await map.getByRole('checkbox').check();
  await expect(map.getByText('ligne suivante')).toBeVisible();
});

test('where no row can be opened, J and K are not promised', async ({ page }) => {
  await page.goto('/projets');
  await ready(page);
  await page.keyboard.press('?');
  const map = page.getByRole('dialog', { name: 'Touches du clavier' });
  await expect(map.getByRole('heading', { name: 'Partout' })).toBeVisible();
  await expect(map.getByRole('heading', { name: 'Dans un tableau de cette page' })).toHaveCount(0);
});

/** The script has taken over: the list of keys opens. */
async function ready(page: Page) {
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Touches du clavier' })).toBeHidden();
}
