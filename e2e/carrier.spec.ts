import { randomUUID } from 'node:crypto';
import { listPages } from './support/routes';
import { expect, test } from './support/test';
import { textOf } from './support/text';

test.use({ account: 'porteur.vita-air' });

test('the carrier lands on its project and reads it', async ({ page }) => {
  await page.goto('/mon-projet');
  await expect(page).toHaveURL(/\/mon-projet\/vita-air$/);
  await expect(page.getByRole('heading', { level: 1, name: 'VITA-Air' })).toBeVisible();
  for (const card of ['Parcours', 'Structures et étapes', 'Évaluations et suites', 'Chiffres', 'Documents']) {
    await expect(page.getByRole('heading', { level: 2, name: card })).toBeVisible();
  }
  const structures = page.getByRole('table', { name: /^Structures et étapes/ });
  await expect(structures.getByRole('rowheader')).toHaveCount(7);
  await expect(structures.getByRole('img', { name: /, Formation\s:/ })).toHaveCount(7);
  await expect(structures.getByRole('link')).toHaveCount(0);
  const read = await textOf(page);
  expect(read).toContain('mi 2018');
  expect(read).toContain('résultats pas encore publiés');
});

test('the carrier asks for a correction, and finds it among its requests', async ({ page }) => {
  const subject = `La date de la formation ${randomUUID().slice(0, 8)}`;
  await page.goto('/mon-projet/vita-air');
  await page.getByLabel('Ce qui est à corriger').fill(subject);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('Indiquez ce qu’il faudrait lire à la place.').first()).toBeVisible();
  await expect(page.getByLabel('Ce qui est à corriger')).toHaveValue(subject);
  await page.getByLabel('Ce qu’il faudrait lire').fill('Elle a eu lieu en 2016.');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('Demande envoyée à l’équipe.')).toBeVisible();
  const request = page.getByRole('listitem').filter({ hasText: subject });
  await expect(request).toContainText('En attente');
  await expect(request).toContainText('Elle a eu lieu en 2016.');
});

test('another carrier does not see what this one asked', async ({ page }) => {
  expect((await page.request.get('/mon-projet/parcours-gardien')).status()).toBe(404);
});

for (const project of ['vita-air', 'parcours-gardien']) {
  test(`every other page is not there for the carrier, those of ${project} included`, async ({ page }) => {
    test.slow();
    const examples = {
      slug: project,
      liste: 'en-retard',
      adoption: 'siae-1',
      campagne: 'evaluation-1',
      id: 'air-services',
      constat: '00000000-0000-7000-8000-000000000000',
      indicateur: 'structures-selectionnees',
      mesure: '00000000-0000-7000-8000-000000000000',
      suite: '00000000-0000-7000-8000-000000000000',
      lot: '00000000-0000-4000-8000-000000000000',
      activity: '00000000-0000-7000-8000-000000000000',
      document: '00000000-0000-7000-8000-000000000000',
      person: '00000000-0000-7000-8000-000000000000',
      token: 'inconnu',
      instrument: 'modele-appropriation',
      version: '1',
    };
    const own = ['/', '/connexion', '/mon-projet', '/mon-projet/vita-air'];
    const others = listPages(examples).filter(({ group, path }) => group !== '(public)' && !own.includes(path));
    expect(others.length).toBeGreaterThan(10);
    for (const { path } of others) {
      const response = await page.request.get(path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(404);
    }
  });
}

test.describe('nobody signed in', () => {
  test.use({ account: null });

  test('is asked to sign in, then led to the project', async ({ page }) => {
    await page.goto('/mon-projet/vita-air');
    await expect(page).toHaveURL(/\/connexion\?suite=%2Fmon-projet%2Fvita-air$/);
  });
});

test.describe('the team', () => {
  test.use({ account: 'equipe' });

  test('sees what the carrier sees, and cannot write in its place', async ({ page }) => {
    await page.goto('/projets/vita-air/vue-porteur');
    await expect(page.getByText('Vous voyez ce que voit le porteur')).toBeVisible();
    await expect(page.getByRole('table', { name: /^Structures et étapes/ }).getByRole('rowheader')).toHaveCount(7);
    await expect(page.getByRole('button', { name: 'Envoyer la demande' })).toHaveCount(0);
    await page.getByRole('link', { name: 'Revenir au projet' }).click();
    await expect(page).toHaveURL(/\/projets\/vita-air$/);
  });

  test('has no project of its own', async ({ page }) => {
    for (const path of ['/mon-projet', '/mon-projet/vita-air']) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
  });
});
