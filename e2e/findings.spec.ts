import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

test('a difficulty is logged from a campaign, decided with an owner and a day, done by an activity, and the next campaign confirms', async ({
  page,
}) => {
  test.slow();
  const { projectId, project, campaign } = await makeSituation({});
  const next = await addNextCampaign(projectId);
  const here = `/projets/${project}/constats`;

  // From the campaign, its criteria at hand.
  await page.goto(`/projets/${project}/evaluations/${campaign}`);
  await page.getByRole('link', { name: 'Noter un constat' }).click();
  await page.getByLabel('Difficulté').check();
  await page.getByLabel('Ce qui a été constaté').fill('La prospection avance inégalement.');
  await page.getByRole('group', { name: 'Critères' }).getByLabel('Prospection').check();
  await page.getByText('Nommer les structures concernées').click();
  await page.getByRole('group', { name: 'Structures' }).getByLabel('Structure n° 2').check();
  await page.getByLabel('Structures concernées', { exact: true }).fill('4');
  await page.getByLabel('Sur', { exact: true }).fill('3');
  const sent = page.getByRole('button', { name: 'Enregistrer et décider une suite' });
  // A click that comes before the page is ready is answered by the browser; the next one by us.
  await expect(async () => {
    await sent.click();
    await expect(page.locator('form').getByRole('alert')).toContainText('4 structures sur 3', { timeout: 2000 });
  }).toPass();
  await page.getByLabel('Structures concernées', { exact: true }).fill('2');
  await expectAccessible(page);
  await sent.click();

  // The decision, late from the start.
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Décider une suite');
  await page.getByLabel('Ce qui a été décidé').fill('Réunir les structures');
  await page.getByLabel('Responsable', { exact: true }).selectOption({ label: 'Équipe AIS#Emploi' });
  await page.getByLabel('Échéance', { exact: true }).fill('2020-01-15');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page).toHaveURL(new RegExp(`${here}#constat-`));
  const chain = page.getByRole('listitem').filter({ hasText: 'La prospection avance inégalement.' }).first();
  await expect(chain).toContainText('2\u00a0structures sur 3');
  await expect(chain).toContainText('Structure n° 2');
  await expect(chain).toContainText('Prospection');
  await expect(chain).toContainText('En retard, échéance du 15 janvier 2020');

  // It is said where one looks first, and leads to its rows.
  await page.goto(`/projets/${project}`);
  await expect(page.getByText('1\u00a0suite décidée en retard', { exact: true })).toBeVisible();
  await page.goto(`${here}?etat=en-retard`);
  await expect(page.getByText('1 sur 1\u00a0constat')).toBeVisible();

  // Done, by an activity of the project.
  await page.getByRole('link', { name: 'Modifier la suite' }).click();
  await page.getByRole('radio', { name: /^Fait/ }).check();
  await page.getByLabel('Activité qu’elle est devenue').selectOption({ label: 'Journée collective, septembre 2017' });
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(chain).toContainText('Fait · septembre 2017');
  await expect(chain).not.toContainText('En retard');

  // The next campaign asks, and tells.
  await page.goto(`/projets/${project}/evaluations/${next}`);
  await page.getByRole('link', { name: '1\u00a0suite à vérifier' }).click();
  await expectAccessible(page);
  const asked = page.getByRole('listitem').filter({ hasText: 'Réunir les structures' }).first();
  await expect(async () => {
    await asked.getByRole('button', { name: 'Enregistrer la réponse' }).click();
    await expect(asked.getByRole('alert')).toContainText('Choisissez ce que dit cette campagne.', { timeout: 2000 });
  }).toPass();
  await asked.getByLabel('Confirmé').check();
  await asked.getByLabel('Note').fill('Toutes prospectent désormais.');
  await asked.getByRole('button', { name: 'Enregistrer la réponse' }).click();
  await expect(page.getByRole('heading', { name: 'Vérifiées dans cette campagne' })).toBeVisible();
  await expect(page.getByText('Toutes les suites sont vérifiées')).toBeVisible();
  await page.goto(here);
  await expect(chain).toContainText('Confirmé');
  await expect(chain).toContainText('Toutes prospectent désormais.');
});

test('of two people who edit one finding, the second sees both texts and chooses', async ({ page }) => {
  const { project } = await makeSituation({});
  await logFinding(page, project, 'Premier texte');
  await page.getByRole('link', { name: 'Modifier le constat' }).click();
  await expect(page.getByLabel('Ce qui a été constaté')).toHaveValue('Premier texte');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByLabel('Ce qui a été constaté').fill('Le texte de l’autre');
  await other.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(other.getByText('Le texte de l’autre', { exact: true })).toBeVisible();
  await page.getByLabel('Ce qui a été constaté').fill('Mon texte');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('«\u00a0Le texte de l’autre\u00a0»')).toBeVisible();
  await expect(page.getByLabel('Ce qui a été constaté')).toHaveValue('Mon texte');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Mon texte' })).toBeVisible();
});

