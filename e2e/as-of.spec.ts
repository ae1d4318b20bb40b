import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

const situation = (page: Page, day: string) => page.getByText(`Situation au ${day}`, { exact: true });

test('one click for a year, and the day stays from the dashboard to a project, its structures and back to the list', async ({
  page,
}) => {
  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Fin 2017', exact: true }).click();
  await expect(page).toHaveURL('/tableau-de-bord?au=2017-12-31');
  await expect(situation(page, '31 décembre 2017')).toBeVisible();
  await expect(page.getByText(/^Au 31 décembre 2017\s: \d+\sprojets entrés de façon certaine/)).toBeVisible();

  const outcomes = page.getByRole('table', { name: 'Ce que chaque projet a donné' });
  await expect(outcomes.getByRole('link', { name: 'A.CO.R', exact: true })).toHaveCount(0);
  await outcomes.getByRole('link', { name: 'Parcours gardien', exact: true }).click();
  await expect(page).toHaveURL('/projets/parcours-gardien?au=2017-12-31');
  await expect(situation(page, '31 décembre 2017')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Et maintenant' })).toHaveCount(0);

  await page
    .getByRole('navigation', { name: 'Pages du projet Parcours gardien' })
    .getByRole('link', { name: /^Structures/ })
    .click();
  await expect(page).toHaveURL('/projets/parcours-gardien/structures?au=2017-12-31');
  const matrix = page.getByRole('table', { name: 'Structures et étapes de Parcours gardien' });
  await expect(matrix.getByRole('link', { name: /^SIAE n° 1, évaluation III\s: à venir/ })).toBeVisible();
  await expect(matrix.getByText('En veille')).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Fil d’Ariane' }).getByRole('link', { name: 'Projets' }).click();
  await expect(page).toHaveURL('/projets?au=2017-12-31');
  await page.getByRole('link', { name: 'Aujourd’hui', exact: true }).click();
  await expect(page).toHaveURL('/projets');
  await expect(page.getByText(/^Situation au \d/)).toHaveCount(0);
});

test('inside an imprecise date, the matrix says that it is only possible', async ({ page }) => {
  await page.goto('/projets/parcours-gardien/structures?au=2017-03-15');
  const cell = page.getByRole('link', {
    name: /^SIAE n° 1, évaluation I\s: tenue \(.+\), réponses non saisies, possible, saisir$/,
  });
  await expect(cell).toBeVisible();
  await expect(page.getByText(/^Au 15 mars 2017\s: \d+\salvéoles? certaines?/)).toBeVisible();
  // Said once over the matrix; each cell has its mark alone.
  await expect(page.getByText('les dates connues ne tranchent pas')).toHaveCount(1);
  await expect(page.getByRole('table', { name: /^Structures et étapes/ }).getByText('≈')).toHaveCount(0);
  await page.goto('/projets/parcours-gardien/structures');
  await expect(page.getByRole('link', { name: /, possible, / })).toHaveCount(0);
});

test('the list marks the projects that may have entered, and those that had not are not there', async ({ page }) => {
  await page.goto('/projets?vue=liste&au=2016-06-15');
  const list = page.getByRole('table', { name: 'Projets' });
  await expect(list.getByRole('row', { name: 'Soleni' })).toContainText('possible');
  await expect(list.getByRole('row', { name: 'Territoire Zéro Chômeur' })).not.toContainText('possible');
  await expect(list.getByRole('row', { name: 'A.CO.R' })).toHaveCount(0);
  await expect(page.getByText(/projets entrés de façon certaine, \d+\spossibles?, \d+\spas encore/)).toBeVisible();
});

test('any day by the calendar, filters staying as they are', async ({ page }) => {
  await page.goto('/projets?vue=liste&situation=sortis');
  await page.getByLabel('Situation au').fill('2016-03-01');
  await page.getByRole('button', { name: 'Voir', exact: true }).click();
  await expect(page).toHaveURL(/[?&]situation=sortis(&|$)/);
  await expect(page).toHaveURL(/[?&]au=2016-03-01(&|$)/);
  await expect(page.getByRole('table', { name: 'Projets' }).getByRole('rowheader')).toHaveText([
    /Territoire Zéro Chômeur/,
  ]);
});

for (const au of ['2099-01-01', '2017-02-30', 'hier']) {
  test(`« ${au} » shows today`, async ({ page }) => {
    await page.goto(`/projets/parcours-gardien?au=${au}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Parcours gardien');
    await expect(page.getByText(/^Situation au \d/)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Et maintenant' })).toBeVisible();
  });
}

for (const path of ['/projets/a-co-r', '/projets/a-co-r/structures']) {
  test(`${path} before its entry says so, and stays accessible`, async ({ page }) => {
    await page.goto(`${path}?au=2016-12-31`);
    await expect(page.getByText('Pas encore entré', { exact: true })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

/** Every page that reads a day in its address, by its folder under app/(staff). */
const PAGES_OF_A_DAY: Record<string, string> = {
  bilans: '/bilans',
  'bilans/programme': '/bilans/programme',
  carte: '/carte',
  contradictions: '/contradictions',
  exports: '/exports',
  frise: '/frise',
  indicateurs: '/indicateurs',
  projets: '/projets',
  'projets/[slug]': '/projets/parcours-gardien',
  'projets/[slug]/bilan': '/projets/parcours-gardien/bilan',
  'projets/[slug]/indicateurs': '/projets/parcours-gardien/indicateurs',
  'projets/[slug]/indicateurs/[indicateur]': '/projets/lieu-ressources/indicateurs/taux-d-acces',
  'projets/[slug]/structures': '/projets/parcours-gardien/structures',
  'tableau-de-bord': '/tableau-de-bord',
  'tableau-de-bord/[liste]': '/tableau-de-bord/reponses-manquantes',
};

test('every page that reads a day has its case', () => {
  const pages = readdirSync('app/(staff)', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('page.tsx'))
    .filter((file) =>
      /readAsOf|readMapFilters|readTimelineFilters/.test(readFileSync(join('app/(staff)', file), 'utf8')),
    )
    .map((file) => file.replace(/\/page\.tsx$/, ''));
  expect(pages.sort()).toEqual(Object.keys(PAGES_OF_A_DAY).sort());
});

for (const path of Object.values(PAGES_OF_A_DAY)) {
  test(`${path} says the day it shows, and its files are of that day`, async ({ page }) => {
    const response = await page.goto(`${path}?au=2018-12-31`);
    expect(response?.status()).toBe(200);
    await expect(situation(page, '31 décembre 2018').first()).toBeVisible();
    const files = page.locator('main a:is([href^="/api/exports/"], [href^="/api/graphiques/"])');
    for (const href of await files.evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      expect(href).toMatch(/[?&]au=2018-12-31(&|$)/);
    }
  });
}

test('a workbook asked for on a day says that day, and its name does', async ({ page }) => {
  const file = await page.request.get('/api/exports/structures-du-projet.csv?projet=parcours-gardien&au=2017-03-15');
  expect(file.status()).toBe(200);
  expect(file.headers()['content-disposition']).toContain('2017-03-15');
  expect(await file.text()).toContain('(possible)');
});
