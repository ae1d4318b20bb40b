import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.describe('the list of projects', () => {
  test.use({ account: 'equipe' });

  test('shows each project at its furthest phase, and why it left', async ({ page }) => {
    await page.goto('/projets');
    const support = page.getByRole('region', { name: 'Évaluation III' });
    await expect(support.getByRole('link', { name: /Parcours gardien/ })).toContainText('Fin du parcours d’évaluation');
    await expect(support.getByRole('link', { name: /Parcours gardien/ })).toContainText('18 déclarées, 0 nommée');
    await expect(
      page.getByRole('region', { name: 'Faisabilité' }).getByRole('link', { name: /Territoire Zéro/ }),
    ).toContainText('sorti en décembre 2015');
  });

  test('finds a name whatever its accents and dots, and keeps the filters in the address', async ({ page }) => {
    await page.goto('/projets?vue=liste');
    await page.getByLabel('Nom, porteur').fill('acor');
    await page.getByRole('button', { name: 'Filtrer' }).click();
    await expect(page).toHaveURL(/vue=liste/);
    await expect(page).toHaveURL(/q=acor/);
    const table = page.getByRole('table', { name: 'Projets' });
    await expect(table.getByRole('rowheader')).toHaveText([/A\.CO\.R/]);
    await page.getByRole('link', { name: 'Effacer les filtres' }).click();
    await expect(table.getByRole('rowheader', { name: /Soleni/ })).toBeVisible();
  });

  test('sorts by a column and says so', async ({ page }) => {
    await page.goto('/projets?vue=liste');
    const entry = page.getByRole('columnheader', { name: 'Entrée' });
    await entry.getByRole('link').click();
    await expect(entry).toHaveAttribute('aria-sort', 'ascending');
    await expect(page.getByRole('rowheader').first()).toContainText('Territoire Zéro Chômeur');
    await entry.getByRole('link').click();
    await expect(entry).toHaveAttribute('aria-sort', 'descending');
  });

  test('shows the programme as it was', async ({ page }) => {
    await page.goto('/projets?au=2015-12-01');
    await expect(
      page.getByRole('region', { name: 'Faisabilité' }).getByRole('link', { name: /Territoire Zéro/ }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: /A\.CO\.R/ })).toHaveCount(0);
  });

  test('offers to look among structures, or to clear, when no project answers', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await page.getByLabel('Aller à un projet, une structure…').fill('introuvable');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Aucun projet ne correspond')).toBeVisible();
    await expect(page.getByRole('link', { name: /introuvable/ })).toHaveAttribute('href', '/structures?q=introuvable');
    await page.getByRole('main').getByRole('link', { name: 'Effacer les filtres' }).last().click();
    await expect(page.getByRole('link', { name: /Soleni/ })).toBeVisible();
  });
});

test.describe('a project', () => {
  test.use({ account: 'equipe' });

  test('says what it is, what waits, and what its findings became', async ({ page }) => {
    await page.goto('/projets/parcours-gardien');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Parcours gardien');
    await expect(page.getByRole('list', { name: 'Étapes du projet' }).getByRole('listitem')).toHaveCount(7);
    await expect(page.getByText('18\u00a0structures à nommer', { exact: true })).toBeVisible();
    await expect(page.getByRole('rowheader', { name: /^SIAE n° 1 / })).toBeVisible();
    const chain = page.locator('#constats').getByRole('listitem').first();
    await expect(chain).toContainText('Difficulté');
    await expect(chain).toContainText('Journée collective');
    await expect(chain).toContainText('Fait · septembre 2017');
    await expect(chain).toContainText('Confirmé');
  });

  test('shows its course without any decision to whoever is not a manager', async ({ page }) => {
    await page.goto('/projets/vita-air/cycle-de-vie');
    await expect(page.getByRole('heading', { name: 'Évaluation II', exact: true })).toBeVisible();
    await expect(page.getByText('Terminée · mai 2017')).toBeVisible();
    await expect(page.getByText('Décider')).toHaveCount(0);
    await expect(page.getByText('Enregistrer la sortie')).toHaveCount(0);
  });

  test('never shows a figure alone', async ({ page }) => {
    await page.goto('/projets/lieu-ressources/indicateurs');
    const row = page.getByRole('row', { name: /Part des personnes accompagnées/ });
    await expect(row).toContainText('33 sur 72, soit 45,8\u00a0%');
    await expect(row).toContainText('calculé');
    await expect(row).toContainText('entre septembre 2018 et janvier 2019');
  });
});

