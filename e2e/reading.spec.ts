import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type pg from 'pg';
import { expectAccessible } from './support/accessible';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';

// Numbers known by hand. A scale 0–4 of weight 2 and a yes/no of weight 1, three structures:
//   I   n° 1: 3 and yes (the yes is a correction) = (0,75 × 2 + 1) / 3 = 83 %; n° 2: 1 and not collected = 25 %; n° 3, on hold: 0 and no = 0 %
//   II  n° 1: 4 and yes = 100 %

const LEVELS = ['aucun contact', 'liste établie', 'premiers rendez-vous', 'relations suivies', 'partenariat signé'];

let situation: Situation;
let results: string;

test.use({ account: 'equipe' });

test.beforeAll(async () => {
  situation = await makeSituation({
    criteria: [
      { code: 'prospection', wording: 'Prospection des bailleurs', kind: 'SCALE', weight: 2, levels: LEVELS },
      { code: 'referent', wording: 'Un référent est désigné', kind: 'YES_NO' },
      { code: 'personnes', wording: 'Personnes accompagnées', kind: 'NUMBER', unit: 'personnes' },
    ],
  });
  await inDatabase((client) => answer(client, situation));
  results = `/projets/${situation.project}/evaluations/${situation.campaign}/resultats`;
});

test('the results of a campaign: the score and its coverage, who is counted, and each structure behind it', async ({
  page,
}) => {
  await page.goto(results);
  await expect(page.getByText('3\u00a0évaluations rendues sur 3 attendues, dont 1 à valider.')).toBeVisible();
  const score = card(page, 'Score de la campagne');
  await expect(score).toContainText('36\u00a0% de l’échelle en moyenne');
  await expect(score).toContainText('de 0\u00a0% à 83\u00a0%');
  await expect(score).toContainText('3\u00a0structures sur 3\u00a0; 5\u00a0réponses notées sur 6');
  await score.getByText('Voir le tableau').click();
  const table = page.getByRole('table', { name: 'Score de la campagne\u00a0: score par structure' });
  await expect(row(table, 'Structure n° 1')).toContainText('83\u00a0% de l’échelle');
  await expect(row(table, 'Structure n° 2')).toContainText(
    '1\u00a0critère sur 2, 67\u00a0% du poids · 1\u00a0non recueilli',
  );
  await expect(row(table, 'Structure n° 3')).toContainText('en veille');

  const criterion = page.getByRole('listitem').filter({ hasText: 'Prospection des bailleurs' }).first();
  await expect(criterion).toContainText('3 / 3 données · 1\u00a0adaptation convenue');
  await expect(criterion.getByRole('img', { name: /relations suivies\s: 1/ })).toBeVisible();
  await criterion.getByText('Réponse par réponse', { exact: true }).click();
  await expect(criterion.getByText('Deux bailleurs rencontrés')).toBeVisible();
  await expect(page.getByText('Trois rendez-vous tenus.')).toBeVisible();

  await page.getByRole('link', { name: 'Sans celles en veille' }).click();
  await expect(page).toHaveURL(/\?veille=sans$/);
  await expect(page.getByText('2\u00a0évaluations rendues sur 2 attendues')).toBeVisible();
  await expect(score).toContainText('54\u00a0% de l’échelle en moyenne');
  await page.getByRole('link', { name: 'Validées seulement' }).click();
  await expect(page).toHaveURL(/\?veille=sans&etat=validees$/);
  await expect(score).toContainText('83\u00a0% de l’échelle en moyenne');
  await page.getByRole('link', { name: 'Avec celles en veille' }).click();
  await expect(score).toContainText('42\u00a0% de l’échelle en moyenne');
});

