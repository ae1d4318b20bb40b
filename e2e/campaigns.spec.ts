import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { type Account, expect, login, test } from './support/test';

test.use({ account: 'responsable' });

test('a campaign is prepared, opened, put in somebody’s charge, closed twice, compared and published to the carrier', async ({
  page,
  browser,
}) => {
  test.slow();
  const situation = await makeSituation({ name: `Campagne complète ${randomUUID().slice(0, 8)}`, structures: 4 });
  const list = `/projets/${situation.project}/evaluations`;

  // Prepare: the instrument version of the project, a window, a due date.
  await page.goto(`${list}/nouvelle`);
  await page.getByLabel('Phase évaluée').selectOption('Évaluation II');
  await page.getByLabel('Ce qu’elle évalue').selectOption('Essaimage de la démarche');
  await page.getByLabel('Nom de la campagne').fill('Évaluation II');
  await page.getByLabel('Quand elle se tient').fill('fin 2026');
  await page.getByLabel('Échéance').fill('2099-12-31');
  await page
    .getByLabel('Questionnaire')
    .selectOption({ label: `Instrument ${unique(situation)}, version 1 (3\u00a0critères)` });
  await page.getByRole('button', { name: 'Préparer la campagne' }).click();
  await expect(page.getByText('En préparation', { exact: true })).toBeVisible();

  // Choose who will be invited: all but one.
  await page.getByRole('link', { name: 'Choisir qui sera invité' }).click();
  await expect(box(page, 'Structure n° 3')).toBeChecked();
  expect(await violations(page)).toEqual([]);
  await box(page, 'Structure n° 3').uncheck();
  await page.getByLabel('Pourquoi d’autres sont mises à part').fill('Évaluée par ailleurs');
  await page.getByRole('button', { name: 'Enregistrer ce choix' }).click();
  await expect(page.getByText('À l’ouverture, 3 structures seront invitées.')).toBeVisible();
  await expect(row(page, 'Structure n° 3')).toContainText('mise à part · Évaluée par ailleurs');

  // Open: it says who is counted apart.
  const campaign = `${list}/evaluation-ii`;
  await page.goto(campaign);
  await page.getByRole('button', { name: 'Ouvrir la campagne' }).click();
  await expect(page.getByText(/3\sstructures invitées\. À part\s: 1\sinvitation retirée/)).toBeVisible();

  // Put two structures in the team's charge.
  await page.goto(`${campaign}/invitations`);
  await page.getByRole('button', { name: 'Attribuer les structures cochées' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Cochez au moins une structure.');
  await box(page, 'Structure n° 1').check();
  await box(page, 'Structure n° 4').check();
  await page.getByLabel('À la charge de').selectOption('Équipe AIS#Emploi');
  await page.getByRole('button', { name: 'Attribuer les structures cochées' }).click();
  await expect(row(page, 'Structure n° 4')).toContainText('Équipe AIS#Emploi');
  await expect(box(page, 'Structure n° 4')).not.toBeChecked();

  // Take back one invitation, with its reason.
  await row(page, 'Structure n° 2').getByText('Retirer l’invitation').click();
  await row(page, 'Structure n° 2').getByRole('button', { name: 'Retirer' }).click();
  await expect(row(page, 'Structure n° 2').getByRole('alert')).toContainText('Indiquez la raison du retrait.');
  await row(page, 'Structure n° 2').getByLabel('Raison du retrait').fill('A fusionné');
  await row(page, 'Structure n° 2').getByRole('button', { name: 'Retirer' }).click();
  await expect(row(page, 'Structure n° 2')).toContainText('A fusionné');
  await expect(
    page.getByText('4 structures déclarées : 0 rendue sur 2 attendues ; à part : 2 invitations retirées.'),
  ).toBeVisible();

  // The person in charge finds them.
  const context = await browser.newContext();
  await login(context, 'equipe');
  const desk = await context.newPage();
  await desk.goto('/evaluations?etat=a-ma-charge');
  await expect(
    desk.getByRole('row').filter({ hasText: `Campagne complète` }).filter({ hasText: 'Structure n° 4' }).first(),
  ).toBeVisible();
  await desk.goto(`${campaign}?a=moi`);
  await expect(desk.getByRole('rowheader')).toHaveText(['Structure n° 1', 'Structure n° 4']);
  await context.close();

  // Close with one answer, reopen with a reason, close with two.
  await answer(situation, 'structure-1');
  await decide(page, campaign, 'Clore la campagne');
  await expect(page.getByText('Close', { exact: true })).toBeVisible();
  await page.getByText('Rouvrir la campagne').click();
  await page.getByLabel('Raison').fill('Une réponse retrouvée');
  await page.getByRole('button', { name: 'Rouvrir' }).click();
  await expect(page.getByText('Ouverte', { exact: true })).toBeVisible();
  await answer(situation, 'structure-4');
  await decide(page, campaign, 'Clore la campagne');
  await expect(page.getByText('Close', { exact: true })).toBeVisible();

  // Compare the two snapshots.
  await page.getByRole('link', { name: 'Clichés' }).click();
  const closings = page.getByRole('region', { name: /^Clichés de la campagne/ });
  await expect(closings.getByRole('row').nth(1)).toContainText('1 rendue sur 2 attendues');
  await expect(closings.getByRole('row').nth(1)).toContainText('Une réponse retrouvée');
  await expect(closings.getByRole('row').nth(2)).toContainText('2 rendues sur 2 attendues');
  await expect(
    page.getByText('1 structure diffère : 1 réponse ajoutée, 1 structure passée à un autre état.'),
  ).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Prospection' })).toContainText('3 · régulier');
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Au moment').selectOption('maintenant');
  await page.getByLabel('Du moment').selectOption({ value: '2' });
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByText('Rien ne diffère entre ces deux moments.')).toBeVisible();

  // Publish to the carrier: nothing by one click, and who reads is asked.
  await page.goto(campaign);
  await page.getByText('Publier les résultats').click();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('Choisissez qui lira les résultats.').first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Le porteur du projet').check();
  await page.getByRole('button', { name: 'Publier', exact: true }).click();
  await expect(page.getByText('Résultats publiés : le porteur les lit.')).toBeVisible();

  // The carrier reads it, then does not any more.
  const outside = await browser.newContext();
  await login(outside, await makeCarrierOf(situation));
  const carrier = await outside.newPage();
  await carrier.goto(`/mon-projet/${situation.project}`);
  await expect(carrier.getByText('3 · régulier').first()).toBeVisible();
  await page.getByRole('button', { name: 'Dépublier' }).click();
  await expect(page.getByText('Close', { exact: true })).toBeVisible();
  await carrier.reload();
  await expect(carrier.getByText('3 · régulier')).toHaveCount(0);
  await outside.close();
});

function unique({ instrument }: Situation) {
  return instrument.replace('instrument-', '');
}

function row(page: Page, structure: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: structure }) });
}

