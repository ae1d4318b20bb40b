import { choose, criterion, option, ready, saved } from './support/evaluation';
import { expect, login, test } from './support/test';

test.use({ account: 'equipe' });

test('an evaluation goes from the dashboard to validated: draft, reload, refused, submitted, returned, corrected', async ({
  page,
  browser,
}) => {
  // Two clicks at most from the dashboard to the form.
  await page.goto('/tableau-de-bord');
  await page.getByRole('link', { name: 'Toutes les évaluations' }).click();
  await page.getByRole('link', { name: /^Saisir\s: Parcours gardien, Évaluation I · appropriation/ }).click();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Parcours gardien, évaluation I');
  const structure = (await title.textContent())?.split(' · ')[0] ?? '';
  const address = new URL(page.url()).pathname;
  await ready(page);

  // What is typed is saved by itself, and survives a reload.
  await page.getByLabel('Rencontre du').fill('mi mars 2017');
  await choose(page, 'Appropriation de la démarche', /^2/);
  await criterion(page, 'Appropriation de la démarche')
    .getByPlaceholder('Élément de preuve')
    .fill('Deux réunions d’équipe');
  await choose(page, 'Équipe formée', 'Non recueilli');
  await expect(saved(page)).toContainText(/Enregistré à \d\d:\d\d/);
  await page.reload();
  await ready(page);
  await expect(page.getByLabel('Rencontre du')).toHaveValue('mi mars 2017');
  await expect(option(page, 'Équipe formée', 'Non recueilli')).toBeChecked();
  await expect(page.getByText('2\u00a0critères sur 3 renseignés')).toBeVisible();

  // A refused submission names what is missing and loses nothing.
  await page.getByRole('button', { name: 'Soumettre' }).click();
  await expect(page.getByRole('alert').getByRole('link')).toHaveCount(4);
  await expect(page.getByLabel('Rencontre du')).toHaveValue('mi mars 2017');
  await choose(page, 'Un référent de la démarche est désigné', 'Oui');
  await choose(page, 'Portage par la direction', 'Sans objet');
  await choose(page, 'Partenariats du territoire', /^3/);
  await option(page, 'Mise en œuvre', /^0/).focus();
  await page.keyboard.press('1');
  await expect(page.getByText('Tout est renseigné')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();
  await expect(page.getByText('3 · relations suivies')).toBeVisible();

  // A responsable returns it with a note.
  const context = await browser.newContext();
  await login(context, 'responsable');
  const desk = await context.newPage();
  await desk.goto('/evaluations?etat=a-valider');
  await desk.getByRole('link', { name: new RegExp(`^Valider\\s: ${structure},`) }).click();
  await desk.getByText('Renvoyer avec une note').click();
  await desk.getByRole('button', { name: 'Renvoyer' }).click();
  await expect(desk.getByText('Indiquez ce qui est à reprendre.')).toBeVisible();
  await desk.getByLabel('Ce qui est à reprendre').fill('Précisez le portage.');
  await desk.getByRole('button', { name: 'Renvoyer' }).click();
  await expect(desk.getByText('À reprendre', { exact: true })).toBeVisible();

  // Its author reads the note, corrects, submits again.
  await page.goto('/evaluations');
  await page.getByRole('link', { name: new RegExp(`^Corriger\\s: ${structure},`) }).click();
  await expect(page.getByText('Précisez le portage.')).toBeVisible();
  await ready(page);
  await choose(page, 'Portage par la direction', /^3/);
  await page.getByRole('button', { name: 'Soumettre' }).click();
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();

  // Validated: frozen for everybody, and done in the matrix of the project.
  await desk.goto(address);
  await desk.getByRole('button', { name: 'Valider' }).click();
  await expect(desk.getByText('Validée', { exact: true })).toBeVisible();
  await context.close();
  await page.goto(address);
  await expect(page.getByRole('button')).not.toContainText(['Soumettre']);
  await page.goto('/projets/parcours-gardien/structures');
  const cell = page.getByRole('link', {
    name: new RegExp(`^${structure}, évaluation I\\s: .*validée.*, voir$`, 'i'),
  });
  await expect(cell).toHaveClass(/cell-done/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a draft is kept by its button, and a refused submission keeps everything', async ({ page }) => {
    await page.goto('/projets/parcours-gardien/evaluations/evaluation-3/siae-8');
    await page.getByLabel('Avancées').fill('Une ligne\net une autre');
    await choose(page, 'Fidélité aux principes d’action', /^3/);
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await expect(page.getByLabel('Avancées')).toHaveValue('Une ligne\net une autre');
    await page.getByLabel('Personnes accompagnées', { exact: false }).first().fill('une douzaine');
    await page.getByRole('button', { name: 'Soumettre' }).click();
    await expect(page.getByRole('alert').getByText('n’en est pas un')).toBeVisible();
    await expect(page.getByLabel('Personnes accompagnées', { exact: false }).first()).toHaveValue('une douzaine');
  });
});
