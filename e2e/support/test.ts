import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

/** The demonstration accounts, by what comes before « @essaim.test ». */
export type Account = 'admin' | 'responsable' | 'equipe' | 'porteur.vita-air' | 'porteur.parcours-gardien';

export const PASSWORD = 'essaim-demonstration';

type Fixtures = {
  /** Who is signed in before the test starts; nobody by default. */
  account: Account | null;
  /** The console errors a test means to cause, a 404 it opens for instance. */
  expectedError: RegExp | null;
  calmConsole: undefined;
};

/** Playwright's test, signed in, and failing when a page logs an error. */
export const test = base.extend<Fixtures>({
  account: [null, { option: true }],
  expectedError: [null, { option: true }],
  context: async ({ context, account }, use) => {
    if (account) await login(context, account);
    await use(context);
  },
  calmConsole: [
    async ({ context, expectedError }, use) => {
      const errors: string[] = [];
      context.on('console', (message) => {
        if (message.type() === 'error') errors.push(`${message.text()} (${message.page()?.url() ?? 'page fermée'})`);
      });
      context.on('weberror', (thrown) => {
        errors.push(String(thrown.error()));
      });
      await use(undefined);
      expect(errors.filter((error) => !expectedError?.test(error))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Tries are counted by address too: those of one test must not stand in the way of another. */
export function someAddress() {
  const part = () => 1 + Math.floor(Math.random() * 250);
  return `10.${part()}.${part()}.${part()}`;
}

/** Signs a browser in through the API: a fixture, not a click path. */
export async function login(context: BrowserContext, account: Account) {
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
  const form = { csrfToken, email: `${account}@essaim.test`, password: PASSWORD, json: 'true' };
  const headers = { 'x-forwarded-for': someAddress() };
  const response = await context.request.post('/api/auth/callback/credentials', { form, headers });
  expect(response.ok(), `${account} signs in`).toBe(true);
}
