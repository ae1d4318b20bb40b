import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './support/test';

const PROJECTS = [
  'Territoire Zéro Chômeur',
  'VITA-Air',
  'Parcours gardien',
  'TAPAJ',
  'Soleni',
  'Lieu Ressources Emploi-Formation',
  'Rallye pour l’emploi',
  'Jeun_ESS_Créative',
  'A.CO.R',
  'Chantiers multiservices en gares',
];

test.describe('the dashboard of the team', () => {
  test.use({ account: 'equipe' });

  test.beforeEach(async ({ page }) => {
    await page.goto('/tableau-de-bord');
  });

  test('shows the ten projects, the nine that left with why', async ({ page }) => {
    const outcomes = page.getByRole('table', { name: 'Ce que chaque projet a donné' });
    for (const name of PROJECTS) await expect(outcomes.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(outcomes.getByRole('row', { name: 'A.CO.R' })).toContainText('toujours dedans');
    for (const name of ['Lieu Ressources', 'Rallye', 'Chantiers']) {
      await expect(outcomes.getByRole('row', { name })).toContainText('Cause non précisée');
    }
    await expect(page.getByText(/AIS#Emploi · \d+\sprojets décrits, 9 annoncés · /)).toBeVisible();
  });

  test('leads from what waits to a form in two clicks', async ({ page }) => {
    await page.getByRole('main').getByRole('link', { name: 'À saisir de campagnes' }).click();
    await page.getByRole('link', { name: /^Saisir : TAPAJ, Analyse ex-post, / }).click();
    await expect(page).toHaveURL(/\/projets\/tapaj\/evaluations\/[\w-]+\/territoire-\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Territoire n°');
    await expect(page.getByRole('button', { name: 'Soumettre' })).toBeVisible();
  });

  test('gives each cell a full name, says why it is empty, and opens it by keyboard', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Structures de chaque projet, étape par étape' });
    const left = 'Soleni, Structure n° 1, évaluation II : le projet est sorti avant cette étape, voir le cycle de vie';
    await expect(table.getByRole('link', { name: left })).toBeVisible();
    const cell = table.getByRole('link', {
      name: 'Rallye pour l’emploi, Structure n° 7, évaluation I : tenue (fin d’année 2019), réponses non saisies, saisir',
    });
    await cell.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(cell).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/projets/rallye-pour-l-emploi/evaluations/evaluation-1/structure-7');
  });

  test('lets the keyboard pass the cells at once', async ({ page }) => {
    await page.getByRole('link', { name: 'Passer les alvéoles' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('#frise :focus')).toBeVisible();
  });

  test('shows the programme as it was', async ({ page }) => {
    await page.goto('/tableau-de-bord?au=2017-12-31');
    await expect(page.getByText('Situation au 31 décembre 2017')).toBeVisible();
    const board = page.getByRole('region', { name: /^Évaluation II : / });
    await expect(board.getByRole('link', { name: 'Parcours gardien' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Les projets par étape' }).locator('xpath=ancestor::section[1]'),
    ).not.toContainText('A.CO.R');
  });

  for (const width of [1280, 360]) {
    test(`fits ${width} px and passes the accessibility rules`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'RGAAv4'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }
});

test.describe('the dashboard of a responsable', () => {
  test.use({ account: 'responsable' });

  test('counts what is to validate', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await expect(page.getByRole('main').getByRole('link', { name: 'À valider soumises' })).toBeVisible();
  });
});

test.describe('for a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  test('the dashboard does not exist', async ({ page }) => {
    expect((await page.goto('/tableau-de-bord'))?.status()).toBe(404);
  });
});
