import { randomUUID } from 'node:crypto';
import { violations } from './support/axe';
import { field, openPalette, options, reach } from './support/palette';
import { makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.use({ account: 'equipe' });

for (const [text, name, path] of [
  ['acor', /^A\.CO\.R/, '/projets/a-co-r'],
  ['isere', /^Conseil départemental de l’Isère Isère/, '/structures/departement-de-l-isere'],
  ['tapaj doc', /^Documents TAPAJ/, '/projets/tapaj/documents'],
  ['carte', /^Carte$/, '/carte'],
] as const) {
  test(`« ${text} » leads to ${path}, by keyboard alone`, async ({ page }) => {
    await page.goto('/evaluations');
    await openPalette(page);
    await field(page).fill(text);
    await expect(options(page).filter({ hasText: name }).first()).toBeVisible();
    await reach(page, name);
    await field(page).press('Enter');
    await expect(page).toHaveURL(new RegExp(`${path}$`));
  });
}

test('a slip is read over, and what was meant is said', async ({ page }) => {
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill('parcours gardein');
  await expect(page.getByRole('status').filter({ hasText: 'pour «\u00a0parcours gardien\u00a0»' })).toBeVisible();
  await reach(page, /^Parcours gardien/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/projets\/parcours-gardien$/);
});

test('first letters are enough: « tzc »', async ({ page }) => {
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill('tzc');
  await reach(page, /^Territoire Zéro Chômeur/);
});

test('« saisir » and a structure lead to its form; without a word, the page of a structure offers it first', async ({
  page,
}) => {
  const word = ownWord();
  const { project, campaign, adoptions } = await makeSituation({ name: `Démarche à saisir ${word}` });
  const form = new RegExp(`/projets/${project}/evaluations/${campaign}/${adoptions[1]?.slug}$`);
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill(`saisir structure 2 ${word}`);
  await reach(page, /^Structure n° 2/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(form);
  await page.goto(`/projets/${project}/structures/${adoptions[1]?.slug}`);
  await openPalette(page);
  await expect(options(page).first()).toContainText('Structure n° 2');
  await field(page).press('Enter');
  await expect(page).toHaveURL(form);
});

test('what nothing answers is said', async ({ page }) => {
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill('qsdfghjk');
  await expect(page.getByText('Rien ne répond à «\u00a0qsdfghjk\u00a0»', { exact: false })).toBeVisible();
});

test('what nothing answers is looked for in the lists', async ({ page }) => {
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill('qsdfghjk');
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/projets\?vue=liste&q=qsdfghjk$/);
  await expect(page.getByText('Aucun projet ne correspond')).toBeVisible();
});

test('a situation of one’s own is found by its number, its project and its campaign', async ({ page }) => {
  const word = ownWord();
  const { project, campaign, adoptions } = await makeSituation({ name: `Démarche à chercher ${word}` });
  await page.goto(`/projets/${project}`);
  await openPalette(page);
  // Where one is comes first.
  await expect(options(page).first()).toContainText('Noter une activité');
  await expect(options(page).first()).toContainText('Démarche à chercher');
  await field(page).fill(`${word} 2`);
  await reach(page, /^Structure n° 2/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/projets/${project}/structures/${adoptions[1]?.slug}$`));
  await openPalette(page);
  await field(page).fill(campaign);
  await reach(page, /^Campagne/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(new RegExp(`/projets/${project}/evaluations/${campaign}$`));
});

test('« Saisir la suivante » leads to an evaluation, or says that none waits', async ({ page }) => {
  await page.goto('/evaluations/suivante');
  await expect(page).toHaveURL(/\/evaluations/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('somebody of the team is found by name, and what is in their charge is read', async ({ page }) => {
  await page.goto('/structures');
  await openPalette(page);
  await field(page).fill('responsable de programme');
  await reach(page, /^Responsable de programme/);
  await field(page).press('Enter');
  await expect(page).toHaveURL(/\/equipe\//);
  await expect(page.getByRole('heading', { level: 1, name: 'Responsable de programme' })).toBeVisible();
  expect(await page.content()).not.toContain('responsable@essaim.test');
  expect(await violations(page)).toEqual([]);
});

/** A word that no other situation holds, not even this one at its second try. Of letters: a figure in it would answer to « 2 ». */
function ownWord() {
  const letters = [...randomUUID().slice(0, 8)].map((digit) => 'ghjkmnpqrstvwxyz'[Number.parseInt(digit, 16)]);
  return `mot${letters.join('')}`;
}
