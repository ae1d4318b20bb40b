import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';
import { textOf } from './support/text';

test.use({ account: 'equipe' });

test('an indicator is defined, measured, corrected, and its total says what it is made of', async ({ page }) => {
  test.slow();
  const { project } = await makeSituation({});
  const here = `/projets/${project}/indicateurs`;

  await page.goto(here);
  await expect(page.getByText('Aucun indicateur', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Définir un indicateur' }).click();
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill('Personnes accompagnées');
  await page.getByLabel('Unité').fill('personnes');
  await page.getByLabel('Cible').fill('100');
  await page.getByLabel('Compte des personnes').check();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();

  // No number is forced: without one, the form says what may be said instead.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Saisir une mesure');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Périmètre').fill('salariés en insertion');
  await page.getByRole('combobox', { name: 'Source' }).fill('Bilan annuel');
  await page.getByLabel('Période').fill('2017');
  const another = page.getByRole('button', { name: 'En saisir une autre' });
  await expect(async () => {
    await another.click();
    await expect(page.locator('form').getByRole('alert')).toContainText('Indiquez le nombre.', { timeout: 2000 });
  }).toPass();
  await page.getByLabel('Valeur').fill('30');
  await page.getByRole('radio', { name: /^Environ/ }).check();
  await page.getByLabel('Dans les mots de la source').fill('une trentaine');
  await another.click();

  // The next one finds the scope and the source as they were written.
  await expect(page.getByText('Mesure enregistrée.')).toBeVisible();
  await expect(page.getByLabel('Périmètre')).toHaveValue('salariés en insertion');
  await page.getByLabel('Période').fill('2018');
  await page.getByLabel('Valeur').fill('42');
  await page.getByLabel('Structures entendues').fill('2');
  await page.getByLabel('Structures concernées').fill('3');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Personnes accompagnées');
  const table = page.getByRole('table', { name: /^Mesures de/ });
  await expect(table.getByRole('row', { name: /2018/ })).toContainText('2 structures sur 3');
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText('environ 72');
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText('30 + 42 =');
  await expect(page.getByText('environ 28\u00a0personnes en dessous')).toBeVisible();
  await expect(page.getByRole('img', { name: /salariés en insertion/ })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // A correction keeps what it was.
  await table.getByRole('row', { name: /2018/ }).getByRole('link', { name: 'Corriger' }).click();
  await page.getByLabel('Valeur').fill('45');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText('30 + 45 =');
  const changes = page.locator('section').filter({ hasText: 'Qui a changé quoi' });
  await expect(changes.locator('del')).toHaveText('42');

  // Another scope: nothing is added up any more, and it says why.
  await page.getByRole('link', { name: 'Saisir une mesure' }).first().click();
  await page.getByLabel('Périmètre').fill('tous les salariés');
  await page.getByLabel('Période').fill('2019');
  await page.getByLabel('Valeur').fill('90');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText('pas de total\u00a0: périmètres différents');
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText('salariés en insertion\u00a0: environ 75');

  // The end of 2017 knows nothing of later years.
  await page.goto(`${here}?au=2017-12-31`);
  await expect(page.getByText('2\u00a0mesures portent sur une période commencée plus tard')).toBeVisible();
  expect(await textOf(page)).toContain('environ 30 personnes');
  expect(await textOf(page)).not.toContain('90 personnes');
});

test('two wordings of one scope are pointed out, never merged, and make a total once they are one', async ({
  page,
}) => {
  const { project } = await makeSituation({});
  await define(page, project, { name: 'Participants', kind: /^Nombre/, unit: 'personnes' });
  const enter = async (value: string, scope: string, period: string) => {
    await page.getByLabel('Valeur').fill(value);
    await page.getByLabel('Périmètre').fill(scope);
    await page.getByLabel('Période').fill(period);
    await page.getByRole('combobox', { name: 'Source' }).fill('Bilan');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Participants');
  };
  const measure = () => page.getByRole('link', { name: 'Saisir une mesure' }).first().click();
  await enter('89', 'quatre premiers rallyes', '2018');
  await measure();
  await enter('30', 'sept rallyes', '2019');
  await expect(page.getByText('se ressemblent')).toHaveCount(0);
  await measure();
  await expect(page.getByText('Déjà écrits')).toContainText('«\u00a0quatre premiers rallyes\u00a0»');
  await enter('12', 'les 4 premiers rallyes', '2019');
  await expect(page.getByText('Deux périmètres se ressemblent')).toBeVisible();
  await expect(page.getByRole('row', { name: /ensemble/ })).toContainText('pas de total');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Corriger le périmètre «\u00a0les 4 premiers rallyes\u00a0»' }).click();
  await page.getByLabel('Périmètre').fill('quatre premiers rallyes');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('se ressemblent')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /ensemble/ })).toContainText('89 + 12 = 101');
});

test('exits are kept as three counts, and their total is worked out beside', async ({ page }) => {
  const { project } = await makeSituation({});
  await define(page, project, { name: 'Sorties', kind: /^Sorties dynamiques/, unit: 'personnes' });
  await page.getByLabel('Emploi durable').fill('12');
  await page.getByLabel('Emploi de transition').fill('5');
  await page.getByLabel('Sorties positives').fill('8');
  await page.getByLabel('Toutes les sorties observées').fill('40');
  await page.getByLabel('Périmètre').fill('toutes les sorties');
  await page.getByRole('combobox', { name: 'Source' }).fill('Bilan 2018');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const row = page.getByRole('table', { name: /^Mesures de/ }).getByRole('row', { name: /toutes les sorties/ });
  await expect(row).toContainText('12\u00a0en emploi durable');
  await expect(row).toContainText('5\u00a0en emploi de transition');
  await expect(row).toContainText('8\u00a0sorties positives');
  await expect(row).toContainText('calculé');
  await expect(row).toContainText('12 + 5 + 8 = 25\u00a0sorties dynamiques');
  expect(await violations(page)).toEqual([]);
});

