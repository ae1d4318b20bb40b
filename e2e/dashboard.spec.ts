import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type pg from 'pg';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';

const PROJECTS = [
  'Territoire Zéro Chômeur',
  'VITA-Air',
  'Parcours gardien',
  'TAPAJ',
  'Soleni',
  'Lieu Ressources Emploi-Formation',
  'Rallye pour l’emploi',
  'Jeun_ESS_Créative',
  'A.CO.R',
  'Chantiers multiservices en gares',
];

test.describe('the dashboard of the team', () => {
  test.use({ account: 'equipe' });

  test.beforeEach(async ({ page }) => {
    await page.goto('/tableau-de-bord');
  });

  test('shows the ten projects, the nine that left with why', async ({ page }) => {
    const outcomes = page.getByRole('table', { name: 'Ce que chaque projet a donné' });
    for (const name of PROJECTS) await expect(outcomes.getByRole('link', { name, exact: true })).toBeVisible();
    await expect(outcomes.getByRole('row', { name: 'A.CO.R' })).toContainText('toujours dedans');
    for (const name of ['Lieu Ressources', 'Rallye', 'Chantiers']) {
      await expect(outcomes.getByRole('row', { name })).toContainText('Cause non précisée');
    }
    await expect(page.getByText(/AIS#Emploi · \d+\sprojets décrits, 9 annoncés · /)).toBeVisible();
  });

  test('leads from what waits to a form in two clicks', async ({ page }) => {
    await tile(page, 'Réponses manquantes').click();
    await page
      .getByRole('link', { name: /^Saisir\s: TAPAJ, Analyse ex-post, / })
      .first()
      .click();
    await expect(page).toHaveURL(/\/projets\/tapaj\/evaluations\/[\w-]+\/territoire-\d+$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Territoire n°');
    await expect(page.getByRole('button', { name: 'Soumettre' })).toBeVisible();
  });

  test('gives each cell a full name, says why it is empty, and opens it by keyboard', async ({ page }) => {
    const table = page.getByRole('table', { name: 'Structures de chaque projet, étape par étape' });
    const left = 'Soleni, Structure n° 1, évaluation II : le projet est sorti avant cette étape, voir le cycle de vie';
    await expect(table.getByRole('link', { name: left })).toBeVisible();
    const cell = table.getByRole('link', {
      name: 'Rallye pour l’emploi, Structure n° 7, évaluation I : tenue (fin d’année 2019), réponses non saisies, saisir',
    });
    await cell.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect(cell).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/projets/rallye-pour-l-emploi/evaluations/evaluation-1/structure-7');
  });

  test('lets the keyboard pass the cells at once', async ({ page }) => {
    await page.getByRole('link', { name: 'Passer les alvéoles' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('#apres-les-alveoles :focus')).toBeVisible();
  });

  test('shows the programme as it was', async ({ page }) => {
    await page.goto('/tableau-de-bord?au=2017-12-31');
    await expect(page.getByText('Situation au 31 décembre 2017', { exact: true })).toBeVisible();
    const board = page.getByRole('region', { name: /^Évaluation II : / });
    await expect(board.getByRole('link', { name: 'Parcours gardien' })).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'Les projets par étape' }).locator('xpath=ancestor::section[1]'),
    ).not.toContainText('A.CO.R');
  });
});

test.describe('the dashboard of a responsable', () => {
  test.use({ account: 'responsable' });

  test('counts what is to validate', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await expect(tile(page, 'À valider évaluations soumises')).toBeVisible();
  });

  test('counts the very rows that a figure leads to', async ({ page }) => {
    // On a past day, which other journeys do not write to.
    await page.goto('/tableau-de-bord?au=2018-12-31');
    const figure = Number.parseInt((await tile(page, 'Réponses manquantes').textContent()) ?? '', 10);
    expect(figure).toBeGreaterThan(0);
    await tile(page, 'Réponses manquantes').click();
    await expect(page).toHaveURL('/tableau-de-bord/reponses-manquantes?au=2018-12-31');
    await expect(page.getByText(`${figure}\u00a0lignes`, { exact: true })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Réponses manquantes' }).getByRole('rowheader')).toHaveCount(
      Math.min(100, figure),
    );
  });
});

