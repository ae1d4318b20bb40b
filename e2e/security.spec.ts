import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect, login, PASSWORD, someAddress, test } from './support/test';

test.describe('what every answer says to the browser', () => {
  test('a page carries the security headers', async ({ request }) => {
    const headers = (await request.get('/connexion')).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['x-powered-by']).toBeUndefined();
    const policy = headers['content-security-policy'] ?? '';
    for (const directive of ["default-src 'self'", "object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'"]) {
      expect(policy).toContain(directive);
    }
  });

  test('scripts and styles need this answer’s nonce: nothing inline is allowed without it', async ({ request }) => {
    const [first, second] = [await request.get('/connexion'), await request.get('/connexion')];
    const nonces = [first, second].map((response) => nonceOf(policyOf(response.headers(), 'script-src')));
    expect(nonces[0]).not.toBe(nonces[1]);
    for (const name of ['script-src', 'style-src']) {
      expect(policyOf(first.headers(), name)).not.toContain('unsafe-inline');
    }
    expect(policyOf(first.headers(), 'script-src')).not.toContain('unsafe-eval');
    const scripts = (await first.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toContain(`nonce="${nonces[0]}"`);
  });

  test('the process says it lives, the instance that it is ready, and nothing more', async ({ request }) => {
    for (const path of ['/api/health', '/api/ready']) {
      const response = await request.get(path);
      expect(response.status()).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok' });
    }
  });
});

test.describe('signing in', () => {
  test('a wrong password and an unknown address get the same answer, and the address stays typed', async ({ page }) => {
    for (const email of ['porteur.parcours-gardien@essaim.test', `inconnu-${randomUUID()}@essaim.test`]) {
      await comeFromElsewhere(page);
      await trySignIn(page, email, 'ce n’est pas le mot de passe');
      await expect(page.getByRole('alert').filter({ hasText: 'Adresse' })).toHaveText(
        'Adresse ou mot de passe incorrect.',
      );
      await expect(page.getByLabel('Adresse e-mail')).toHaveValue(email);
    }
  });

  test('too many tries on one account make it wait, whether it exists or not', async ({ page, request }) => {
    const email = `inconnu-${randomUUID()}@essaim.test`;
    for (let attempt = 0; attempt < 5; attempt++) await tryThroughApi(request, email);
    await comeFromElsewhere(page);
    await trySignIn(page, email, 'encore un essai');
    await expect(page.getByRole('alert').filter({ hasText: 'Trop' })).toHaveText(
      /^Trop d’essais\. Réessayez dans \d+\sminutes?\.$/,
    );
  });

  for (const [who, email, home] of [
    ['staff land on the dashboard', 'equipe@essaim.test', '/tableau-de-bord'],
    ['a carrier lands on its project', 'porteur.vita-air@essaim.test', '/mon-projet'],
  ] as const) {
    test(who, async ({ page }) => {
      await page.goto('/');
      await page.getByLabel('Adresse e-mail').fill(email);
      await page.getByLabel('Mot de passe').fill(PASSWORD);
      await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
      await page.waitForURL((url) => url.pathname.startsWith(home));
    });
  }

  test('one goes back to the page that asked, never to another site', async ({ page, context }) => {
    await page.goto('/projets');
    await expect(page).toHaveURL('/connexion?suite=%2Fprojets');
    await page.getByRole('button', { name: 'Entrer comme équipe' }).click();
    await page.waitForURL('/projets');
    await context.clearCookies();
    await page.goto('/connexion?suite=//ailleurs.test/');
    await page.getByRole('button', { name: 'Entrer comme équipe' }).click();
    await page.waitForURL('/tableau-de-bord');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('the form works all the same', async ({ page }) => {
      await trySignIn(page, 'equipe@essaim.test', PASSWORD);
      await expect(page).toHaveURL('/tableau-de-bord');
    });
  });
});

test.describe('a session', () => {
  test('that was left opens nothing, even with its cookie', async ({ page, browser, context }) => {
    await login(context, 'equipe');
    await page.goto('/tableau-de-bord');
    const cookies = await context.cookies();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.waitForURL('/connexion');
    const other = await browser.newContext();
    await other.addCookies(cookies);
    const replay = await other.newPage();
    await replay.goto(new URL('/tableau-de-bord', page.url()).href);
    await expect(replay).toHaveURL(/\/connexion/);
    await other.close();
  });

  test('that was forged opens nothing', async ({ page, context, baseURL }) => {
    await context.addCookies([
      { name: 'next-auth.session-token', value: 'eyJhbGciOiJub25lIn0.e30.', url: baseURL ?? '' },
    ]);
    await page.goto('/tableau-de-bord');
    await expect(page).toHaveURL(/\/connexion/);
  });
});

test.describe('a form sent from elsewhere', () => {
  for (const [title, headers] of [
    ['without an origin', {}],
    ['from another origin', { origin: 'https://ailleurs.test' }],
    ['with an origin that is none', { origin: 'null' }],
  ] as const) {
    test(`${title} is refused`, async ({ request, context }) => {
      const form = await signInForm(request);
      const response = await request.post('/connexion', {
        headers,
        multipart: { ...form, email: 'equipe@essaim.test', password: PASSWORD },
      });
      expect(response.status()).toBeGreaterThanOrEqual(400);
      expect(response.headers()['set-cookie'] ?? '').not.toContain('session-token');
      expect((await context.cookies()).map(({ name }) => name)).not.toContain('next-auth.session-token');
    });
  }
});

/** The hidden fields by which Next knows the action of a form sent without script. */
async function signInForm(request: APIRequestContext): Promise<Record<string, string>> {
  const page = await (await request.get('/connexion')).text();
  const [form = ''] = page.match(/<form(?:(?!<\/form>).)*name="password"(?:(?!<\/form>).)*<\/form>/s) ?? [];
  const fields = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
  expect(fields.length).toBeGreaterThan(1);
  return Object.fromEntries(fields);
}

function attribute(tag: string, name: string) {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

async function trySignIn(page: Page, email: string, password: string) {
  await page.goto('/connexion');
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe').fill(password);
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
}

async function tryThroughApi(request: APIRequestContext, email: string) {
  const { csrfToken } = await (await request.get('/api/auth/csrf')).json();
  await request.post('/api/auth/callback/credentials', {
    headers: { 'x-forwarded-for': someAddress() },
    form: { csrfToken, email, password: 'ce n’est pas le mot de passe', json: 'true' },
  });
}

async function comeFromElsewhere(page: Page) {
  await page.setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
}

function policyOf(headers: Record<string, string>, directive: string) {
  const found = headers['content-security-policy']?.split('; ').find((one) => one.startsWith(`${directive} `));
  expect(found, directive).toBeDefined();
  return found ?? '';
}

function nonceOf(directive: string) {
  const nonce = /'nonce-([^']+)'/.exec(directive)?.[1];
  expect(nonce?.length).toBeGreaterThanOrEqual(20);
  return nonce;
}
