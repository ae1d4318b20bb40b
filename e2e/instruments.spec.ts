import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { expect, test } from './support/test';

test.describe('the team', () => {
  test.use({ account: 'equipe' });

  test('writes an instrument, orders it by keyboard, tries it, publishes it, and prepares the next version', async ({
    page,
  }) => {
    test.slow();
    await create(page);
    await ready(page);

    await page.getByRole('button', { name: 'Ajouter un principe' }).click();
    await page.getByLabel('Principe n°\u00a01', { exact: true }).fill('Aller vers');
    await addCriterion(page, 0, 'Prospection');
    await fillLevels(page, ['jamais', 'parfois', 'souvent', 'toujours', 'partout']);
    await addCriterion(page, 0, 'Accueil');
    await page.getByRole('combobox', { name: 'Type' }).last().selectOption('Oui ou non');

    await criterion(page, 'Accueil').getByRole('button', { name: 'Monter' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(
      page.getByText('«\u00a0Accueil\u00a0»\u00a0: position 1 sur 2, principe «\u00a0Aller vers\u00a0».'),
    ).toBeVisible();
    await expect(criterion(page, 'Accueil').getByRole('button', { name: 'Monter' })).toBeFocused();
    await saved(page);
    await page.reload();
    await expect(summaries(page)).toHaveText([/Accueil/, /Prospection/]);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('link', { name: 'Aperçu' }).click();
    await page.getByRole('radio', { name: /toujours/ }).check();
    await expect(page.getByText('1\u00a0critère sur 2 renseigné')).toBeVisible();

    await page.getByRole('link', { name: 'Écrire', exact: true }).click();
    await ready(page);
    await page.getByText('Publier la version 1…').click();
    await page.getByRole('button', { name: 'Publier définitivement' }).click();
    await expect(page.getByText('La version 1 est publiée')).toBeVisible();

    await page.getByRole('button', { name: 'Nouvelle version' }).click();
    await expect(page).toHaveURL(/\/2$/);
    await ready(page);
    await summaries(page).filter({ hasText: 'Prospection' }).click();
    await page.getByRole('button', { name: 'Retirer le palier 2' }).click();
    await saved(page);
    await page.getByRole('link', { name: 'Changements' }).click();
    const row = page.getByRole('row', { name: /^Prospection/ });
    await expect(row).toContainText('en partie');
    await expect(row).toContainText('1\u00a0palier sans suite\u00a0: 2');
    await page.getByRole('group', { name: '1 parfois reprend' }).getByLabel('2 souvent').check();
    await page.getByRole('button', { name: 'Enregistrer la correspondance' }).click();
    await expect(page.getByText('La correspondance est enregistrée.')).toBeVisible();
    await expect(row).toContainText('oui');
    await expect(page.getByRole('row', { name: /^Accueil/ })).toContainText('inchangé');
    expect(await violations(page)).toEqual([]);
  });

  test('exports an instrument, imports it again, and finds it equal; a spoilt workbook says which cell', async ({
    page,
  }) => {
    const response = await page.request.get('/evaluations/instruments/modele-appropriation/1/xlsx');
    const file = { name: 'modele.xlsx', mimeType: XLSX, buffer: await response.body() };
    await page.goto('/evaluations/instruments/importer');
    await page.getByLabel('Fichier').setInputFiles({ ...file, buffer: Buffer.from('rien') });
    await page.getByRole('button', { name: 'Importer' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'classeur' })).toContainText(
      'n’est pas un classeur XLSX lisible.',
    );

    await page.getByLabel('Fichier').setInputFiles(file);
    await page.getByLabel('Nom').fill(`Revenu ${randomUUID().slice(0, 8)}`);
    await page.getByRole('button', { name: 'Importer' }).click();
    await expect(page.getByText('Le classeur est importé')).toBeVisible();
    await expect(summaries(page)).toHaveCount(7);
    await expect(page.getByText('rien ne manque')).toBeVisible();
  });

  test('is told of somebody else’s change, compares, and loses nothing', async ({ page, context }) => {
    await create(page);
    await ready(page);
    await addCriterion(page, null, 'Premier');
    await saved(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await ready(other);
    await summaries(other).first().click();
    await other.getByLabel('Intitulé').fill('Le leur');
    await saved(other);

    await page.getByLabel('Intitulé').fill('Le mien');
    const conflict = page.getByRole('alert').filter({ hasText: 'Cette version a été modifiée' });
    await expect(conflict).toContainText('Le mien\u00a0: reformulé (avant\u00a0: «\u00a0Le leur\u00a0»)');
    await conflict.getByRole('button', { name: 'Garder ma saisie' }).click();
    await saved(page);
    await page.reload();
    await expect(summaries(page)).toHaveText([/Le mien/]);
  });

  test('drags a criterion into another principle, and takes a removal back', async ({ page }) => {
    await create(page);
    await ready(page);
    await page.getByRole('button', { name: 'Ajouter un principe' }).click();
    await page.getByLabel('Principe n°\u00a01', { exact: true }).fill('Aller vers');
    await addCriterion(page, null, 'Loin');
    await page.locator('[data-grip]').dragTo(page.getByText('Aucun critère pour l’instant.'));
    await expect(
      page.getByText('«\u00a0Loin\u00a0»\u00a0: position 1 sur 1, principe «\u00a0Aller vers\u00a0».'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Retirer «\u00a0Loin\u00a0»' }).click();
    await expect(summaries(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(summaries(page)).toHaveText([/Loin/]);
    await saved(page);
    await page.reload();
    await expect(summaries(page)).toHaveText([/Loin/]);
  });

  test('finds the A.CO.R scale from its project, as a draft that says what is missing', async ({ page }) => {
    await page.goto('/projets/a-co-r/evaluations');
    await page
      .getByRole('row', { name: /Échelle de fidélité A\.CO\.R/ })
      .getByRole('link', { name: 'version 1' })
      .click();
    await expect(
      page.getByText('Ajoutez au moins un critère\u00a0: cette version ne demande encore rien.'),
    ).toBeVisible();
    await expect(page.getByLabel('Principe n°\u00a01', { exact: true })).toHaveValue('Une personne une offre');
    await expect(summaries(page)).toHaveCount(0);
    await expect(page.getByText('Publier la version 1…')).toHaveCount(0);
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('writes and orders all the same', async ({ page }) => {
      await create(page);
      for (const wording of ['Premier', 'Second']) {
        await page.getByRole('button', { name: 'Ajouter un critère' }).click();
        await summaries(page).filter({ hasText: 'Intitulé à écrire' }).click();
        await page.getByLabel('Intitulé').last().fill(wording);
        await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
      }
      await page.getByRole('button', { name: 'Monter «\u00a0Second\u00a0»' }).click();
      await expect(summaries(page)).toHaveText([/Second/, /Premier/]);
    });
  });
});

test.describe('the rest', () => {
  const paths = [
    '',
    '/nouveau',
    '/importer',
    '/modele-appropriation',
    '/modele-appropriation/1',
    '/modele-appropriation/1/xlsx',
  ];

  for (const path of paths) {
    test(`nobody signed in is asked to sign in at /evaluations/instruments${path}`, async ({ page }) => {
      const response = await page.request.get(`/evaluations/instruments${path}`, { maxRedirects: 0 });
      expect([303, 307]).toContain(response.status());
      expect(response.headers().location).toContain('/connexion');
    });
  }

  test.describe('a carrier', () => {
    test.use({ account: 'porteur.vita-air' });

    test('does not find the instruments, nor their workbooks', async ({ page }) => {
      for (const path of paths) {
        expect((await page.request.get(`/evaluations/instruments${path}`)).status(), path).toBe(404);
      }
    });
  });
});

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function create(page: Page) {
  await page.goto('/evaluations/instruments/nouveau');
  await page.getByLabel('Nom').fill(`Instrument ${randomUUID().slice(0, 8)}`);
  await page.getByRole('button', { name: 'Créer l’instrument' }).click();
  await expect(page).toHaveURL(/\/instruments\/instrument-[\w-]+\/1$/);
}

/** Until the script is there, a button of the editor posts the form: the same is done, and the focus is lost. */
async function ready(page: Page) {
  await expect(page.getByRole('button', { name: 'Enregistrer', exact: true })).toHaveCount(0);
}

/** Into the principle at this place, or among the criteria of none. */
async function addCriterion(page: Page, principle: number | null, wording: string) {
  const buttons = page.getByRole('button', { name: 'Ajouter un critère' });
  await (principle === null ? buttons.last() : buttons.nth(principle)).click();
  // The focus is already where the words go.
  await expect(page.getByLabel('Intitulé').and(page.locator(':focus'))).toBeVisible();
  await page.keyboard.type(wording);
}

async function fillLevels(page: Page, anchors: string[]) {
  for (const [value, anchor] of anchors.entries())
    await page.getByLabel(`Palier ${value}`, { exact: true }).last().fill(anchor);
}

function summaries(page: Page) {
  return page.locator('#brouillon summary');
}

function criterion(page: Page, wording: string) {
  return page.locator('#brouillon li').filter({ has: page.locator('summary', { hasText: wording }) });
}

async function saved(page: Page) {
  await expect(page.getByText(/^Enregistré à \d\d:\d\d$/)).toBeVisible();
}