test.describe('in at most two clicks from the dashboard, a responsable knows', () => {
  test.use({ account: 'responsable' });

  test('who is late', async ({ page }) => {
    const { campaignId, project } = await makeSituation({ name: 'Essai en retard', structures: 2 });
    await inDatabase((client) =>
      client.query(`update "Campaign" set "dueOn" = '2019-01-31' where "id" = $1`, [campaignId]),
    );
    await page.goto('/tableau-de-bord');
    await tile(page, 'En retard évaluations').click();
    await expect(page.getByText(/^\d+\sévaluations? en retard, dans \d+\sprojets?\. D’abord\s: /)).toBeVisible();
    await page.getByRole('combobox', { name: 'Projet' }).selectOption({ value: project });
    await page.getByRole('button', { name: 'Filtrer' }).click();
    const late = page.getByRole('row').filter({ hasText: 'Essai en retard' });
    await expect(late).toHaveCount(2);
    await expect(late.first()).toContainText(/\d+\sans de retard, échéance du 31 janvier 2019/);
    await page
      .getByRole('link', { name: /^Saisir\s: Essai en retard, .*, Structure n° 1$/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/projets/${project}/evaluations/[\\w-]+/structure-1$`));
  });

  test('in which project it is late, from the strip', async ({ page }) => {
    const { campaignId, project } = await makeSituation({ name: 'Essai qui presse', structures: 2 });
    await inDatabase(async (client) => {
      await client.query(`update "Campaign" set "dueOn" = '2019-01-31' where "id" = $1`, [campaignId]);
      await client.query(
        `insert into "LifecycleEvent" ("id", "projectId", "phase", "kind", "dateText", "dateFrom", "dateTo")
         select gen_random_uuid(), "id", 'TRAINING', 'ENTERED', '2018', '2018-01-01', '2018-12-31' from "Project" where "slug" = $1`,
        [project],
      );
    });
    await page.goto('/tableau-de-bord');
    const strip = page.getByRole('region', { name: /^Formation\s: / });
    const card = strip.getByRole('listitem').filter({ hasText: 'Essai qui presse' });
    await card.getByRole('link', { name: /^2\sen retard$/ }).click();
    await expect(page).toHaveURL(`/tableau-de-bord/en-retard?projet=${project}`);
    await expect(page.getByRole('table', { name: 'En retard' }).getByRole('rowheader')).toHaveCount(2);
  });

  for (const width of [1280, 360]) {
    test(`a list behind a figure is read at ${width} px without scrolling sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/tableau-de-bord/en-veille');
      const table = page.getByRole('region', { name: 'En veille', exact: true });
      expect(await table.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(1);
      await expect(table.getByRole('link', { name: /^Reprendre ou arrêter/ }).first()).toBeVisible();
    });
  }

  test('who is on hold, and why', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await tile(page, 'En veille structures').click();
    const row = page.getByRole('row').filter({ hasText: 'Parcours gardien' }).filter({ hasText: 'SIAE n° 18' });
    await expect(row).toContainText('choix de la structure');
    await expect(row).toContainText(/à revoir|pas de date de revue/);
    await expect(
      row.getByRole('link', { name: /^Reprendre ou arrêter\s: Parcours gardien, SIAE n° 18$/ }),
    ).toBeVisible();
  });

  test('what contradicts', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await tile(page, 'Contradictions').click();
    await expect(page).toHaveURL('/contradictions');
    await expect(page.getByRole('heading', { level: 1, name: 'Contradictions' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('VITA-Air');
  });

  test('which sheet is stale', async ({ page }) => {
    await page.goto('/tableau-de-bord');
    await tile(page, 'Fiches à republier').click();
    await expect(page).toHaveURL(/\/projets\?.*fiche=a-republier/);
    await expect(page.getByRole('heading', { level: 1, name: 'Projets' })).toBeVisible();
  });

  test('how one structure moved from evaluation I to evaluation III', async ({ page }) => {
    const situation = await makeSituation({ name: 'Essai en trois évaluations', structures: 1 });
    await inDatabase((client) => answerTwice(client, situation));
    await page.goto('/tableau-de-bord');
    const every = page.getByRole('table', { name: 'Structures de chaque projet, étape par étape' });
    await every.getByRole('link', { name: 'Essai en trois évaluations', exact: true }).click();
    await page.getByRole('link', { name: 'Évolution de Structure n° 1, d’une évaluation à l’autre' }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Réponses d’une phase à l’autre/ })).toBeVisible();
    const scores = page.getByRole('main');
    await expect(scores).toContainText('pas commencé');
    await expect(scores).toContainText('installé');
  });
});

/** Its evaluation I, then a campaign of phase III with better answers, both validated; the project stands in phase III. */
async function answerTwice(client: pg.Client, { projectId, versionId, adoptions, criteria }: Situation) {
  const [adoption] = adoptions;
  if (!adoption) throw new Error('A situation has structures.');
  const later = { campaignId: randomUUID(), evaluationId: randomUUID() };
  await client.query(
    `insert into "LifecycleEvent" ("id", "projectId", "phase", "kind", "dateText", "dateFrom", "dateTo")
     values (gen_random_uuid(), $1, 'EVALUATION_3', 'ENTERED', '2019', '2019-01-01', '2019-12-31')`,
    [projectId],
  );
  await client.query(
    `insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "instrumentVersionId", "updatedAt")
     values ($1, $2, 'evaluation-3', 'EVALUATION_3', 'Évaluation III', 'RESULTS', $3, now())`,
    [later.campaignId, projectId, versionId],
  );
  await client.query(
    `insert into "CampaignEvent" ("id", "projectId", "campaignId", "kind") values (gen_random_uuid(), $1, $2, 'OPENED')`,
    [projectId, later.campaignId],
  );
  await client.query(
    `insert into "Evaluation" ("id", "projectId", "campaignId", "adoptionId", "updatedAt") values ($1, $2, $3, $4, now())`,
    [later.evaluationId, projectId, later.campaignId, adoption.id],
  );
  for (const [evaluationId, level] of [
    [adoption.evaluationId, 0],
    [later.evaluationId, 4],
  ] as const) {
    for (const { id, code } of criteria.filter(({ code: one }) => one !== 'remarques')) {
      await client.query(
        `insert into "Answer" ("id", "evaluationId", "criterionId", "level", "value", "updatedAt") values (gen_random_uuid(), $1, $2, $3, $4, now())`,
        [evaluationId, id, code === 'prospection' ? level : null, code === 'prospection' ? null : 12],
      );
    }
    for (const kind of ['STARTED', 'SUBMITTED', 'VALIDATED']) {
      await client.query(
        `insert into "EvaluationEvent" ("id", "projectId", "evaluationId", "kind") values (gen_random_uuid(), $1, $2, $3::"EvaluationEventKind")`,
        [projectId, evaluationId, kind],
      );
    }
  }
}

/** A figure of the dashboard, by its words. */
function tile(page: Page, words: string) {
  return page.getByRole('region', { name: 'Ce qui attend' }).getByRole('link', { name: new RegExp(`\\d\\s*${words}`) });
}

test.describe('for a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  test('the dashboard does not exist', async ({ page }) => {
    expect((await page.goto('/tableau-de-bord'))?.status()).toBe(404);
  });
});
