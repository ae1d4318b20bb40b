import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4'];

/** What axe finds wrong on the page as it stands, one line each. */
export async function violations(page: Page) {
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: 'tag', values: TAGS },
    // What passes is not described node by node: on our long tables that took longer than the checks.
    resultTypes: ['violations'],
  });
  // No page of ours holds frames: the checks run in the page itself, without a second one opened for them.
  const { violations: found } = await axe.exclude('nextjs-portal').setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
