import type { Page } from '@playwright/test';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';

const PLACES = [['38'], ['38', '69'], ['974'], []];

/** Four structures: one in Isère, one in Isère and Rhône on hold since 2018, one overseas, one nobody knows where. */
async function makePlaces(): Promise<Situation> {
  const situation = await makeSituation({ structures: PLACES.length });
  await inDatabase(async (client) => {
    for (const [index, departments] of PLACES.entries()) {
      const id = situation.adoptions[index]?.id;
      await client.query('update "Adoption" set "departments" = $1 where "id" = $2', [departments, id]);
    }
    await client.query(
      `insert into "AdoptionEvent" ("id", "projectId", "adoptionId", "kind", "dateText", "dateFrom", "dateTo", "reason")
       values (gen_random_uuid(), $1, $2, 'ON_HOLD', '2018', '2018-01-01', '2018-12-31', 'choix de la structure')`,
      [situation.projectId, situation.adoptions[1]?.id],
    );
    await client.query('update "Adoption" set "territory" = $1 where "id" = $2', [
      'bassin de Grenoble',
      situation.adoptions[3]?.id,
    ]);
  });
  return situation;
}

/** The rows under the map, without its head. */
const rowsOf = (page: Page, name: string) =>
  page.getByRole('table', { name, exact: true }).locator('tbody').getByRole('row');

test.describe('the map of the team', () => {
  test.use({ account: 'equipe' });

  let project: string;

  test.beforeEach(async ({ page }) => {
    ({ project } = await makePlaces());
    await page.goto(`/carte?projet=${project}`);
  });

  test('leads by keyboard from a territory to as many rows as it counts', async ({ page }) => {
    await expect(page.getByText('3 structures dans 3 départements, 1 sans département connu')).toBeVisible();
    const isere = page.getByRole('link', { name: 'Isère (38)\u00a0: 2 structures', exact: true });
    await isere.focus();
    await isere.press('Enter');
    await expect(page).toHaveURL(new RegExp(`projet=${project}&territoire=38#structures$`));
    await expect(page.getByRole('heading', { name: 'Isère (38)\u00a0: 2 structures' })).toBeVisible();
    await expect(rowsOf(page, 'Isère (38)')).toHaveCount(2);
    await rowsOf(page, 'Isère (38)').first().getByRole('link', { name: 'Structure n° 1' }).click();
    await expect(page).toHaveURL(new RegExp(`/projets/${project}/structures/structure-1$`));
  });

  test('is doubled by a list, the most first, whose every figure leads to its rows', async ({ page }) => {
    const names = rowsOf(page, 'Structures par département').getByRole('rowheader');
    await expect(names).toHaveText(['Isère (38)', 'La Réunion (974)', 'Rhône (69)', 'Département non connu']);
    await page.getByRole('link', { name: 'Isère (38)\u00a0: 1 en veille, voir la liste' }).click();
    await expect(rowsOf(page, 'Isère (38)')).toHaveCount(1);
    await expect(rowsOf(page, 'Isère (38)')).toContainText('Isère (38), Rhône (69)');
  });

  test('by region, a structure of two of its départements counts once', async ({ page }) => {
    await page.getByRole('link', { name: 'Régions', exact: true }).click();
    await page.getByRole('link', { name: 'Auvergne-Rhône-Alpes\u00a0: 2 structures', exact: true }).press('Enter');
    await expect(rowsOf(page, 'Auvergne-Rhône-Alpes')).toHaveCount(2);
  });

  test('overseas has its tiles', async ({ page }) => {
    const tiles = page.getByRole('list', { name: 'Outre-mer' });
    await expect(tiles.getByRole('link')).toHaveCount(5);
    await tiles.getByRole('link', { name: /^La Réunion\s*1\sstructure$/ }).click();
    await expect(rowsOf(page, 'La Réunion (974)')).toHaveCount(1);
  });

  test('a territory said in words stays among those not known', async ({ page }) => {
    await page.getByRole('link', { name: '1 structure sans département connu' }).click();
    await expect(rowsOf(page, 'Département non connu')).toHaveCount(1);
    await expect(rowsOf(page, 'Département non connu')).toContainText('bassin de Grenoble');
  });

  test('filters by state, and by day: in 2017 nobody was on hold yet', async ({ page }) => {
    await page.getByRole('combobox', { name: 'État' }).selectOption('En veille');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(rowsOf(page, 'Toutes les structures')).toHaveCount(1);
    await page.getByRole('link', { name: 'Fin 2017' }).click();
    await expect(page.getByText('Situation au 31 décembre 2017').first()).toBeVisible();
    await expect(page.getByText('Aucune structure ne répond à ces filtres').first()).toBeVisible();
    await page.getByRole('link', { name: 'Effacer les filtres' }).first().click();
    await expect(page).toHaveURL(/\/carte\?au=2017-12-31$/);
  });

  for (const width of [1280, 360]) {
    test(`is read without scrolling sideways at ${width} px, the list before the drawing`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const table = page.getByRole('region', { name: 'Structures par département' });
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1);
      const [list, drawing] = await Promise.all(['#territoires', '#carte'].map((id) => page.locator(id).boundingBox()));
      expect((list?.y ?? 0) <= (drawing?.y ?? -1)).toBe(true);
    });
  }

  test('says whose outlines it draws', async ({ page }) => {
    await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'svg-maps' })).toBeVisible();
  });
});

test.describe('a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  for (const path of ['/carte', '/frise']) {
    test(`has no ${path}`, async ({ page }) => {
      expect((await page.goto(path))?.status()).toBe(404);
    });
  }
});