test.describe('a project that staff create and edit', () => {
  test.use({ account: 'equipe' });

  test('starts with a name and a carrier, and says what comes next', async ({ page }) => {
    const name = await createProject(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.getByText('entré en mars 2026')).toBeVisible();
    await expect(page.getByText('Aucune étape en cours')).toBeVisible();
    await expect(page.getByText('Aucune structure déclarée')).toBeVisible();
  });

  test('keeps what was typed when something is missing', async ({ page }) => {
    await page.goto('/projets/nouveau');
    await page.getByLabel('La démarche').fill('Une démarche déjà écrite');
    await page.getByLabel('Entrée dans l’accélérateur').fill('31/02/2026');
    await page.getByRole('button', { name: 'Ajouter le projet' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Indiquez le nom du projet.');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('La date du 31/02/2026 n’existe pas.');
    await expect(page.getByLabel('La démarche')).toHaveValue('Une démarche déjà écrite');
  });

  test('is compared field by field when two people edit it at once', async ({ page, context }) => {
    await createProject(page);
    const form = `${page.url()}/modifier`;
    const other = await context.newPage();
    await page.goto(form);
    await other.goto(form);
    await other.getByLabel('Le problème').fill('Le texte de Camille');
    await other.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(other.getByText('Le texte de Camille')).toBeVisible();
    await expect(other.getByRole('link', { name: 'Modifier' })).toBeVisible();

    await page.getByLabel('Le problème').fill('Le texte de Dominique');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('pendant votre saisie');
    await expect(page.getByLabel('Le problème')).toHaveValue('Le texte de Dominique');
    await expect(page.getByText('«\u00a0Le texte de Camille\u00a0»')).toBeVisible();
    await page.getByRole('button', { name: 'Reprendre cette réponse' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Le texte de Camille')).toBeVisible();
  });

  test('lists its documents, those without a link first to complete, and refuses an address that is no web page', async ({
    page,
  }) => {
    await createProject(page);
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('link', { name: 'Ajouter un document' }).first().click();
    await page.getByLabel('Titre').fill('Guide pratique');
    await page.getByLabel('Type').selectOption('Guide');
    await page.getByLabel('Adresse').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Ajouter le document' }).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Écrivez l’adresse complète');
    await page.getByLabel('Adresse').fill('');
    await page.getByRole('button', { name: 'Ajouter le document' }).click();
    await expect(page.getByRole('row', { name: /Guide pratique/ })).toContainText('cité sans lien');
    await page.getByRole('link', { name: /Ajouter le lien/ }).click();
    await page.getByLabel('Adresse').fill('https://exemple.org/guide.pdf');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByRole('link', { name: 'Guide pratique', exact: true })).toHaveAttribute(
      'href',
      'https://exemple.org/guide.pdf',
    );
    await page.getByRole('link', { name: 'Historique' }).click();
    await expect(page.getByText('a modifié le document «\u00a0Guide pratique\u00a0»')).toBeVisible();
  });
});

async function createProject(page: Page): Promise<string> {
  const name = `Projet d’essai ${Date.now()}-${test.info().parallelIndex}`;
  await page.goto('/projets/nouveau');
  await page.getByLabel('Nom du projet').fill(name);
  await page.getByLabel('Porteur du projet').fill('LAHSo');
  await page.getByLabel('Entrée dans l’accélérateur').fill('mars 2026');
  await page.getByRole('button', { name: 'Ajouter le projet' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  return name;
}
