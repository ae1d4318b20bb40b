import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

const NOTE = 'La page de la source ne nomme aucune structure.';

test('from a project to its contradictions: one is accepted with a note, comes back when the data changes, and the field is one click away', async ({
  page,
}) => {
  test.slow();
  const { project, projectId } = await makeSituation({ name: 'Essai qui se contredit', structures: 3 });
  await addDocument(projectId);

  // The project says what does not hold together, and leads to it.
  await page.goto(`/projets/${project}`);
  const card = page.locator('#contradictions');
  await expect(card).toContainText('2\u00a0ouvertes');
  await card.getByRole('link', { name: 'Des structures sans nom' }).click();
  await expect(page).toHaveURL(new RegExp(`/contradictions\\?projet=${project}#${project}-unnamed-structures$`));
  const open = page.locator(`#${project}-unnamed-structures`);
  await expect(open).toContainText('3\u00a0structures déclarées, aucune nommée.');
  await expectAccessible(page);

  // Accepting asks why, and keeps what was typed.
  await open.getByRole('link', { name: /^Conforme à la source/ }).click();
  await expect(page).toHaveURL(/accepter=/);
  await expectAccessible(page);
  const accept = page.getByRole('button', { name: 'Accepter comme conforme' });
  // A click that comes before the page is ready is answered by the browser; the next one by us.
  await expect(async () => {
    await accept.click();
    await expect(page.locator('#accepter-note-error')).toHaveText('Indiquez pourquoi c’est conforme à la source.', {
      timeout: 2000,
    });
  }).toPass();
  await page.getByLabel('Pourquoi c’est conforme à la source').fill(NOTE);
  await accept.click();
  await expect(page.getByText('Contradiction acceptée, conforme à la source.')).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/contradictions\\?projet=${project}$`));
  const accepted = page.locator('#acceptees');
  await expect(accepted).toContainText(NOTE);
  await expect(accepted).toContainText('Équipe AIS#Emploi');
  await expect(page.getByText('1\u00a0ouverte, 1\u00a0acceptée')).toBeVisible();
  await expectAccessible(page);

  // A structure is named: what was accepted is not what the data says any more.
  await nameOne(projectId);
  await page.reload();
  await expect(open).toContainText('3\u00a0structures déclarées, 1\u00a0nommée.');
  await expect(open).toContainText('avant que les données ne changent');
  await expect(open).toContainText(NOTE);

  // Accepted again, and taken back.
  await open.getByRole('link', { name: /^Conforme à la source/ }).click();
  await expect(page.getByLabel('Pourquoi c’est conforme à la source')).toHaveValue(NOTE);
  await page.getByRole('button', { name: 'Accepter comme conforme' }).click();
  await expect(page.getByText('Contradiction acceptée, conforme à la source.')).toBeVisible();
  await page.locator('#acceptees').getByRole('button', { name: 'Retirer l’acceptation' }).click();
  await expect(page.getByText('la contradiction est de nouveau ouverte')).toBeVisible();
  await expect(page.locator('#acceptees')).toHaveCount(0);

  // The field itself.
  const links = page.locator(`#${project}-missing-link`);
  await links.getByRole('link', { name: /^Ajouter le lien/ }).click();
  await expect(page).toHaveURL(/\/documents\/[0-9a-f-]+#document-url$/);
  await page.getByLabel('Adresse').fill('https://www.exemple.fr/guide');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Document enregistré.')).toBeVisible();
  await page.goto(`/contradictions?projet=${project}`);
  await expect(page.locator(`#${project}-missing-link`)).toHaveCount(0);
});

test('the nine contradictions of the source stand there, filtered by the address, and the false friend among what agrees', async ({
  page,
}) => {
  for (const [project, said] of [
    ['programme', 'Le programme annonce 9\u00a0projets'],
    ['vita-air', 'La campagne «\u00a0Évaluation II · essaimage\u00a0» (mai 2017) précède'],
    ['parcours-gardien', 'son logo dit «\u00a0Parcours Gagnant\u00a0»'],
    ['tapaj', '«\u00a0TAPAJ France\u00a0» s’écrit aussi «\u00a0TAPAF France\u00a0»'],
    ['tapaj', 'La fiche nomme CEID-Addictions comme porteur'],
    ['soleni', 'après un peu plus de 9 mois de mise en œuvre'],
    ['lieu-ressources', 'Le projet est sorti (fin 2019), sans que la cause soit donnée.'],
    ['rallye-pour-l-emploi', 'Le projet est sorti (fin 2019), sans que la cause soit donnée.'],
    ['chantiers-multiservices-en-gares', 'Le projet est sorti (fin 2020), sans que la cause soit donnée.'],
    ['a-co-r', 'Aucune sortie n’est enregistrée'],
    ['a-co-r', '«\u00a0Documents en ligne\u00a0» est annoncé sans lien ni fichier.'],
  ] as const) {
    await page.goto(`/contradictions?projet=${project}`);
    await expect(page.getByRole('main')).toContainText(said);
  }
  await page.goto('/contradictions?projet=programme');
  await page.getByRole('link', { name: /^Corriger le nombre annoncé/ }).click();
  await expect(page.getByLabel('Projets annoncés')).toHaveValue('9');
  await page.goto('/contradictions?regle=stated-duration');
  await expect(page.getByText('Aucune contradiction ne répond à ces filtres')).toBeVisible();
  await expect(page.getByText(/TAPAJ.*«\u00a0un an et demi\u00a0».*les dates concordent/)).toBeVisible();
});

test('at the end of 2016, VITA-Air’s evaluations do not contradict each other yet, and nothing can be accepted', async ({
  page,
}) => {
  await page.goto('/contradictions?projet=vita-air&au=2016-12-31');
  await expect(page.getByText('Situation au 31 décembre 2016', { exact: true })).toBeVisible();
  await expect(page.locator('#vita-air-unnamed-structures')).toBeVisible();
  await expect(page.locator('#vita-air-phase-order')).toHaveCount(0);
  await expect(page.getByRole('link', { name: /^Conforme à la source/ })).toHaveCount(0);
  await page.goto('/contradictions?projet=vita-air&au=2017-12-31');
  await expect(page.locator('#vita-air-phase-order')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a contradiction is accepted and taken back all the same', async ({ page }) => {
    const { project } = await makeSituation({ structures: 1 });
    await page.goto(`/contradictions?projet=${project}&accepter=${project}-unnamed-structures`);
    await page.getByLabel('Pourquoi c’est conforme à la source').fill(NOTE);
    await page.getByRole('button', { name: 'Accepter comme conforme' }).click();
    await expect(page.locator('#acceptees')).toContainText(NOTE);
  });
});

test.describe('a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  test('finds no such page', async ({ page }) => {
    for (const path of ['/contradictions', '/contradictions?projet=vita-air']) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
  });
});

/** Announced, without an address: as the source does. */
function addDocument(projectId: string) {
  return inDatabase((client) =>
    client.query(
      `insert into "Document" ("id", "projectId", "kind", "title", "updatedAt")
       values (gen_random_uuid(), $1, 'GUIDE', 'Guide d’essai', now())`,
      [projectId],
    ),
  );
}

function nameOne(projectId: string) {
  return inDatabase((client) =>
    client.query(
      `update "Adoption" set "organizationId" = (select "carrierId" from "Project" where "id" = $1)
       where "id" = (select "id" from "Adoption" where "projectId" = $1 order by "position" limit 1)`,
      [projectId],
    ),
  );
}

async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
}