function box(page: Page, structure: string): Locator {
  return page.getByRole('checkbox', { name: structure });
}

async function decide(page: Page, campaign: string, label: string) {
  await page.goto(campaign);
  await page.getByRole('button', { name: label }).click();
}

/** A validated evaluation with one answer, as entry would leave it: entry has journeys of its own. */
function answer({ projectId, criteria }: Situation, adoption: string) {
  return inDatabase(async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select e."id" from "Evaluation" e join "Campaign" c on c."id" = e."campaignId" join "Adoption" a on a."id" = e."adoptionId"
       where e."projectId" = $1 and c."slug" = 'evaluation-ii' and a."slug" = $2`,
      [projectId, adoption],
    );
    const id = rows[0]?.id;
    await client.query(
      `insert into "Answer" ("id", "evaluationId", "criterionId", "level", "updatedAt") values ($1, $2, $3, 3, now())`,
      [randomUUID(), id, criteria[0]?.id],
    );
    for (const kind of ['STARTED', 'SUBMITTED', 'VALIDATED']) {
      await client.query(
        `insert into "EvaluationEvent" ("id", "projectId", "evaluationId", "kind") values ($1, $2, $3, $4::"EvaluationEventKind")`,
        [randomUUID(), projectId, id, kind],
      );
    }
  });
}

/** A carrier's account that reads this project and no other, with the password of the demonstration. */
async function makeCarrierOf({ projectId, project }: Situation): Promise<Account> {
  const name = `porteur.${project}`;
  await inDatabase(async (client) => {
    const id = randomUUID();
    await client.query(
      `insert into "User" ("id", "email", "name", "role", "passwordHash", "updatedAt")
       select $1, $2, 'Porteur d’essai', 'CARRIER', "passwordHash", now() from "User" where "email" = 'porteur.vita-air@essaim.test'`,
      [id, `${name}@essaim.test`],
    );
    await client.query('insert into "ProjectAccess" ("userId", "projectId") values ($1, $2)', [id, projectId]);
  });
  return name as Account;
}
