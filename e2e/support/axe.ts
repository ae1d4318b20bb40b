import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];

/** What axe finds wrong on the page as it stands, one line each. */
export async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).withTags(TAGS).exclude('nextjs-portal').analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
