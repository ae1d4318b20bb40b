import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect } from './test';

/**
 * The page that is open breaks no rule, at the width of a desk and of a phone, and scrolls sideways on neither, nor on the narrowest.
 * What is folded is opened first. The document is read once: nothing is drawn otherwise than by its styles.
 */
export async function expectAccessible(page: Page) {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
  expect(await violations(page), '1280 px').toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await violations(page), '360 px').toEqual([]);
  for (const width of [1280, 360, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
}
