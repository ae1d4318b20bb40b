import { expect, test } from './support/test';

test.use({ account: 'equipe' });

test('a year is one click away, keeps what was going on in it, and everything comes back', async ({ page }) => {
  await page.goto('/frise?projet=vita-air');
  const year = page.getByRole('link', { name: 'Zoomer sur 2017' });
  await year.focus();
  await year.press('Enter');
  await expect(page).toHaveURL(/\/frise\?de=2017&a=2017&projet=vita-air$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2017');
  const drawn = page.getByRole('region', { name: 'Frise', exact: true });
  await expect(drawn.getByRole('link', { name: 'VITA-Air', exact: true })).toBeVisible();
  await expect(drawn.getByRole('link', { name: 'Évaluation II · essaimage' })).toBeVisible();
  await expect(drawn.getByRole('link', { name: 'Évaluation III · résultats' })).toHaveCount(0);
  await page.getByRole('link', { name: '2018 →' }).click();
  await expect(drawn.getByRole('link', { name: 'Évaluation III · résultats' })).toBeVisible();
  await page.getByRole('link', { name: 'Toutes les années', exact: true }).click();
  await expect(page).toHaveURL(/\/frise\?projet=vita-air$/);
});

test('a project with nothing in the years looked at says so, with the way back', async ({ page }) => {
  await page.goto('/frise?projet=territoire-zero-chomeur&de=2018&a=2019');
  await expect(page.getByText('Rien de daté dans ces années')).toBeVisible();
  await expect(page.getByText(/1\sprojet n’a rien dans ces années\./)).toBeVisible();
  await page.getByRole('link', { name: 'Voir toutes les années et tous les projets' }).click();
  await expect(page).toHaveURL(/\/frise$/);
});

test('several years are chosen by their ends', async ({ page }) => {
  await page.goto('/frise');
  await page.getByRole('combobox', { name: 'De', exact: true }).selectOption('2016');
  await page.getByRole('combobox', { name: 'À', exact: true }).selectOption('2019');
  await page.getByRole('search', { name: 'Filtrer la frise' }).getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/[?&]de=2016&a=2019$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('de 2016 à 2019');
});

test('one project has its phases and campaigns, each leading where it is told, by keyboard', async ({ page }) => {
  await page.goto('/frise');
  await page.getByRole('combobox', { name: 'Projet' }).selectOption('TAPAJ');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  const drawn = page.getByRole('region', { name: 'Frise', exact: true });
  await expect(drawn.getByText(': mai 2018, campagne')).toBeAttached();
  await drawn.getByRole('link', { name: /ex-post/ }).press('Enter');
  await expect(page).toHaveURL(/\/projets\/tapaj\/evaluations\/ex-post$/);
});

test('is doubled by a table that keeps the words of each date and tells what has none', async ({ page }) => {
  await page.goto('/frise?projet=soleni');
  await page.getByText('Voir le tableau').click();
  const table = page.getByRole('table', { name: 'Frise, en tableau' });
  await expect(table.getByRole('row', { name: /après un peu plus de 9 mois/ })).toContainText('sans place sur l’axe');
  await expect(page.getByText(/sans date utilisable/)).toBeVisible();
});

test('exits say their cause, or that the source gives none; what weighed on a project leads to it', async ({
  page,
}) => {
  await page.goto('/frise?projet=territoire-zero-chomeur&vue=projets');
  const drawn = page.getByRole('region', { name: 'Frise', exact: true });
  await expect(drawn.getByText(/sortie\s: loi d’expérimentation/).first()).toBeAttached();
  await page.goto('/frise?projet=rallye-pour-l-emploi');
  await expect(drawn.getByText(/sortie\s: cause non précisée/).first()).toBeAttached();
  await page.goto('/frise?de=2015&a=2015');
  const context = page.getByRole('list', { name: 'Événements de contexte' });
  await expect(context).toContainText('9 décembre 2015');
  await context.getByRole('link', { name: 'Territoire Zéro Chômeur' }).click();
  await expect(page).toHaveURL(/\/frise\?projet=territoire-zero-chomeur$/);
});

test('on the last day of 2017, what came later is not there', async ({ page }) => {
  await page.goto('/frise?projet=vita-air');
  await page.getByRole('link', { name: 'Fin 2017' }).click();
  await expect(page).toHaveURL(/\/frise\?projet=vita-air&au=2017-12-31$/);
  const drawn = page.getByRole('region', { name: 'Frise', exact: true });
  await expect(drawn.getByText(/dans l’accélérateur/).first()).toBeAttached();
  await expect(drawn.getByRole('link', { name: 'Évaluation III · résultats' })).toHaveCount(0);
});

test('a legend says what bars, edges and numbers stand for', async ({ page }) => {
  await page.goto('/frise');
  const legend = page.getByRole('list', { name: 'Légende' });
  for (const words of ['dans l’accélérateur', 'campagne d’évaluation', 'en cours']) {
    await expect(legend.getByText(words, { exact: true })).toBeVisible();
  }
  await expect(legend).toContainText('bord flou');
});
