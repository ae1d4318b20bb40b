import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { violations } from './support/axe';
import { makeSituation } from './support/situation';
import { expect, login, test } from './support/test';

test.use({ account: 'equipe' });

test('filters get a name, which is a link; it is changed, taken away and given again', async ({ page }) => {
  const { project } = await makeSituation({});
  const here = `/projets/${project}/structures`;
  await page.goto(`${here}?nom=a-nommer&inconnu=1&page=2`);
  await save(page, 'À nommer ici');
  await expect(page).toHaveURL(new RegExp(`${here}\\?nom=a-nommer$`));
  const view = views(page).getByRole('link', { name: 'À nommer ici' });
  await expect(view).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('button', { name: 'Enregistrer cette vue' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);

  // A link from the list without filters.
  await page.goto(here);
  await expect(view).not.toHaveAttribute('aria-current');
  await view.click();
  await expect(page).toHaveURL(/nom=a-nommer/);

  // Renamed, with the filters shown now.
  await page.goto(`${here}?etat=en-veille`);
  const panel = await manage(page, 'À nommer ici');
  await panel.getByLabel('Nom de la vue').fill('En veille ici');
  await panel.getByLabel('Lui donner les filtres affichés').check();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(views(page).getByRole('link', { name: 'En veille ici' })).toHaveAttribute(
    'href',
    `${here}?etat=en-veille`,
  );

  // Taken away, and back by the word that says so.
  const again = await manage(page, 'En veille ici');
  await again.getByRole('button', { name: 'Supprimer la vue' }).click();
  await expect(views(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Annuler' }).click();
  await expect(page.getByLabel('Nom de la vue')).toHaveValue('En veille ici');
  await page.getByRole('button', { name: 'Enregistrer la vue' }).click();
  await expect(views(page).getByRole('link', { name: 'En veille ici' })).toBeVisible();
});

test('a name already given is refused, and what was typed stays', async ({ page }) => {
  const { project } = await makeSituation({});
  const here = `/projets/${project}/structures`;
  await page.goto(`${here}?nom=a-nommer`);
  await save(page, 'Déjà là');
  await page.goto(`${here}?nom=nommees`);
  await page.getByRole('button', { name: 'Enregistrer cette vue' }).click();
  const panel = page.getByRole('dialog', { name: 'Enregistrer cette vue' });
  await panel.getByLabel('Nom de la vue').fill('déjà LÀ');
  await panel.getByRole('button', { name: 'Enregistrer la vue' }).click();
  await expect(panel.getByRole('alert')).toContainText('Vous avez déjà une vue «\u00a0Déjà là\u00a0»');
  await expect(panel.getByLabel('Nom de la vue')).toHaveValue('déjà LÀ');
  expect(await violations(page)).toEqual([]);
});

test('a shared view is read by the team, and a responsable may change it: of two editors the second is told', async ({
  page,
  browser,
}) => {
  const { project } = await makeSituation({});
  const here = `/projets/${project}/structures`;
  const name = `Partagée ${randomUUID().slice(0, 8)}`;
  await page.goto(`${here}?nom=nommees`);
  await save(page, name, true);
  await expect(views(page).getByRole('link', { name })).toContainText('partagée');

  const context = await browser.newContext();
  await login(context, 'responsable');
  const other = await context.newPage();
  await other.goto(here);
  const theirs = views(other).getByRole('link', { name });
  await expect(theirs).toContainText('par Équipe AIS#Emploi');
  const panel = await manage(other, name);
  await panel.getByLabel('Nom de la vue').fill(`${name} bis`);
  await panel.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(views(other).getByRole('link', { name: `${name} bis` })).toBeVisible();

  // The first person's form was opened before.
  const late = await manage(page, name);
  await late.getByLabel('Nom de la vue').fill(`${name} ter`);
  await late.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(late.getByRole('alert')).toContainText(`Elle s’appelle maintenant «\u00a0${name} bis\u00a0»`);
  await expect(late.getByLabel('Nom de la vue')).toHaveValue(`${name} ter`);
  await late.getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await expect(views(page).getByRole('link', { name: `${name} ter` })).toBeVisible();
  await context.close();
});

test('lists of the whole programme keep views too, on a phone as well', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    '/projets?situation=dedans',
    '/structures?type=ACI',
    '/contradictions?etat=acceptees',
    '/evaluations?etat=brouillons',
  ]) {
    await page.goto(address);
    await page.getByRole('button', { name: 'Enregistrer cette vue' }).click();
    await expect(page.getByRole('dialog', { name: 'Enregistrer cette vue' })).toBeVisible();
    expect(await violations(page), address).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});

function views(page: Page) {
  return page.getByRole('navigation', { name: 'Vues enregistrées' });
}

async function save(page: Page, name: string, isShared = false) {
  await page.getByRole('button', { name: 'Enregistrer cette vue' }).click();
  const panel = page.getByRole('dialog', { name: 'Enregistrer cette vue' });
  await panel.getByLabel('Nom de la vue').fill(name);
  if (isShared) await panel.getByLabel('Partager avec l’équipe').check();
  await panel.getByRole('button', { name: 'Enregistrer la vue' }).click();
  await expect(views(page).getByRole('link', { name })).toBeVisible();
}

/** Opens the form of one view. */
async function manage(page: Page, name: string) {
  await page.getByRole('button', { name: 'Gérer les vues' }).click();
  const panel = page.getByRole('dialog', { name: 'Gérer les vues' });
  await panel.getByText(name, { exact: false }).first().click();
  return panel.getByRole('listitem').filter({ hasText: name });
}
