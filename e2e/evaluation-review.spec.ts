import { randomUUID } from 'node:crypto';
import { violations } from './support/axe';
import { choose, criterion, evaluationPath, openForm, option, saved, stored } from './support/evaluation';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, login, test } from './support/test';

test.use({ account: 'equipe' });

test('returned with notes, criterion by criterion; its author reads each beside its criterion until it is handed in again', async ({
  page,
  browser,
}) => {
  test.slow();
  const place = await makeSituation({});
  await openForm(page, evaluationPath(place));
  await choose(page, 'Prospection', /^2/);
  await page.getByLabel('Personnes accompagnées (personnes)').fill('12');
  await page.getByRole('button', { name: 'Soumettre' }).click();
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();

  const desk = await (await browser.newContext()).newPage();
  await login(desk.context(), 'responsable');
  await desk.goto(evaluationPath(place));
  await desk.getByText('Noter ce qui est à reprendre\u00a0: Prospection').click();
  await desk.getByRole('textbox', { name: 'À reprendre\u00a0: Prospection' }).fill('Sur quoi se fonde ce 2\u00a0?');
  await desk.getByText('Noter ce qui est à reprendre\u00a0: Remarques').click();
  await desk.getByRole('textbox', { name: 'À reprendre\u00a0: Remarques' }).fill('Dites un mot des partenaires.');
  expect(await violations(desk)).toEqual([]);
  // A note that is written is not lost by validating over it.
  await desk.getByRole('button', { name: 'Valider' }).click();
  await expect(desk.getByRole('alert').filter({ hasText: 'Une note est écrite' })).toBeVisible();
  await desk.getByText('Renvoyer avec une note').click();
  await desk.getByLabel('Ce qui est à reprendre').fill('Presque.');
  await desk.getByRole('button', { name: 'Renvoyer' }).click();
  await expect(desk.getByText('À reprendre', { exact: true })).toBeVisible();

  await openForm(page, evaluationPath(place));
  await expect(page.getByText('Presque.')).toBeVisible();
  await expect(criterion(page, 'Prospection').getByText('Sur quoi se fonde ce 2\u00a0?')).toBeVisible();
  await expect(criterion(page, 'Remarques').getByText('Dites un mot des partenaires.')).toBeVisible();
  await expect(page.getByText('2\u00a0critères sur 3 renseignés', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Remarques' }).click();
  expect(await violations(page)).toEqual([]);
  await choose(page, 'Prospection', /^3/);
  await page.getByRole('button', { name: 'Soumettre' }).click();
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();
  await expect(page.getByText('Sur quoi se fonde ce 2\u00a0?')).toHaveCount(0);

  // The reader sees again what was asked, validates; everything stays in the history.
  await desk.goto(evaluationPath(place));
  await expect(desk.getByText('Sur quoi se fonde ce 2\u00a0?')).toBeVisible();
  await desk.getByRole('button', { name: 'Valider' }).click();
  await expect(desk.getByText('Validée', { exact: true })).toBeVisible();
  await page.goto(evaluationPath(place));
  await page.getByRole('link', { name: 'Historique' }).click();
  const history = page.getByRole('main');
  await expect(history.getByText('a changé la réponse à «\u00a0Prospection\u00a0»')).toBeVisible();
  await expect(history.getByRole('deletion').filter({ hasText: '2 · essayé' })).toBeVisible();
  await expect(history.getByText('Sur quoi se fonde ce 2\u00a0?')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await desk.context().close();
});

test('a past error is put right by a dated correction: the validated answer stays, struck', async ({
  page,
  browser,
}) => {
  const place = await makeSituation({});
  await handInAndValidate(place);
  await page.goto(evaluationPath(place));
  await expect(page.getByRole('link', { name: /^Corriger/ })).toHaveCount(0);

  const desk = await (await browser.newContext()).newPage();
  await login(desk.context(), 'responsable');
  await desk.goto(evaluationPath(place));
  await desk.getByRole('link', { name: 'Corriger la réponse à Prospection' }).click();
  await expect(desk.getByRole('group', { name: /^Corriger la réponse/ })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  await desk.getByRole('radio', { name: /^3/ }).check();
  await desk.getByRole('button', { name: 'Enregistrer la correction' }).click();
  await expect(desk.getByText('Indiquez la raison de la correction.')).toBeVisible();
  await expect(desk.getByRole('radio', { name: /^3/ })).toBeChecked();
  await desk.getByLabel('Raison de la correction').fill('Confusion entre deux structures.');
  await desk.getByRole('button', { name: 'Enregistrer la correction' }).click();
  const answer = desk.getByRole('definition').filter({ hasText: 'Confusion entre deux structures.' });
  await expect(answer).toContainText(/Corrigé le .* par Responsable/);
  await expect(answer.locator('del')).toContainText('2 · essayé');
  await expect(answer).toContainText('3 · régulier');
  await expect(desk.getByText('Validée', { exact: true })).toBeVisible();
  expect(await violations(desk)).toEqual([]);
  expect(await stored(place)).toMatchObject({ state: 'VALIDATED', answers: { prospection: { level: 2 } } });
  await desk.goto(`${evaluationPath(place)}/historique`);
  await expect(desk.getByText('a corrigé la réponse validée à «\u00a0Prospection\u00a0»')).toBeVisible();
  await desk.context().close();
});

test('answers of the phase before are taken over on request, fill what is empty, and wait to be confirmed', async ({
  page,
}) => {
  const place = await makeSituation({ phase: 'EVALUATION_1' });
  await handInAndValidate(place);
  const next = await followedBy(place);
  await openForm(page, evaluationPath(next));
  await choose(page, 'Prospection', /^4/);
  await expect(saved(page)).toContainText('Enregistré à');
  await page.getByRole('button', { name: 'Reprendre les réponses de l’évaluation I' }).click();
  await expect(option(page, 'Prospection', /^4/)).toBeChecked();
  const people = criterion(page, 'Personnes accompagnées');
  await expect(people.getByText('repris, à confirmer')).toBeVisible();
  await expect(page.getByText('1\u00a0critère sur 3 renseigné', { exact: true })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(Object.keys((await stored(next)).answers)).toEqual(['prospection']);

  // Nobody has said it yet: it is stored once confirmed, or corrected, or handed in.
  await people.getByRole('button', { name: 'Confirmer' }).click();
  await expect(people.getByText('repris, à confirmer')).toBeHidden();
  await expect(page.getByText('2\u00a0critères sur 3 renseignés', { exact: true })).toBeVisible();
  await expect(saved(page)).toContainText('Enregistré à');
  await expect.poll(async () => (await stored(next)).answers.personnes?.value).toBe(12);
});

test('keys lead through the form, and take nothing from who writes', async ({ page }) => {
  const place = await makeSituation({});
  await openForm(page, evaluationPath(place));
  await page.keyboard.press('n');
  await expect(option(page, 'Prospection', /^0/)).toBeFocused();
  await page.keyboard.press('3');
  await expect(option(page, 'Prospection', /^3/)).toBeChecked();
  await page.keyboard.press('e');
  await page.keyboard.type('Non, rien ne prouve le 4');
  await expect(criterion(page, 'Prospection').getByPlaceholder('Élément de preuve')).toHaveValue(
    'Non, rien ne prouve le 4',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  await expect(page.getByLabel('Personnes accompagnées (personnes)')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('r');
  await expect(option(page, 'Personnes accompagnées', 'Non recueilli')).toBeChecked();
  await page.keyboard.press('p');
  await expect(option(page, 'Prospection', /^3/)).toBeFocused();
  // On a French keyboard the key of 2 writes « é » without Shift.
  await page.evaluate(() => {
    const init = { key: 'é', code: 'Digit2', bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
  });
  await expect(option(page, 'Prospection', /^2/)).toBeChecked();

  await page.keyboard.press('?');
  const panel = page.getByRole('dialog', { name: 'Saisir au clavier' });
  await expect(panel).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await panel.getByRole('checkbox').uncheck();
  await panel.getByRole('button', { name: 'Fermer' }).click();
  await option(page, 'Prospection', /^2/).focus();
  await page.keyboard.press('4');
  await expect(option(page, 'Prospection', /^2/)).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();
});

test('answers that came from the structure say so, and are handed in by the team', async ({ page }) => {
  const place = await makeSituation({});
  await inDatabase(async (client) => {
    await event(client, place, 'RECEIVED');
  });
  await openForm(page, evaluationPath(place));
  await expect(page.getByText(/^Réponses reçues de la structure le /)).toBeVisible();
  await expect(page.getByText('Relisez-les, complétez, puis soumettez.')).toBeVisible();
});

type Client = Parameters<Parameters<typeof inDatabase>[0]>[0];

async function event(client: Client, { projectId, adoptions }: Situation, kind: string) {
  await client.query(
    `insert into "EvaluationEvent" ("id", "projectId", "evaluationId", "kind") values (gen_random_uuid(), $1, $2, $3::"EvaluationEventKind")`,
    [projectId, adoptions[0]?.evaluationId, kind],
  );
}

/** The first structure answered 2 and twelve people; a responsable agreed. */
function handInAndValidate(place: Situation): Promise<void> {
  return inDatabase(async (client) => {
    const given = `insert into "Answer" ("id", "evaluationId", "criterionId", "level", "value", "qualifier", "updatedAt")
      values (gen_random_uuid(), $1, $2, $3, $4, $5::"Qualifier", now())`;
    const [evaluation, [scale, number]] = [place.adoptions[0]?.evaluationId, place.criteria];
    await client.query(given, [evaluation, scale?.id, 2, null, null]);
    await client.query(given, [evaluation, number?.id, null, 12, 'EXACT']);
    for (const kind of ['STARTED', 'SUBMITTED', 'VALIDATED']) await event(client, place, kind);
  });
}

/** The campaign of the next phase, with the same questions. */
function followedBy(place: Situation): Promise<Situation> {
  const [campaignId, evaluationId, campaign] = [randomUUID(), randomUUID(), `suite-${randomUUID().slice(0, 8)}`];
  return inDatabase(async (client) => {
    await client.query(
      `insert into "Campaign" ("id", "projectId", "slug", "phase", "label", "purpose", "instrumentVersionId", "updatedAt")
       values ($1, $2, $3, 'EVALUATION_2', 'Évaluation II', 'SPREADING', $4, now())`,
      [campaignId, place.projectId, campaign, place.versionId],
    );
    await client.query(
      `insert into "CampaignEvent" ("id", "projectId", "campaignId", "kind") values (gen_random_uuid(), $1, $2, 'OPENED')`,
      [place.projectId, campaignId],
    );
    const adoptions = place.adoptions.slice(0, 1).map((adoption) => ({ ...adoption, evaluationId }));
    await client.query(
      `insert into "Evaluation" ("id", "projectId", "campaignId", "adoptionId", "updatedAt") values ($1, $2, $3, $4, now())`,
      [evaluationId, place.projectId, campaignId, adoptions[0]?.id],
    );
    const following = { ...place, campaignId, campaign, adoptions };
    await event(client, following, 'INVITED');
    return following;
  });
}
