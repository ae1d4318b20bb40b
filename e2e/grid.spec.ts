import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, login, test } from './support/test';

test.use({ account: 'equipe' });

const LEVELS = ['pas commencé', 'préparé', 'essayé', 'régulier', 'installé'];
const CRITERIA = [
  { code: 'prospection', wording: 'Prospection', kind: 'SCALE', levels: LEVELS },
  { code: 'personnes', wording: 'Personnes accompagnées', kind: 'NUMBER', unit: 'personnes' },
  { code: 'referent', wording: 'Référent désigné', kind: 'YES_NO' },
  { code: 'remarques', wording: 'Remarques', kind: 'TEXT', isRequired: false },
] as const;

const NETWORK_DOWN = /ERR_INTERNET_DISCONNECTED|Failed to fetch/;

test('rows are typed, pasted, corrected and handed in like in a spreadsheet', async ({ page }) => {
  const situation = await makeGrid();
  await openGrid(page, situation);

  // Typed by keyboard: Tab goes on, Enter goes back under the first cell of the run.
  await cell(page, 1, 1).click();
  await page.keyboard.type('3');
  await page.keyboard.press('Tab');
  await page.keyboard.type('env 12');
  await page.keyboard.press('Tab');
  await page.keyboard.type('o');
  await page.keyboard.press('Enter');
  await expect(cell(page, 1, 2)).toHaveText('environ 12');
  await expect(cell(page, 1, 3)).toHaveText('oui');
  await expect(cell(page, 2, 1)).toBeFocused();
  await expect(rowHead(page, 1)).toContainText(/Enregistrée à \d\d:\d\d/);

  // A block of a spreadsheet, with two wrong cells, quotes, a line break, and a column too many.
  await paste(page, '2\t1 234,5\tnon\t"Deux\nlignes"\tde trop\n7\tune douzaine\tnr\t\n');
  await expect(status(page)).toContainText('7\u00a0cellules changées, dont 2 à corriger');
  await expect(status(page)).toContainText('1\u00a0colonne au-delà de la grille');
  await expect(cell(page, 3, 1)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(page, 3, 2)).toHaveText('une douzaine (à corriger)');
  await expect(rowHead(page, 2)).toContainText('Enregistrée à');
  await page.reload();
  await expect(cell(page, 2, 2)).toHaveText('1234,5');
  await expect(cell(page, 3, 3)).toHaveText('nr');

  // The wrong ones outlived the reload, without having been stored; the counter leads to them.
  await expect(cell(page, 3, 1)).toHaveText('7 (à corriger)');
  expect(await countAnswers(situation, 2)).toBe(1);
  await page.getByRole('button', { name: '2\u00a0cellules à corriger' }).click();
  await expect(cell(page, 3, 1)).toBeFocused();
  await expect(page.getByText('écrivez un chiffre de 0 à 4')).toBeVisible();
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '1\u00a0cellule à corriger' }).click();
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('environ 12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /à corriger/ })).toHaveCount(0);
  await expect(rowHead(page, 3)).toContainText('Enregistrée à');
  expect(await countAnswers(situation, 2)).toBe(3);

  // Filled down, undone, emptied.
  await cell(page, 3, 3).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+D');
  await expect(cell(page, 4, 3)).toHaveText('nr');
  await page.keyboard.press('Control+Z');
  await expect(cell(page, 4, 3)).toHaveText('');

  // Complete rows are handed in; the incomplete one says what it lacks.
  await cell(page, 4, 1).click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Soumettre les lignes complètes' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(3);
  await expect(dialog.getByRole('listitem')).toContainText('«\u00a0Personnes accompagnées\u00a0»');
  await dialog.getByRole('checkbox', { name: 'Structure n° 3' }).uncheck();
  await dialog.getByRole('button', { name: 'Soumettre' }).click();
  await expect(status(page)).toContainText('2\u00a0lignes soumises.');
  await expect(rowHead(page, 1)).toContainText('À valider');
  await expect(cell(page, 1, 1)).toHaveAttribute('aria-readonly', 'true');
  await cell(page, 1, 1).dblclick();
  await expect(status(page)).toContainText('est soumise');
  await page.reload();
  await expect(rowHead(page, 2)).toContainText('À valider');
  await expect(rowHead(page, 3)).toContainText('Brouillon');
});

test('the grid is one stop of Tab, says its state, and is accessible at every width', async ({ page }) => {
  const situation = await makeGrid();
  await openGrid(page, situation);
  await cell(page, 1, 1).click();
  await page.keyboard.type('9');
  await page.keyboard.press('Enter');
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page), `${width} px`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  const grid = page.getByRole('grid');
  await expect(grid).toHaveAttribute('aria-rowcount', '6');
  await expect(grid.locator('[tabindex="0"]')).toHaveCount(1);
  // Escape, then Tab, leaves; Tab alone goes on inside.
  await cell(page, 2, 1).focus();
  await page.keyboard.press('Tab');
  await expect(cell(page, 2, 2)).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(cell(page, 4, 4)).toBeFocused();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(grid.getByRole('gridcell').and(page.locator(':focus'))).toHaveCount(0);
});

