import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { findPort } from '../scripts/starting/port.mjs';
import { serveSite } from '../scripts/starting/web-server.mjs';
import { logsDir, testFolder } from '../scripts/testing/site.mjs';
import { choose, criterion, evaluationPath, openForm, option, saved, stored } from './support/evaluation';
import { inDatabase, makeSituation } from './support/situation';
import { expect, login, test } from './support/test';

// Whatever happens to the network, the session, the tab or the server, and whoever writes at the same time: no character is lost.

test.use({ account: 'equipe' });

const UNREACHABLE =
  /ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET_NOT_CONNECTED/;

test.describe('the connection is lost', () => {
  test.use({ expectedError: UNREACHABLE });

  test('while one types: it goes on, and everything is stored once the network is back', async ({ page, context }) => {
    const place = await makeSituation({});
    await openForm(page, evaluationPath(place));
    await page.getByLabel('Avancées').fill('Avant la coupure');
    await expect(saved(page)).toContainText('Enregistré à');
    await context.setOffline(true);
    await page.getByLabel('Avancées').pressSequentially(', pendant la coupure');
    await choose(page, 'Prospection', /^3/);
    await criterion(page, 'Prospection').getByPlaceholder('Élément de preuve').fill('Écrit sans réseau');
    await expect(saved(page)).toContainText('Non enregistré\u00a0: nouvel essai');
    await page.getByLabel('Avancées').pressSequentially(' et encore');
    await context.setOffline(false);
    await expect(saved(page)).toContainText('Enregistré à');
    expect(await stored(place)).toMatchObject({
      progress: 'Avant la coupure, pendant la coupure et encore',
      answers: { prospection: { level: 3, evidence: 'Écrit sans réseau' } },
    });
  });

  test('and the tab crashes before it is back: the words are offered when the page is opened again', async ({
    page,
    context,
  }) => {
    const place = await makeSituation({});
    await openForm(page, evaluationPath(place));
    await context.setOffline(true);
    await page.getByLabel('Besoins').pressSequentially('Un appui de la tête de réseau');
    await choose(page, 'Prospection', /^2/);
    await expect(saved(page)).toContainText('Non enregistré\u00a0: nouvel essai');
    await crash(context, page);
    await context.setOffline(false);

    const reopened = await context.newPage();
    await openForm(reopened, evaluationPath(place));
    await expect(reopened.getByLabel('Besoins')).toHaveValue('');
    await reopened.getByRole('button', { name: 'Reprendre cette saisie' }).click();
    await expect(saved(reopened)).toContainText('Enregistré à');
    expect(await stored(place)).toMatchObject({
      needs: 'Un appui de la tête de réseau',
      answers: { prospection: { level: 2 } },
    });
    await reopened.reload();
    await expect(reopened.getByLabel('Besoins')).toHaveValue('Un appui de la tête de réseau');
    await expect(reopened.getByRole('button', { name: 'Reprendre cette saisie' })).toHaveCount(0);
  });

  test('and a colleague writes meanwhile: what was left on the device overwrites nothing, both texts are set side by side', async ({
    page,
    context,
    browser,
  }) => {
    const place = await makeSituation({});
    await openForm(page, evaluationPath(place));
    await context.setOffline(true);
    await page.getByLabel('Besoins').fill('Écrit sans réseau');
    await expect(saved(page)).toContainText('Non enregistré\u00a0: nouvel essai');
    await page.close();
    await context.setOffline(false);
    const other = await signedIn(browser.newContext(), 'responsable');
    await openForm(other, evaluationPath(place));
    await other.getByLabel('Besoins').fill('Écrit par une collègue');
    await expect(saved(other)).toContainText('Enregistré à');
    await other.context().close();

    const reopened = await context.newPage();
    await openForm(reopened, evaluationPath(place));
    await reopened.getByRole('button', { name: 'Reprendre cette saisie' }).click();
    const choices = reopened.getByRole('group', { name: 'Besoins' });
    await expect(choices.getByText('Écrit par une collègue')).toBeVisible();
    await choices.getByLabel('Votre saisie').check();
    await reopened.getByRole('button', { name: 'Garder ces choix' }).click();
    await expect(saved(reopened)).toContainText('Enregistré à');
    expect(await stored(place)).toMatchObject({ needs: 'Écrit sans réseau' });
  });
});

test.describe('the session ends while one types', () => {
  test('signing in again in another tab is enough: the page goes on and stores by itself', async ({ browser }) => {
    const place = await makeSituation({});
    const { page, endSession } = await ownSession(browser);
    await openForm(page, evaluationPath(place));
    await endSession();
    await page.getByLabel('Difficultés').pressSequentially('Peu de temps dégagé');
    await choose(page, 'Prospection', /^1/);
    await expect(sessionOver(page)).toBeVisible();
    expect(await stored(place)).toMatchObject({ difficulties: null, answers: {} });

    const opening = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'Se reconnecter' }).click();
    const tab = await opening;
    await tab.getByRole('button', { name: 'Entrer comme équipe' }).click();
    await tab.waitForURL((url) => url.pathname === evaluationPath(place));
    await tab.close();
    await expect(saved(page)).toContainText('Enregistré à');
    await expect(sessionOver(page)).toHaveCount(0);
    expect(await stored(place)).toMatchObject({
      difficulties: 'Peu de temps dégagé',
      answers: { prospection: { level: 1 } },
    });
    await page.context().close();
  });

  test('and one leaves the page to sign in: the words wait, and are offered back', async ({ browser }) => {
    const place = await makeSituation({});
    const { page, endSession } = await ownSession(browser);
    await openForm(page, evaluationPath(place));
    await endSession();
    await page.getByLabel('Difficultés').fill('Peu de temps dégagé');
    await expect(sessionOver(page)).toBeVisible();
    await page.goto(evaluationPath(place));
    await page.getByRole('button', { name: 'Entrer comme équipe' }).click();
    await page.getByRole('button', { name: 'Reprendre cette saisie' }).click();
    await expect(saved(page)).toContainText('Enregistré à');
    expect(await stored(place)).toMatchObject({ difficulties: 'Peu de temps dégagé' });
    await page.context().close();
  });
});

