import type { Browser, Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';
import { plain, textOf } from './support/text';

const FIRST = 'Former les structures qui veulent aller vers les entreprises.';
const SECOND = 'Former les structures qui veulent travailler avec les entreprises.';

let situation: Situation;
let sheet: string;
let versions: string;

test.beforeEach(async () => {
  situation = await makeSituation({ structures: 2 });
  sheet = `/fiches/${situation.project}`;
  versions = `/projets/${situation.project}/fiche`;
  await say(FIRST);
});

test.describe('a responsable', () => {
  test.use({ account: 'responsable', expectedError: /404/ });

  test('publishes a sheet, sees what changed since, and publishes it again: the public reads it then and not before', async ({
    page,
    browser,
  }) => {
    expect(await readByPublic(browser, sheet)).toMatchObject({ status: 404 });
    await page.goto(versions);
    await expect(page.getByText('Seule l’équipe lit ce projet\u00a0: rien n’en a été publié.')).toBeVisible();
    await publish(page, 'Publier la fiche');
    await expect(page.getByText('Fiche publique en ligne, version\u00a01.')).toBeVisible();
    await expect(page.getByText('Le public lit la version\u00a01, qui dit ce que disent les données.')).toBeVisible();
    expect((await readByPublic(browser, sheet)).text).toContain(plain(FIRST));

    await page.goto(`/projets/${situation.project}/modifier`);
    await page.getByLabel('Ambition').fill(SECOND);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('Fiche du projet enregistrée.')).toBeVisible();
    expect((await readByPublic(browser, sheet)).text).toContain(plain(FIRST));

    await page.goto('/projets?vue=liste&fiche=a-republier');
    const name = `Essai ${situation.project.replace('essai-', '')}`;
    await page.getByRole('link', { name: `Relire ce qui diffère sur la fiche de ${name}` }).click();
    await expect(page.getByText('À republier', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
    await page.getByRole('link', { name: 'Fiche à republier' }).click();
    await expect(page.getByText('1\u00a0différence\u00a0: 1\u00a0changement.')).toBeVisible();
    const table = page.getByRole('table', {
      name: 'Ce qui diffère entre la version\u00a01 et les données d’aujourd’hui',
    });
    await expect(table.getByRole('row', { name: /L’ambition/ })).toContainText(FIRST);
    await expect(table.getByRole('deletion')).toHaveText('aller vers');
    await expect(table.getByRole('insertion')).toHaveText('travailler avec');
    expect(await violations(page)).toEqual([]);

    await page.getByLabel('Ce qui change, pour l’équipe').fill('NOTE-POUR-L-EQUIPE');
    await publish(page, 'Republier la fiche');
    await expect(page.getByText('Fiche publique en ligne, version\u00a02.')).toBeVisible();
    await expect(page.getByText('Fiche à republier')).toHaveCount(0);
    const read = await readByPublic(browser, sheet);
    expect(read.text).toContain(plain(SECOND));
    expect(read.text).toContain('version 2 publiée le');
    expect(read.text).not.toContain('note-pour-l-equipe');

    await page.getByRole('link', { name: 'avec la précédente' }).click();
    await expect(page.getByRole('combobox', { name: 'De', exact: true })).toHaveValue('1');
    await expect(page.getByRole('combobox', { name: 'À', exact: true })).toHaveValue('2');
    await expect(page.getByRole('deletion')).toHaveText('aller vers');
    await page.getByRole('link', { name: 'Lire la version\u00a01' }).click();
    await expect(page.getByText('Version\u00a01 de la fiche')).toBeVisible();
    await expect(page.getByText(FIRST)).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test('is refused what changed while it was read: nothing is published that nobody saw', async ({ page, browser }) => {
    await page.goto(versions);
    await say('Une phrase que personne n’a relue.');
    await publish(page, 'Publier la fiche');
    await expect(page.getByRole('alert').filter({ hasText: 'Les données ont changé' })).toContainText(
      'rien n’a été publié',
    );
    expect(await readByPublic(browser, sheet)).toMatchObject({ status: 404 });
  });

  test('withdraws a sheet: it is gone for everybody, from the feed too, and its version is kept', async ({
    page,
    browser,
  }) => {
    await page.goto(versions);
    await publish(page, 'Publier la fiche');
    await expect(page.getByText('Fiche publique en ligne, version\u00a01.')).toBeVisible();
    expect((await readByPublic(browser, '/fiches/flux.atom')).text).toContain(`${sheet}#version-1`);
    await page.getByRole('button', { name: 'Retirer la fiche' }).click();
    await expect(page.getByText('Fiche publique retirée.')).toBeVisible();
    await expect(page.getByText('La version\u00a01 est gardée.', { exact: false })).toBeVisible();
    expect(await readByPublic(browser, sheet)).toMatchObject({ status: 404 });
    expect(await readByPublic(browser, `${sheet}/image.png`)).toMatchObject({ status: 404 });
    for (const path of ['/fiches/flux.atom', '/sitemap.xml', '/fiches']) {
      expect((await readByPublic(browser, path)).text).not.toContain(situation.project);
    }
  });
});

test.describe('somebody of the team', () => {
  test.use({ account: 'equipe', expectedError: /404/ });

  test('reads versions and differences, and is not offered to publish', async ({ page }) => {
    await page.goto('/projets/parcours-gardien/fiche');
    await expect(page.getByText('Le public lit la version\u00a01', { exact: false })).toBeVisible();
    await expect(page.getByText('Un responsable décide de la publier ou de la retirer.')).toBeVisible();
    await expect(page.getByRole('button', { name: /ublier la fiche|Retirer la fiche/ })).toHaveCount(0);
    await page.getByRole('link', { name: 'Lire la version\u00a01' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parcours gardien');
    expect((await page.request.get('/projets/parcours-gardien/fiche/99')).status()).toBe(404);
  });
});

test.describe('a carrier', () => {
  test.use({ account: 'porteur.parcours-gardien' });

  test('finds no versions, not even those of its own project', async ({ page }) => {
    for (const path of ['', '/1', '/aujourd-hui']) {
      expect((await page.request.get(`/projets/parcours-gardien/fiche${path}`)).status()).toBe(404);
    }
  });
});

function publish(page: Page, label: string) {
  return page.getByRole('button', { name: label, exact: true }).click();
}

/** A path as somebody reads it who is not signed in: the words of a page, the whole of a file. */
async function readByPublic(browser: Browser, path: string) {
  const context = await browser.newContext({ baseURL: test.info().project.use.baseURL });
  const response = await context.request.get(path);
  const isPage = response.headers()['content-type']?.startsWith('text/html') && response.ok();
  if (!isPage) {
    const text = await response.text();
    await context.close();
    return { status: response.status(), text };
  }
  const page = await context.newPage();
  await page.goto(path);
  const text = await textOf(page);
  await context.close();
  return { status: response.status(), text };
}

function say(ambition: string) {
  return inDatabase((client) =>
    client.query('update "Project" set "ambition" = $2, "updatedAt" = now() where "id" = $1', [
      situation.projectId,
      ambition,
    ]),
  );
}