test('from the slopes of a campaign to one structure: what it answered, what was put right, and what it gained', async ({
  page,
}) => {
  await page.goto(results);
  await page.getByText('Voir le tableau des scores par structure').click();
  const slopes = page.getByRole('table', { name: 'Score de chaque structure, phase après phase' });
  await expect(row(slopes, 'Structure n° 1')).toContainText('83\u00a0% → 100\u00a0%');
  await expect(row(slopes, 'Structure n° 1')).toContainText('+17\u00a0points');
  await expect(row(slopes, 'Structure n° 1')).toContainText('sur les 2\u00a0critères communs');
  await slopes.getByRole('link', { name: 'Structure n° 1' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Réponses d’une phase à l’autre · Structure n° 1',
  );
  const answers = page.getByRole('table', { name: 'Réponses de Structure n° 1, phase par phase' });
  await expect(row(answers, 'Prospection des bailleurs')).toContainText('+1\u00a0palier');
  await expect(row(answers, 'Prospection des bailleurs')).toContainText('Adaptation convenue');
  await expect(row(answers, 'Un référent est désigné')).toContainText(
    /Corrigée le .+ Erreur de saisie \(avant\s: Non\)/,
  );
  await expect(row(answers, 'Personnes accompagnées')).toContainText('pas de réponse');
  const scores = page.getByRole('table', { name: /^Scores de Structure n° 1/ });
  await expect(row(scores, 'Ensemble')).toContainText('83\u00a0% de l’échelle');
  await expect(row(scores, 'Ensemble')).toContainText('2\u00a0critères sur 2');

  await page.goto(`/projets/${situation.project}/structures/structure-2/reponses`);
  await expect(page.getByText('pas invitée').first()).toBeVisible();
});

test('fidelity over time against the support received, as far as the dates are known', async ({ page }) => {
  await page.goto(`/projets/${situation.project}/evaluations`);
  await page.getByRole('link', { name: 'Fidélité dans le temps' }).click();
  await page.getByText('Voir le tableau des scores').click();
  const scores = page.getByRole('table', { name: 'Scores par campagne' });
  await expect(row(scores, /^Campagne/)).toContainText('25\u00a0%');
  await expect(row(scores, 'Deuxième campagne')).toContainText('100\u00a0%');
  await page.getByText('Voir le tableau de l’accompagnement').click();
  await expect(row(page.getByRole('table', { name: /^Accompagnement reçu/ }), 'Journée collective')).toContainText(
    '1 sur 3',
  );
  await expect(page.getByText('1\u00a0structure sur 1\u00a0: ceci ne prouve pas une cause.')).toBeVisible();
  await page.getByText('Voir le tableau\u00a0: 1\u00a0structure').click();
  const gains = page.getByRole('table', { name: /^Points gagnés et accompagnement/ });
  await expect(row(gains, 'Structure n° 1').getByRole('cell').first()).toHaveText('1');
});

test('a project whose answers are not entered says so, and still shows what was done and what is waited for', async ({
  page,
}) => {
  await page.goto('/projets/vita-air/evaluations/fidelite');
  await expect(page.getByText('Aucune réponse notée n’est saisie')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Accompagnement reçu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Réponses attendues' })).toBeVisible();
  await expect(page.getByText(/rendues? sur \d+ attendues/).first()).toBeVisible();
});

const PAGES: [name: string, path: (of: Situation) => string][] = [
  ['the results of a campaign', ({ project, campaign }) => `/projets/${project}/evaluations/${campaign}/resultats`],
  ['the answers of a structure', ({ project }) => `/projets/${project}/structures/structure-1/reponses`],
  ['fidelity over time', ({ project }) => `/projets/${project}/evaluations/fidelite`],
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [name, path] of PAGES) {
      test(`${name}, with answers in it, is accessible and never scrolls sideways`, async ({ page }) => {
        test.slow();
        await page.goto(path(situation));
        await expectAccessible(page);
      });
    }
  });
}

test.describe('signed in as a carrier', () => {
  test.use({ account: 'porteur.vita-air' });

  test('no score is there: neither in the pages of the team, nor in its own', async ({ page }) => {
    for (const path of [
      results,
      `/projets/vita-air/evaluations/fidelite`,
      '/projets/vita-air/structures/siae-1/reponses',
    ]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
    await page.goto('/mon-projet/vita-air');
    await expect(page.getByText('de l’échelle')).toHaveCount(0);
  });
});

function card(page: Page, title: string) {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: title }) });
}