test.describe('the server is killed while one types', () => {
  test.use({ expectedError: UNREACHABLE, account: null });

  test('what was acknowledged is in the database, the rest is on the screen and is stored on its return', async ({
    browser,
  }) => {
    test.slow();
    const place = await makeSituation({});
    const port = await findPort('127.0.0.1', 3300);
    const serve = await ownServer(port);
    let server = await serve();
    try {
      const page = await signedIn(browser.newContext({ baseURL: `http://localhost:${port}` }), 'equipe');
      await openForm(page, evaluationPath(place));
      await page.getByLabel('Avancées').pressSequentially('Deux bailleurs rencontrés');
      await choose(page, 'Prospection', /^2/);
      await expect(saved(page)).toContainText('Enregistré à');
      expect(await stored(place)).toMatchObject({
        progress: 'Deux bailleurs rencontrés',
        answers: { prospection: { level: 2 } },
      });

      // In the middle of a word, saves being under way.
      const typing = page.getByLabel('Difficultés').pressSequentially('Le temps manque pour prospecter', { delay: 60 });
      await page.waitForTimeout(1200);
      await server.kill();
      await typing;
      await option(page, 'Prospection', /^4/).check();
      await expect(saved(page)).toContainText('Non enregistré\u00a0: nouvel essai');
      expect(await stored(place)).toMatchObject({ progress: 'Deux bailleurs rencontrés' });
      await expect(page.getByLabel('Difficultés')).toHaveValue('Le temps manque pour prospecter');

      // Handing in while it is away leaves everything as it is.
      await page.getByLabel('Personnes accompagnées (personnes)').fill('12');
      await page.getByRole('button', { name: 'Soumettre' }).click();
      await expect(page.getByLabel('Difficultés')).toHaveValue('Le temps manque pour prospecter');

      server = await serve();
      await expect(saved(page)).toContainText('Enregistré à', { timeout: 30_000 });
      expect(await stored(place)).toMatchObject({
        state: 'DRAFT',
        progress: 'Deux bailleurs rencontrés',
        difficulties: 'Le temps manque pour prospecter',
        answers: { prospection: { level: 4 }, personnes: { value: 12 } },
      });
      await page.getByRole('button', { name: 'Soumettre' }).click();
      await expect(page.getByText('À valider', { exact: true })).toBeVisible();
      expect((await stored(place)).state).toBe('SUBMITTED');
      await page.context().close();
    } finally {
      await server.stop();
    }
  });
});

test('two people in one draft: the second sees both texts, chooses field by field, and that is what is stored', async ({
  page,
  browser,
}) => {
  const place = await makeSituation({});
  const other = await signedIn(browser.newContext(), 'responsable');
  await Promise.all([openForm(page, evaluationPath(place)), openForm(other, evaluationPath(place))]);

  await page.getByLabel('Difficultés').fill('Écrit par l’une');
  await page.getByLabel('Besoins').fill('Demandé par l’une');
  await expect(saved(page)).toContainText('Enregistré à');
  await other.getByLabel('Difficultés').fill('Écrit par l’autre');
  await other.getByLabel('Besoins').fill('Demandé par l’autre');
  await choose(other, 'Prospection', /^2/);
  await other.getByRole('group', { name: 'Difficultés' }).getByLabel('Enregistré entre-temps').check();
  await other.getByRole('group', { name: 'Besoins' }).getByLabel('Votre saisie').check();
  await other.getByRole('button', { name: 'Garder ces choix' }).click();
  await expect(saved(other)).toContainText('Enregistré à');
  expect(await stored(place)).toMatchObject({
    difficulties: 'Écrit par l’une',
    needs: 'Demandé par l’autre',
    answers: { prospection: { level: 2 } },
  });
  await other.context().close();
});

async function signedIn(opening: Promise<BrowserContext>, account: 'equipe' | 'responsable'): Promise<Page> {
  const context = await opening;
  await login(context, account);
  return context.newPage();
}

function sessionOver(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'Votre session a expiré' });
}

/** A session that can be told from all others by its browser, and ended in the database. */
async function ownSession(browser: Browser) {
  const userAgent = `Essai de navigateur ${randomBytes(8).toString('hex')}`;
  const page = await signedIn(browser.newContext({ userAgent }), 'equipe');
  const endSession = () =>
    inDatabase(async (client) => {
      const ended = 'update "Session" set "endedAt" = now() where "userAgent" = $1';
      expect((await client.query(ended, [userAgent])).rowCount).toBe(1);
    });
  return { page, endSession };
}

/** The renderer dies, as with a page that takes the whole memory. */
async function crash(context: BrowserContext, page: Page) {
  const client = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void client.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** The site of the tests once more, on a port and a process of its own, over the same database. */
async function ownServer(port: number) {
  const env = {
    ...process.env,
    ESSAIM_EMBEDDED: '1',
    NEXT_DIST_DIR: testFolder,
    NEXTAUTH_SECRET: randomBytes(32).toString('hex'),
    NEXTAUTH_URL: `http://localhost:${port}`,
    NEXT_TELEMETRY_DISABLED: '1',
    NODE_ENV: 'production',
  };
  const logFile = join(logsDir, 'killed-server.log');
  return () => serveSite({ mode: 'start', host: '127.0.0.1', port, env, logFile });
}
