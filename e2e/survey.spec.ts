import type { Browser, Locator, Page } from '@playwright/test';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { makeLink, makeNextPhase } from './support/survey';
import { type Account, expect, login, someAddress, test } from './support/test';

const PHONE = { viewport: { width: 360, height: 780 }, isMobile: true, hasTouch: true };

test.describe('the team gives a structure its link', () => {
  test.use({ account: 'equipe', permissions: ['clipboard-read', 'clipboard-write'] });

  test('created, copied, answered on a phone, sent, read again; the team sees each step', async ({ page, browser }) => {
    test.slow();
    const situation = await makeNextPhase(await makeSituation({ structures: 3 }));
    const links = `/projets/${situation.project}/evaluations/${situation.campaign}/liens`;
    await pause(situation, 2);

    // Who receives one and who does not is read before anything is made.
    await page.goto(links);
    await page.getByRole('link', { name: 'Préparer 2\u00a0liens' }).click();
    await expect(tick(page, 'Structure n° 1')).toBeChecked();
    await expect(tick(page, 'Structure n° 2')).toBeChecked();
    await expect(tick(page, 'Structure n° 3')).not.toBeChecked();
    await expect(page.getByText('en veille\u00a0: choix de la structure')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await tick(page, 'Structure n° 2').uncheck();
    await page.getByRole('button', { name: 'Créer les liens, à copier' }).click();

    // Shown once, and copied.
    await expect(page.getByText('Copiez ce lien maintenant.')).toBeVisible();
    const link = await page.getByLabel('Lien\u00a0: Structure n° 1').inputValue();
    await page.getByRole('button', { name: 'Copier\u00a0: Structure n° 1' }).click();
    await expect(page.getByRole('button', { name: 'Copié\u00a0: Structure n° 1' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'C’est fait' }).click();
    await expect(row(page, 'Structure n° 1')).toContainText('Créé');
    await expect(page.getByText(link)).toHaveCount(0);

    // On a phone: the address is cleaned, the answers of the phase before wait to be confirmed.
    const phone = await openPhone(browser);
    const response = await phone.goto(link);
    expect(response?.status()).toBe(200);
    expect(new URL(phone.url()).pathname).toBe('/enquete');
    await expect(phone.getByText(/^2\sréponses reprises de/)).toBeVisible();
    await expect(option(phone, 'Prospection', /^2/)).toBeChecked();
    await expect(phone.getByLabel('Personnes accompagnées (personnes)')).toHaveValue('12');
    await expect(phone.getByText('0\u00a0critère sur 3 renseigné').first()).toBeVisible();
    expect(await violations(phone)).toEqual([]);
    expect(await overflow(phone)).toBeLessThanOrEqual(0);
    await page.reload();
    await expect(row(page, 'Structure n° 1')).toContainText('Ouvert');

    // What is typed is kept; what was carried over and not touched is not.
    await phone.getByRole('button', { name: 'Confirmer la réponse reprise\u00a0: Prospection' }).click();
    await phone.getByLabel('Besoins').fill('Un appui de la tête de réseau');
    await expect(saved(phone)).toContainText(/Enregistré à \d\d:\d\d/);
    await page.reload();
    await expect(row(page, 'Structure n° 1')).toContainText('Commencé');
    await phone.reload();
    await expect(phone.getByLabel('Besoins')).toHaveValue('Un appui de la tête de réseau');
    await expect(phone.getByText('1\u00a0critère sur 3 renseigné').first()).toBeVisible();
    await expect(phone.getByText(/^1\sréponse reprise de/)).toBeVisible();
    await expect(phone.getByLabel('Personnes accompagnées (personnes)')).toHaveValue('12');

    // Sending confirms the rest; what was sent is read again through the link, and no longer changed.
    await phone.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    for (const isAgain of [false, true]) {
      if (isAgain) await phone.goto(link);
      await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Vos réponses sont envoyées');
      await expect(phone.getByText('2 · essayé')).toBeVisible();
      await expect(phone.getByText('12\u00a0personnes')).toBeVisible();
      await expect(phone.getByText('Un appui de la tête de réseau')).toBeVisible();
      await expect(phone.getByRole('textbox')).toHaveCount(0);
    }
    expect(await violations(phone)).toEqual([]);
    expect(await overflow(phone)).toBeLessThanOrEqual(0);

    // The team finds it sent, and a draft to review.
    await page.goto(links);
    await expect(row(page, 'Structure n° 1')).toContainText('Envoyé');
    await page.goto(`/projets/${situation.project}/evaluations/${situation.campaign}`);
    await expect(page.getByRole('row', { name: /^Structure n° 1/ })).toContainText('réponses envoyées le');
    await page.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/structure-1`);
    await expect(page.getByText(/^Réponses reçues de la structure le/)).toBeVisible();
    await expect(option(page, 'Prospection', /^2/)).toBeChecked();
    await phone.context().close();
  });

  test('a mail waits in the outbox with its link sealed', async ({ page }) => {
    const situation = await makeSituation({ structures: 2 });
    const email = `contact-${situation.project}@structure.test`;
    await page.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/liens?pour=structure-2`);
    await page.getByLabel('E-mail\u00a0: Structure n° 2').fill('pas une adresse');
    await page.getByRole('button', { name: 'Créer et envoyer par e-mail' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toContainText('adresse e-mail complète');
    await expect(page.getByLabel('E-mail\u00a0: Structure n° 2')).toHaveValue('pas une adresse');
    await page.getByLabel('E-mail\u00a0: Structure n° 2').fill(email);
    await page.getByRole('button', { name: 'Créer et envoyer par e-mail' }).click();
    await expect(page.getByText(`e-mail en file d’attente pour ${email}`)).toBeVisible();
    const token = (await page.getByLabel('Lien\u00a0: Structure n° 2').inputValue()).split('/').at(-1);
    const { rows } = await inDatabase((client) =>
      client.query<{ mail: string }>('select to_jsonb(m)::text as "mail" from "OutboxMail" m where m."to" = $1', [
        email,
      ]),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.mail).not.toContain(token);
    await page.getByRole('link', { name: 'C’est fait' }).click();
    await expect(row(page, 'Structure n° 2')).toContainText('e-mail en file d’attente le');
  });
});

test('following a link changes nothing by itself: mail scanners do', async ({ page, playwright, baseURL }) => {
  const situation = await makeSituation({});
  const link = await makeLink(situation, adoption(situation, 0));
  const scanner = await playwright.request.newContext({ baseURL });
  const answer = await scanner.get(link, { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()).toMatchObject({
    location: '/enquete',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  expect(answer.headers()['set-cookie']).toMatch(
    /^essaim-enquete=[\w-]{43};.*Path=\/enquete;.*HttpOnly;.*SameSite=lax/i,
  );
  await scanner.dispose();
  expect((await datesOf(situation)).openedAt).toBeNull();
  const shown = await page.goto(link);
  expect(shown?.headers()['cache-control']).toBe('no-store');
  expect((await datesOf(situation)).openedAt).not.toBeNull();
});

test('sixty wrong links from one address shut its door for a while, to the right one too; others come in', async ({
  playwright,
  baseURL,
}) => {
  test.slow();
  const situation = await makeSituation({});
  const link = await makeLink(situation, adoption(situation, 0));
  const request = await playwright.request.newContext({ baseURL });
  const from = someAddress();
  const opens = async (path: string, address = from) => {
    const answer = await request.get(path, { maxRedirects: 0, headers: { 'x-forwarded-for': address } });
    expect(answer.status()).toBe(303);
    return !/Max-Age=0/.test(answer.headers()['set-cookie'] ?? '');
  };
  // The same wrong one again is no new guess.
  for (let n = 0; n < 5; n++) expect(await opens('/enquete/toujours-le-meme')).toBe(false);
  for (let n = 0; n < 58; n++) await opens(`/enquete/${situation.project}-${n}`);
  expect(await opens(link)).toBe(true);
  await opens('/enquete/un-de-trop');
  expect(await opens(link)).toBe(false);
  expect(await opens(link, someAddress())).toBe(true);
  await request.dispose();
});

test.describe('a link that does not open', () => {
  test.use({ expectedError: /404/ });

  test('revoked, expired, unknown and mistyped lead to one page, which says what to do', async ({ page, browser }) => {
    const situation = await makeSituation({ structures: 2 });
    const revoked = await makeLink(situation, adoption(situation, 0));
    const expired = await makeLink(situation, adoption(situation, 1));
    await page.goto(revoked);
    await expect(page.getByRole('heading', { name: 'Votre questionnaire' })).toBeVisible();
    const office = await deskOf(browser, 'admin');
    await office.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/liens`);
    await row(office, 'Structure n° 1').getByRole('button', { name: 'Révoquer' }).click();
    await expect(row(office, 'Structure n° 1')).toContainText('Révoqué');
    await office.context().close();
    await inDatabase((client) =>
      client.query('update "SurveyLink" set "expiresAt" = now() where "adoptionId" = $1', [adoption(situation, 1).id]),
    );
    const pages = [];
    for (const path of [
      revoked,
      expired,
      `/enquete/${'a'.repeat(43)}`,
      '/enquete/x',
      '/enquete/%C3%A9%20',
      '/enquete',
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      expect(new URL(page.url()).pathname).toBe('/enquete');
      pages.push(await page.locator('main').innerHTML());
    }
    expect(new Set(pages).size).toBe(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne s’ouvre pas.');
    await expect(page.getByText('Demandez-en un nouveau à l’équipe')).toBeVisible();
    await page.setViewportSize(PHONE.viewport);
    expect(await violations(page)).toEqual([]);
  });

  test('somebody with a link finds no other page than its own', async ({ page }) => {
    const situation = await makeSituation({});
    await page.goto(await makeLink(situation, adoption(situation, 0)));
    for (const path of [
      '',
      '/evaluations',
      `/evaluations/${situation.campaign}`,
      `/evaluations/${situation.campaign}/liens`,
    ]) {
      await page.goto(`/projets/${situation.project}${path}`);
      await expect(page).toHaveURL(/\/connexion\?suite=/);
    }
  });
});

test.describe('who may see and revoke links', () => {
  test.use({ expectedError: /404/ });

  for (const [who, account] of [
    ['a carrier', 'porteur.parcours-gardien'],
    ['nobody signed in', null],
  ] as const) {
    test(`not ${who}`, async ({ browser }) => {
      const page = account ? await deskOf(browser, account) : await (await browser.newContext()).newPage();
      const response = await page.goto('/projets/parcours-gardien/evaluations/evaluation-1/liens');
      if (account) expect(response?.status()).toBe(404);
      else await expect(page).toHaveURL(/\/connexion\?suite=/);
      await page.context().close();
    });
  }

  test('the team makes and replaces them; only an administrator revokes one', async ({ browser }) => {
    const situation = await makeSituation({});
    await makeLink(situation, adoption(situation, 0));
    const page = await deskOf(browser, 'responsable');
    await page.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/liens`);
    await expect(row(page, 'Structure n° 1').getByRole('link', { name: /^Réémettre/ })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Révoquer' })).toHaveCount(0);
    await page.context().close();
  });
});

test.describe('while a structure types', () => {
  test.use({ ...PHONE });

  test('its link is reopened elsewhere, or forgotten by the browser: nothing typed is lost', async ({
    page,
    context,
  }) => {
    const situation = await makeSituation({});
    const link = await makeLink(situation, adoption(situation, 0));
    await page.goto(link);
    await ready(page);
    await context.clearCookies();
    await page.getByLabel('Avancées').fill('Une équipe formée');
    await expect(page.getByText('Ce questionnaire n’est plus ouvert dans ce navigateur.').first()).toBeVisible();
    const other = await context.newPage();
    await other.goto(link);
    await other.close();
    await expect(saved(page)).toContainText(/Enregistré à/, { timeout: 15_000 });
    await page.reload();
    await expect(page.getByLabel('Avancées')).toHaveValue('Une équipe formée');
  });

  test('the team writes in the same draft: both versions are shown, and chosen from', async ({ page, browser }) => {
    const situation = await makeSituation({});
    await page.goto(await makeLink(situation, adoption(situation, 0)));
    await ready(page);
    const desk = await deskOf(browser, 'equipe');
    await desk.goto(`/projets/${situation.project}/evaluations/${situation.campaign}/structure-1`);
    await expect(desk.getByText('elle lit dans ce brouillon ce que vous y écrivez')).toBeVisible();
    await desk.getByLabel('Difficultés').fill('Écrit par l’équipe');
    await expect(saved(desk)).toContainText('Enregistré à');
    await desk.context().close();
    await page.getByLabel('Difficultés').fill('Écrit par la structure');
    const choices = page.getByRole('group', { name: 'Difficultés' });
    await choices.getByLabel('Votre saisie').check();
    await page.getByRole('button', { name: 'Garder ces choix' }).click();
    await expect(saved(page)).toContainText('Enregistré à');
    await page.reload();
    await expect(page.getByLabel('Difficultés')).toHaveValue('Écrit par la structure');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a structure keeps its answers, is told what is missing, and sends', async ({ page }) => {
    const situation = await makeSituation({});
    await page.goto(await makeLink(situation, adoption(situation, 0)));
    await option(page, 'Prospection', /^3/).check();
    await page.getByRole('button', { name: 'Enregistrer sans envoyer' }).click();
    await expect(option(page, 'Prospection', /^3/)).toBeChecked();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await expect(page.getByRole('alert').getByRole('link')).toHaveCount(1);
    await option(page, 'Personnes accompagnées', 'Je ne sais pas').check();
    await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vos réponses sont envoyées');
  });
});

function adoption(situation: Situation, index: number) {
  const found = situation.adoptions[index];
  if (!found) throw new Error(`The situation has no structure ${index}.`);
  return found;
}

/** On hold since today, by its own choice. */
function pause({ projectId, adoptions }: Situation, index: number) {
  return inDatabase((client) =>
    client.query(
      `insert into "AdoptionEvent" ("id", "projectId", "adoptionId", "kind", "reason")
       values (gen_random_uuid(), $1, $2, 'ON_HOLD', 'choix de la structure')`,
      [projectId, adoptions[index]?.id],
    ),
  );
}

async function datesOf({ campaignId }: Situation) {
  const { rows } = await inDatabase((client) =>
    client.query<{ openedAt: Date | null }>('select "openedAt" from "SurveyLink" where "campaignId" = $1', [
      campaignId,
    ]),
  );
  return rows[0] ?? { openedAt: null };
}

async function openPhone(browser: Browser): Promise<Page> {
  return (await browser.newContext(PHONE)).newPage();
}

async function deskOf(browser: Browser, account: Account): Promise<Page> {
  const context = await browser.newContext();
  await login(context, account);
  return context.newPage();
}

function row(page: Page, structure: string): Locator {
  return page.getByRole('listitem').filter({ hasText: new RegExp(`^${structure}`) });
}

function tick(page: Page, structure: string): Locator {
  return page.getByRole('checkbox', { name: structure });
}

function option(page: Page, name: string, answer: string | RegExp): Locator {
  return page.getByRole('group', { name }).getByRole('radio', { name: answer });
}

/** Where the page says what is stored. */
function saved(page: Page): Locator {
  return page
    .locator('#evaluation')
    .getByRole('status')
    .filter({ hasText: /nregistr/ })
    .first();
}

/** The script has taken over: from here on what is typed is saved by itself. */
async function ready(page: Page) {
  await expect(page.getByRole('button', { name: 'Enregistrer sans envoyer' })).toHaveCount(0);
}

/** How many pixels the page is wider than its window. */
function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