function row(table: ReturnType<Page['getByRole']>, name: string | RegExp) {
  return table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name }) });
}

async function answer(client: pg.Client, { projectId, campaignId, versionId, adoptions, criteria }: Situation) {
  const insert = async (table: string, values: Record<string, unknown>) => {
    const id = randomUUID();
    const columns = ['id', ...Object.keys(values)];
    const places = columns.map((_, index) => `$${index + 1}`).join(', ');
    const names = columns.map((name) => `"${name}"`).join(', ');
    await client.query(`insert into "${table}" (${names}) values (${places})`, [id, ...Object.values(values)]);
    return id;
  };
  const now = new Date();
  const idOf = (code: string) => criteria.find((one) => one.code === code)?.id;
  const handIn = async (
    evaluationId: string,
    kinds: string[],
    given: [code: string, level: number | null, departure?: string][],
  ) => {
    for (const [code, level, departure = 'NONE'] of given) {
      const state = level === null ? 'NOT_COLLECTED' : 'GIVEN';
      await insert('Answer', { evaluationId, criterionId: idOf(code), state, level, departure, updatedAt: now });
    }
    for (const kind of kinds) await insert('EvaluationEvent', { projectId, evaluationId, kind });
  };
  const [one, two, three] = adoptions;
  if (!one || !two || !three) throw new Error('Three structures were made.');
  const validated = ['STARTED', 'SUBMITTED', 'VALIDATED'];
  await handIn(one.evaluationId, validated, [
    ['prospection', 3, 'AGREED_ADAPTATION'],
    ['referent', 0],
  ]);
  await handIn(
    two.evaluationId,
    ['STARTED', 'SUBMITTED'],
    [
      ['prospection', 1],
      ['referent', null],
    ],
  );
  await handIn(three.evaluationId, validated, [
    ['prospection', 0],
    ['referent', 0],
  ]);
  const correction = { projectId, evaluationId: one.evaluationId, criterionId: idOf('referent'), level: 1 };
  await insert('AnswerCorrection', { ...correction, reason: 'Erreur de saisie' });
  await client.query(
    `update "Answer" set "evidence" = 'Deux bailleurs rencontrés' where "evaluationId" = $1 and "level" = 3`,
    [one.evaluationId],
  );
  await client.query(`update "Evaluation" set "progress" = 'Trois rendez-vous tenus.' where "id" = $1`, [
    one.evaluationId,
  ]);
  await client.query(
    `update "Campaign" set "windowText" = 'mars 2017', "windowFrom" = '2017-03-01', "windowTo" = '2017-03-31' where "id" = $1`,
    [campaignId],
  );
  const held = { kind: 'ON_HOLD', dateText: '2019', dateFrom: '2019-01-01', dateTo: '2019-12-31' };
  await insert('AdoptionEvent', { projectId, adoptionId: three.id, ...held });

  const next = await insert('Campaign', {
    projectId,
    slug: 'deuxieme',
    phase: 'EVALUATION_2',
    label: 'Deuxième campagne',
    purpose: 'APPROPRIATION',
    instrumentVersionId: versionId,
    windowText: 'mars 2018',
    windowFrom: '2018-03-01',
    windowTo: '2018-03-31',
    updatedAt: now,
  });
  await insert('CampaignEvent', { projectId, campaignId: next, kind: 'OPENED' });
  const evaluationId = await insert('Evaluation', { projectId, campaignId: next, adoptionId: one.id, updatedAt: now });
  await handIn(evaluationId, validated, [
    ['prospection', 4],
    ['referent', 1],
  ]);
  const day = { heldOnText: 'octobre 2017', heldOnFrom: '2017-10-01', heldOnTo: '2017-10-31' };
  const activityId = await insert('Activity', {
    projectId,
    kind: 'COLLECTIVE_DAY',
    title: 'Journée collective',
    ...day,
    updatedAt: now,
  });
  await insert('Attendance', { projectId, activityId, adoptionId: one.id });
}
