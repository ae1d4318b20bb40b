import type { Page } from '@playwright/test';

/** What a person reads of a page: one kind of space, no difference of case. */
export async function textOf(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: words that are hidden are not read.
  return plain(await page.locator('main').innerText());
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
