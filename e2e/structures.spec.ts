import { randomUUID } from 'node:crypto';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

const main = '#contenu';

test('a slot is named, everything on it stays, and it can be made anonymous again', async ({ page }) => {
  const name = `Recyclerie ${randomUUID()}`;
  await page.goto('/projets/vita-air/structures/siae-7');
  const course = page.getByRole('list', { name: 'Parcours', exact: true });
  const lines = await course.getByRole('listitem').count();
  await page.getByRole('link', { name: 'Nommer', exact: true }).click();
  await page.getByRole('combobox', { name: 'Structure' }).fill(name);
  await page.getByRole('combobox', { name: 'Type' }).selectOption('ACI');
  await page.getByRole('combobox', { name: 'Département' }).selectOption('38');
  await page.getByRole('button', { name: 'Nommer', exact: true }).click();

  await expect(page.getByText(`s’appelle désormais «\u00a0${name}\u00a0»`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(page.getByText('Ancien libellé')).toBeVisible();
  await expect(course.getByRole('listitem')).toHaveCount(lines);

  await page.getByRole('button', { name: 'Rendre anonyme' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^SIAE n°/ })).toBeVisible();
  await page.goto(`/structures?q=${name.slice(0, 16)}`);
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('Isère (38)');
});

test('a structure is put on hold with a reason and a review date, then taken up again', async ({ page }) => {
  await page.goto('/projets/vita-air/structures/siae-6');
  await page.getByText('Mettre en veille').first().click();
  const hold = page.locator('form#hold');
  await hold.getByRole('button', { name: 'Mettre en veille' }).click();
  await expect(hold.getByLabel('Motif')).toBeFocused();
  await hold.getByLabel('Motif').fill('Changement de direction');
  await hold.getByLabel('Depuis quand').fill('31/02/2027');
  await hold.getByRole('button', { name: 'Mettre en veille' }).click();
  await expect(hold.getByRole('link', { name: /^La date du 31\/02\/2027 n’existe pas\./ })).toBeVisible();
  await expect(hold.getByLabel('Motif')).toHaveValue('Changement de direction');
  await hold.getByLabel('Depuis quand').fill('mi 2026');
  await hold.getByLabel('À revoir').fill('mi 2027');
  await hold.getByRole('button', { name: 'Mettre en veille' }).click();

  await expect(page.getByText('En veille · mi 2026')).toBeVisible();
  await expect(page.getByText('À revoir\u00a0: mi 2027.')).toBeVisible();
  await page.goto('/projets/vita-air/structures?etat=en-veille');
  await expect(page.getByRole('link', { name: 'SIAE n° 6', exact: true })).toBeVisible();

  await page.getByRole('link', { name: 'SIAE n° 6', exact: true }).click();
  await page.getByText('Reprendre', { exact: true }).first().click();
  await page.locator('form#resume').getByRole('button', { name: 'Reprendre' }).click();
  await expect(page.locator(main).getByText('En veille · mi 2026')).toHaveCount(0);
  await expect(page.getByRole('list', { name: 'Parcours', exact: true }).getByText('Reprise').first()).toBeVisible();
});

test('an activity logged with three structures shows on each of their pages, and adding one later touches no other', async ({
  page,
}) => {
  const title = `Atelier ${randomUUID()}`;
  await page.goto('/projets/vita-air/activites');
  await page.getByRole('link', { name: 'Noter une activité' }).click();
  await page.getByRole('combobox', { name: 'Type' }).selectOption('COLLECTIVE_DAY');
  await page.getByLabel('Date').fill('septembre 2026');
  await page.getByLabel('Titre').fill(title);
  for (const number of [1, 2, 3]) await page.getByRole('checkbox', { name: `SIAE n° ${number}`, exact: true }).check();
  await page.getByRole('spinbutton', { name: /^SIAE n° 2/ }).fill('4');
  await page.getByRole('textbox', { name: /^SIAE n° 2/ }).fill('Venue avec sa directrice');
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

  await expect(page.getByText('3\u00a0structures présentes')).toBeVisible();
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('checkbox', { name: 'SIAE n° 4', exact: true }).check();
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('4 / 7');

  await page.goto('/projets/vita-air/structures/siae-2');
  const received = page
    .getByRole('table', { name: /Accompagnement reçu/ })
    .getByRole('row', { name: new RegExp(title) });
  await expect(received).toContainText('septembre 2026');
  await expect(received).toContainText('Venue avec sa directrice');
  await page.goto('/projets/vita-air/structures/siae-4');
  await expect(page.getByRole('link', { name: title }).first()).toBeVisible();
});

test('« toutes » ticks every structure by keyboard, and unticking one unticks it', async ({ page }) => {
  await page.goto('/projets/parcours-gardien/activites/nouvelle');
  const everyone = page.getByRole('checkbox', { name: /^Toutes/ });
  await everyone.press('Space');
  await expect(page.getByText('14 sur 18')).toBeVisible();
  await page.getByRole('checkbox', { name: 'SIAE n° 2', exact: true }).press('Space');
  await expect(everyone).not.toBeChecked();
  await expect(page.getByText('13 sur 18')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('« toutes » and what was typed work all the same', async ({ page }) => {
    const title = `Sans script ${randomUUID()}`;
    await page.goto('/projets/a-co-r/activites/nouvelle');
    await page.getByRole('combobox', { name: 'Type' }).selectOption('VISIT');
    await page.getByLabel('Titre').fill(title);
    await page.getByRole('checkbox', { name: /^Toutes/ }).check();
    await page.getByLabel('Date').evaluate((input: HTMLInputElement) => input.removeAttribute('required'));
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByText('Indiquez la date de l’activité.').first()).toBeVisible();
    await expect(page.getByLabel('Titre')).toHaveValue(title);
    await page.getByLabel('Date').fill('octobre 2026');
    await page.getByRole('checkbox', { name: /^Toutes/ }).check();
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await expect(page.getByRole('row', { name: new RegExp(title) })).toContainText('3 / 3');
  });
});

test('the directory finds without accents or punctuation', async ({ page }) => {
  await page.goto('/structures?q=isere');
  await expect(page.getByRole('link', { name: 'Conseil départemental de l’Isère' })).toBeVisible();
  await page.getByRole('searchbox', { name: /Nom, sigle/ }).fill('acor');
  await page.getByRole('button', { name: 'Filtrer' }).click();
  await expect(page).toHaveURL(/q=acor/);
  await expect(page.getByRole('rowheader', { name: /Association A\.CO\.R/ })).toBeVisible();
});
