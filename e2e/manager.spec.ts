import type { Page } from '@playwright/test';
import { expect, test } from './support/test';

test.describe('a manager decides on the course of a project', () => {
  test.use({ account: 'responsable' });

  test.beforeEach(async ({ page }) => {
    const name = `Projet à décider ${Date.now()}-${test.info().parallelIndex}`;
    await page.goto('/projets/nouveau');
    await page.getByLabel('Nom du projet').fill(name);
    await page.getByLabel('Porteur du projet').fill('LAHSo');
    await page.getByLabel('Entrée dans l’accélérateur').fill('mars 2026');
    await page.getByRole('button', { name: 'Ajouter le projet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('link', { name: 'Cycle de vie' }).click();
  });

  test('skips a phase with a reason: the stepper says its name and why', async ({ page }) => {
    const step = stop(page, 'Faisabilité');
    await step.getByText('Décider').click();
    await step.getByLabel('Passer l’étape').check();
    await step.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await expect(step.getByRole('alert')).toContainText('Indiquez pourquoi.');
    await step.getByRole('textbox', { name: 'Raison' }).fill('Essaimage déjà étudié ailleurs');
    await step.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await expect(step.getByText('Passée · date non précisée')).toBeVisible();

    await page.getByRole('link', { name: 'Vue d’ensemble' }).click();
    const shown = page.getByRole('list', { name: 'Étapes du projet' }).getByRole('listitem').nth(1);
    await expect(shown).toContainText('Faisabilité');
    await expect(shown).toContainText('passée · Essaimage déjà étudié ailleurs');
  });

  test('opens and completes a phase, and is told what must come first', async ({ page }) => {
    const selection = stop(page, 'Sélection');
    await selection.getByText('Décider').click();
    await selection.getByLabel('Ouvrir l’étape').check();
    await selection.getByRole('textbox', { name: 'Date' }).fill('mars 2026');
    await selection.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await expect(selection.getByText('Ouverte · mars 2026')).toBeVisible();
    await selection.getByText('Décider').click();
    await selection.getByLabel('Terminer l’étape').check();
    await selection.getByRole('textbox', { name: 'Date' }).fill('mi 2026');
    await selection.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await expect(selection.getByText('Terminée · mi 2026')).toBeVisible();

    const training = stop(page, 'Formation');
    await training.getByText('Décider').click();
    await expect(training.getByText('Terminez, passez ou arrêtez d’abord l’étape')).toBeVisible();
    await expect(training.getByLabel('Ouvrir l’étape')).toHaveCount(0);
  });

  test('records the exit with its cause, then takes the project back', async ({ page }) => {
    const exit = stop(page, 'Sortie de l’accélérateur');
    await exit.getByText('Enregistrer la sortie').first().click();
    await exit.getByLabel('Date de la sortie').fill('mi 2026');
    // A click that comes before the page is ready is answered by the browser; the next one by us.
    await expect(async () => {
      await exit.getByRole('button', { name: 'Enregistrer la sortie' }).click();
      await expect(exit.getByRole('alert')).toContainText('Choisissez la cause de la sortie.', { timeout: 2000 });
    }).toPass();
    await exit.getByLabel('Cause de la sortie').selectOption('Stratégie nationale');
    await exit.getByRole('textbox', { name: 'Raison' }).fill('Retenu par la stratégie nationale');
    await exit.getByRole('button', { name: 'Enregistrer la sortie' }).click();
    await expect(page.getByText('sorti mi 2026 · Stratégie nationale')).toBeVisible();

    await exit.getByText('Réintégrer le projet').first().click();
    const form = exit.locator('#retour-formulaire');
    await form.getByLabel('Date du retour').fill('octobre 2026');
    await form.getByRole('textbox', { name: 'Raison' }).fill('Le porteur revient');
    await form.getByRole('button', { name: 'Réintégrer le projet' }).click();
    await expect(exit.getByText('Retour · octobre 2026')).toBeVisible();
    await expect(page.getByText('sorti mi 2026', { exact: false })).toHaveCount(0);
  });

  test('gives a phase the project’s own name', async ({ page }) => {
    const step = stop(page, 'Évaluation I');
    await step.getByText('Renommer').click();
    await step.getByLabel('Nom de l’étape dans ce projet').fill('Analyse ex-ante');
    await step.getByRole('button', { name: 'Enregistrer le nom' }).click();
    await expect(stop(page, 'Analyse ex-ante').getByText('Dans le programme\u00a0: Évaluation I')).toBeVisible();
  });
});

/** A stop of the course: its heading may go on with its state, « Faisabilité · à venir ». */
function stop(page: Page, name: string) {
  const heading = page.getByRole('heading', { name: new RegExp(`^${name}( ·|$)`), level: 3 });
  return page.getByRole('listitem').filter({ has: heading });
}