test.describe('without network', () => {
  test.use({ expectedError: NETWORK_DOWN });

  test('cells stay on the device and are stored when it is back, after a reload too', async ({ page, context }) => {
    const situation = await makeGrid();
    await openGrid(page, situation);
    await context.setOffline(true);
    await cell(page, 1, 1).click();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(rowHead(page, 1)).toContainText('Non enregistrée');
    // The cell that is still open is kept too.
    await page.keyboard.type('4');
    await page.goto('about:blank');
    await context.setOffline(false);
    await openGrid(page, situation);
    await expect(cell(page, 1, 1)).toHaveText('3');
    await expect(cell(page, 2, 1)).toHaveText('4');
    for (const row of [0, 1]) await expect.poll(() => countAnswers(situation, row)).toBe(1);

    await context.setOffline(true);
    await cell(page, 3, 1).click();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect(rowHead(page, 3)).toContainText('Non enregistrée');
    await context.setOffline(false);
    await expect(rowHead(page, 3)).toContainText('Enregistrée à');
  });
});

test('two people in one row: other cells are joined, the same cell asks', async ({ page, browser }) => {
  const situation = await makeGrid();
  const context = await browser.newContext();
  await login(context, 'responsable');
  const other = await context.newPage();
  await Promise.all([openGrid(page, situation), openGrid(other, situation)]);

  await fill(page, 1, 1, '3');
  await fill(page, 2, 1, '1');
  await expect(rowHead(page, 2)).toContainText('Enregistrée à');
  await fill(other, 1, 2, '8');
  await expect(rowHead(other, 1)).toContainText('Enregistrée à');
  await expect(cell(other, 1, 1)).toHaveText('3');

  await fill(other, 2, 1, '4');
  const choice = other.getByRole('group', { name: 'Prospection' });
  await expect(choice.getByLabel('La vôtre\u00a0: 4 · installé')).toBeChecked();
  await choice.getByLabel('L’autre\u00a0: 1 · préparé').check();
  await other.getByRole('button', { name: 'Garder ces choix' }).click();
  await expect(cell(other, 2, 1)).toHaveText('1');
  await expect(choice).toHaveCount(0);

  await fill(page, 1, 2, '9');
  await expect(page.getByRole('group', { name: 'Personnes accompagnées' })).toBeVisible();
  await page.getByRole('button', { name: 'Garder ces choix' }).click();
  await expect(rowHead(page, 1)).toContainText('Enregistrée à');
  await other.reload();
  await expect(cell(other, 1, 2)).toHaveText('9');
  await context.close();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the grid is a table to read, with a link to each form', async ({ page }) => {
    const situation = await makeGrid();
    await page.goto(address(situation));
    await expect(page.getByText('Sans JavaScript')).toBeVisible();
    await page.getByRole('link', { name: 'Structure n° 2' }).click();
    await expect(page).toHaveURL(new RegExp(`${situation.campaign}/structure-2$`));
  });
});

function makeGrid(): Promise<Situation> {
  return makeSituation({
    structures: 4,
    criteria: CRITERIA.map((criterion) => ({ ...criterion, levels: levelsOf(criterion) })),
  });
}

function levelsOf(criterion: (typeof CRITERIA)[number]): string[] {
  return 'levels' in criterion ? criterion.levels : [];
}

function address({ project, campaign }: Situation) {
  return `/projets/${project}/evaluations/${campaign}/grille`;
}

/** Open, and taken over by the script. */
async function openGrid(page: Page, situation: Situation) {
  await page.goto(address(situation));
  await expect(page.getByRole('button', { name: 'Soumettre les lignes complètes' })).toBeEnabled();
}

/** The cell of a structure and a criterion, both counted from 1. */
function cell(page: Page, row: number, column: number): Locator {
  return page.locator(`[data-cell="${row - 1}:${column - 1}"]`);
}

function rowHead(page: Page, row: number): Locator {
  return page.getByRole('rowheader').nth(row - 1);
}

/** Where the grid says what just happened. */
function status(page: Page): Locator {
  return page
    .getByRole('region', { name: /^Grille de saisie/ })
    .getByRole('status')
    .nth(1);
}

async function fill(page: Page, row: number, column: number, text: string) {
  await cell(page, row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** As a spreadsheet puts it on the clipboard. */
function paste(page: Page, text: string) {
  return page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

function countAnswers(situation: Situation, index: number): Promise<number> {
  return inDatabase(async (client) => {
    const { rows } = await client.query('select count(*)::int as n from "Answer" where "evaluationId" = $1', [
      situation.adoptions[index]?.evaluationId,
    ]);
    return rows[0].n;
  });
}
