import type { Page } from '@playwright/test';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';

// How fast the entry grid answers with 30 structures and 30 criteria on a processor four times slower. The figures are noted, not judged:
// they belong to the machine that runs them. What is judged is that everything typed and pasted is stored.

test.use({ account: 'equipe' });

const SIDE = 30;
const LEVELS = ['pas commencé', 'préparé', 'essayé', 'régulier', 'installé'];
const KINDS = ['SCALE', 'NUMBER', 'YES_NO', 'TEXT'] as const;
const PASTED = ['3', 'environ 12', 'oui', 'Deux réunions d’équipe'];

test('a block of 30 × 30 is typed in, pasted and stored', async ({ page }) => {
  test.slow();
  const criteria = Array.from({ length: SIDE }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'TEXT';
    return { code: `critere-${index}`, wording: `Critère ${index + 1}`, kind, levels: kind === 'SCALE' ? LEVELS : [] };
  });
  const situation = await makeSituation({ structures: SIDE, criteria });
  await page.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/grille`);
  await expect(page.getByRole('button', { name: 'Soumettre les lignes complètes' })).toBeEnabled();
  await observe(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  await page.locator('[data-cell="0:0"]').click();
  for (let n = 0; n < 10; n++) {
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
  }
  await note(page, 'typing');
  await page.keyboard.press('Control+Home');
  const block = Array.from({ length: SIDE }, () =>
    Array.from({ length: SIDE }, (_, column) => PASTED[column % PASTED.length]).join('\t'),
  ).join('\n');
  const ms = await paste(page, block);
  test.info().annotations.push({ type: 'pace', description: `pasting ${SIDE} × ${SIDE}: next paint after ${ms} ms` });
  await note(page, 'moving and pasting');

  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(page.locator('[data-cell="29:29"]')).toHaveText('environ 12');
  await expect(page.getByRole('rowheader').last()).toContainText('Enregistrée à', { timeout: 30_000 });
  const stored = await inDatabase(async (database) => {
    const { rows } = await database.query(
      'select count(*)::int as n from "Answer" a join "Evaluation" e on e."id" = a."evaluationId" where e."campaignId" = $1',
      [situation.campaignId],
    );
    return rows[0].n;
  });
  expect(stored).toBe(SIDE * SIDE);
});

/** Every interaction, from the key to the next paint, as browsers report it for INP. */
function observe(page: Page) {
  return page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { essaimInteractions: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) seen.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
}

async function note(page: Page, what: string) {
  const durations = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { essaimInteractions: seen } = window as unknown as { essaimInteractions: number[] };
    return seen.splice(0).sort((a, b) => a - b);
  });
  const median = durations[Math.floor(durations.length / 2)] ?? 0;
  const description = `${what}: ${durations.length} events, median ${median} ms, worst ${durations.at(-1) ?? 0} ms`;
  test.info().annotations.push({ type: 'pace', description });
}

/** Milliseconds from the paste to the frame that shows it. */
function paste(page: Page, text: string): Promise<number> {
  return page.evaluate(async (given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const start = performance.now();
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return Math.round(performance.now() - start);
  }, text);
}