test('a finding logged by mistake is retracted, and the retraction taken back', async ({ page }) => {
  const { project } = await makeSituation({});
  await logFinding(page, project, 'Noté trop vite');
  await page.getByRole('link', { name: 'Modifier le constat' }).click();
  await page.getByRole('button', { name: 'Retirer le constat' }).click();
  await expect(page.getByText('Aucun constat', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Annuler' }).click();
  await expect(page.getByText('Noté trop vite')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Rétablir le constat' }).click();
  await expect(page).toHaveURL(/constats#constat-/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Noté trop vite' })).toBeVisible();
});

for (const [project, told] of [
  [
    'parcours-gardien',
    [
      'très hétérogène d’une structure à l’autre',
      'février et mars 2017',
      'les plus avancées conseillent les autres SIAE',
      'Journée collective',
      'Fait · septembre 2017',
      'Confirmé',
      'Une bonne dynamique chez les SIAE',
      'fin 2017',
    ],
  ],
  [
    'vita-air',
    [
      'La base de données COMPAIR pose des difficultés d’usage',
      'novembre 2017',
      'Améliorer la base COMPAIR',
      'La nouvelle base de données est livrée en retard',
      'Malgré ce retard, les SIAE réalisent leurs premiers diagnostics',
      'mai 2017',
      'Renforcer les échanges entre les SIAE',
    ],
  ],
] as const) {
  test(`the chain of ${project} reads on one screen, in order`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`/projets/${project}/constats`);
    const chain = page.getByRole('listitem').filter({ hasText: told[0] }).first();
    const read = ((await chain.textContent()) ?? '').replaceAll('\u00a0', ' ');
    const places = told.map((words) => read.indexOf(words));
    expect(
      places.every((place) => place >= 0),
      `${places}`,
    ).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    // From left to right, and whole in the window.
    const across = await Promise.all([told[0], told[2]].map(async (words) => (await box(page, words)).x));
    expect(across[0]).toBeLessThan(across[1] ?? 0);
    const { y, height } = await box(page, told[0]);
    expect(y + height).toBeLessThan(900);
    const whole = await chain.boundingBox();
    expect((whole?.y ?? 0) + (whole?.height ?? 900)).toBeLessThan(900);
  });
}

test.describe('a carrier', () => {
  test.use({ account: 'porteur.parcours-gardien', expectedError: /404/ });

  test('finds none of these pages, its own project’s included', async ({ page }) => {
    for (const path of ['constats', 'constats/nouveau', 'evaluations/evaluation-2/suites']) {
      const response = await page.request.get(`/projets/parcours-gardien/${path}`, { maxRedirects: 0 });
      expect(response.status(), path).toBe(404);
    }
  });
});

async function logFinding(page: Page, project: string, text: string) {
  await page.goto(`/projets/${project}/constats`);
  await page.getByRole('link', { name: 'Noter un constat' }).click();
  await page.getByLabel('Doute').check();
  await page.getByLabel('Ce qui a été constaté').fill(text);
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('listitem').filter({ hasText: text })).toBeVisible();
}

/** An activity of the project, and a second campaign, open. */
function addNextCampaign(projectId: string): Promise<string> {
  const slug = `suite-${randomUUID().slice(0, 8)}`;
  return inDatabase(async (client) => {
    const id = randomUUID();
    await client.query(
      `insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "updatedAt")
       values ($1, $2, $3, 'EVALUATION_2', 'Campagne suivante', 'SPREADING', now())`,
      [id, projectId, slug],
    );
    await client.query(
      `insert into "CampaignEvent" ("id", "projectId", "campaignId", "kind") values ($1, $2, $3, 'OPENED')`,
      [randomUUID(), projectId, id],
    );
    await client.query(
      `insert into "Activity" ("id", "projectId", "kind", "title", "heldOnText", "heldOnFrom", "heldOnTo", "updatedAt")
       values ($1, $2, 'COLLECTIVE_DAY', 'Journée collective', 'septembre 2017', '2017-09-01', '2017-09-30', now())`,
      [randomUUID(), projectId],
    );
    return slug;
  });
}

async function box(page: Page, words: string) {
  const found = await page.getByText(words).first().boundingBox();
  return found ?? { x: 0, y: 0, width: 0, height: 0 };
}

async function expectAccessible(page: Page) {
  expect(await violations(page)).toEqual([]);
}