test('a rate without its percentage is worked out and marked', async ({ page }) => {
  const { project } = await makeSituation({});
  await define(page, project, { name: 'Accès', kind: /^Taux/, unit: '%' });
  await page.getByLabel('Numérateur').fill('33');
  await page.getByLabel('Dénominateur').fill('72');
  await page.getByLabel('Périmètre').fill('personnes accompagnées');
  await page.getByRole('combobox', { name: 'Source' }).fill('Bilan 2018');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const row = page.getByRole('table', { name: /^Mesures de/ }).getByRole('row', { name: /personnes accompagnées/ });
  await expect(row).toContainText('33 sur 72, soit 45,8');
  await expect(row).toContainText('calculé');
});

test('of two people who correct one figure, the second sees both and chooses', async ({ page }) => {
  const { project } = await makeSituation({});
  await define(page, project, { name: 'Lieux', kind: /^Nombre/, unit: 'lieux' });
  await page.getByLabel('Valeur').fill('5');
  await page.getByLabel('Périmètre').fill('lieux ouverts');
  await page.getByRole('combobox', { name: 'Source' }).fill('Bilan 2018');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: 'Corriger' }).click();
  await expect(page.getByLabel('Valeur')).toHaveValue('5');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('Valeur').fill('6');
  await other.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(other.getByRole('row', { name: /lieux ouverts/ })).toContainText('6\u00a0lieux');
  await page.getByLabel('Valeur').fill('7');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('a été modifiée à')).toBeVisible();
  await expect(page.getByText('«\u00a06\u00a0»')).toBeVisible();
  await expect(page.getByLabel('Valeur')).toHaveValue('7');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('row', { name: /lieux ouverts/ })).toContainText('7\u00a0lieux');
});

test('a figure entered by mistake is retracted, and the retraction taken back', async ({ page }) => {
  const { project } = await makeSituation({});
  await define(page, project, { name: 'Lieux', kind: /^Nombre/, unit: 'lieux' });
  await page.getByRole('radio', { name: /^Non recueilli/ }).check();
  await page.getByLabel('Périmètre').fill('lieux ouverts');
  await page.getByRole('combobox', { name: 'Source' }).fill('Bilan 2018');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('link', { name: 'Corriger' }).click();
  await page.getByRole('button', { name: 'Retirer la mesure' }).click();
  await expect(page.getByText('Aucune mesure', { exact: true })).toBeVisible();
  await page.getByText('1\u00a0mesure retirée', { exact: true }).click();
  await expect(page.getByRole('link', { name: 'non recueilli · lieux ouverts' })).toBeVisible();
  await page.getByRole('link', { name: 'Annuler' }).click();
  await expect(page.getByText('non recueilli · lieux ouverts')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Rétablir la mesure' }).click();
  await expect(page.getByRole('row', { name: /lieux ouverts/ })).toContainText('non recueilli');
});

test('an indicator that projects share is read side by side, and summed where scopes and periods allow', async ({
  page,
}) => {
  const [one, other] = [await makeSituation({}), await makeSituation({})];
  const name = `Heures de formation ${randomUUID().slice(0, 8)}`;
  const slug = await inDatabase(async (client) => {
    const id = randomUUID();
    const address = `heures-${id.slice(0, 8)}`;
    await client.query(
      `insert into "Indicator" ("id", "slug", "name", "unit", "kind", "aggregation") values ($1, $2, $3, 'heures', 'DURATION', 'SUM')`,
      [id, address, name],
    );
    for (const [projectId, value] of [
      [one.projectId, 12],
      [other.projectId, 30],
    ]) {
      await client.query(
        `insert into "Measure" ("id", "indicatorId", "projectId", "value", "scope", "source", "periodText", "periodFrom", "periodTo", "updatedAt")
         values ($1, $2, $3, $4, 'salariés formés', 'Bilan', '2018', '2018-01-01', '2018-12-31', now())`,
        [randomUUID(), id, projectId, value],
      );
    }
    return address;
  });
  await page.goto(`/indicateurs#${slug}`);
  const table = page.getByRole('table', { name: `Mesures de «\u00a0${name}\u00a0»` });
  await expect(table.getByRole('row', { name: /ensemble/ })).toContainText(/(12 \+ 30|30 \+ 12) = 42\sheures/);
  await table.getByRole('link', { name: `Essai ${one.project.replace('essai-', '')}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await expect(page.getByText('partagé par le programme')).toBeVisible();
});

test('the figures of the source read as it says them', async ({ page }) => {
  for (const [project, told] of [
    ['rallye-pour-l-emploi', ['89 personnes', '81 entreprises', '18 partenaires', 'quatre premiers rallyes']],
    ['lieu-ressources', ['72 personnes', '33 personnes', '33 sur 72, soit 45,8 %', '5 structures sur 9']],
    ['chantiers-multiservices-en-gares', ['73 %', 'gares parisiennes seulement', '3 gares']],
  ] as const) {
    await page.goto(`/projets/${project}/indicateurs`);
    const text = await textOf(page);
    for (const words of told) expect(text).toContain(words);
    await expect(page.getByRole('row', { name: /, ensemble/ })).toHaveCount(0);
  }
});

async function define(page: Page, project: string, given: { name: string; kind: RegExp; unit: string }) {
  await page.goto(`/projets/${project}/indicateurs/nouveau`);
  await page.getByRole('textbox', { name: 'Nom', exact: true }).fill(given.name);
  await page.getByRole('radio', { name: given.kind }).check();
  await page.getByLabel('Unité').fill(given.unit);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Saisir une mesure');
}
