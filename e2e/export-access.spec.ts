import { expect, login, test } from './support/test';

test.describe('who may not', () => {
  test.use({ account: null, expectedError: /404/ });

  const files = [
    'programme.xlsx',
    'projet-vita-air.xlsx',
    'projets.xlsx',
    'projets.csv',
    'structures.xlsx',
    'documents.csv?projet=vita-air',
  ];

  test('a carrier finds no export, not even of its own project', async ({ context, page }) => {
    await login(context, 'porteur.vita-air');
    for (const file of files) expect((await page.request.get(`/api/exports/${file}`)).status(), file).toBe(404);
    for (const path of ['/exports', '/exports/relire']) expect((await page.goto(path))?.status(), path).toBe(404);
    const headers = { Origin: new URL(page.url()).origin };
    expect((await page.request.post('/api/exports/relire', { headers })).status()).toBe(404);
  });

  test('nobody signed in is asked to sign in, and gets no byte', async ({ request }) => {
    for (const file of files) {
      const response = await request.get(`/api/exports/${file}`, { maxRedirects: 0 });
      expect(response.status(), file).toBe(307);
      expect(response.headers().location).toContain('/connexion');
    }
  });

  test('what does not exist looks the same to the team', async ({ context, request }) => {
    await login(context, 'equipe');
    for (const file of ['rien.xlsx', 'projet-rien.xlsx', 'activites.xlsx?projet=rien', 'projets.ods', 'toString.csv']) {
      expect((await context.request.get(`/api/exports/${file}`)).status(), file).toBe(404);
    }
    expect((await request.post('/api/exports/relire')).status()).toBe(404);
  });
});
