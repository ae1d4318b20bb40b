import { expect, type Page } from '@playwright/test';

export function field(page: Page) {
  return page.getByRole('combobox', { name: 'Projet, structure, campagne, document, personne ou commande' });
}

export function options(page: Page) {
  return page.getByRole('option').and(page.locator('a'));
}

/** A key pressed before the page is ready is nobody's. */
export async function openPalette(page: Page) {
  await expect(async () => {
    // The same key closes what it opened.
    if ((await field(page).count()) === 0) await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused({ timeout: 2000 });
  }).toPass();
}

/** Goes down to the first option that reads so. */
export async function reach(page: Page, name: RegExp) {
  await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
  const place = await options(page).evaluateAll(
    (all, [source]) =>
      all.findIndex((one) => new RegExp(source ?? '').test((one.textContent ?? '').replace(/\s+/g, ' '))),
    [name.source],
  );
  for (let step = 0; step < place; step++) await field(page).press('ArrowDown');
}
