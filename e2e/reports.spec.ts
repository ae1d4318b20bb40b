import { inflateSync } from 'node:zlib';
import type { APIRequestContext } from '@playwright/test';
import { violations } from './support/axe';
import { makeSituation } from './support/situation';
import { expect, test } from './support/test';

test.describe('signed in as a responsable', () => {
  test.use({ account: 'responsable' });

  test('from the list of reports to the report of a project, on a day gone by, and its PDF', async ({ page }) => {
    await page.goto('/bilans');
    await expect(page.getByRole('heading', { level: 1, name: 'Bilans' })).toBeVisible();
    await page.getByRole('link', { name: 'Fin 2017' }).click();
    await expect(page).toHaveURL(/\/bilans\?au=2017-12-31$/);
    const projects = page.getByRole('table', { name: 'Bilans des projets' });
    await projects.getByRole('link', { name: 'Parcours gardien', exact: true }).click();
    await expect(page).toHaveURL(/\/projets\/parcours-gardien\/bilan\?au=2017-12-31$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Bilan\s: Parcours gardien/);
    await expect(page.getByText('Situation au 31 décembre 2017')).toBeVisible();
    for (const title of [
      'En bref',
      'Identité',
      'Parcours',
      'Structures',
      'Activités',
      'Indicateurs',
      'Limites et contradictions des données',
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: title, exact: true })).toBeVisible();
    }
    // What an evaluation showed is there in full words, and what came later is not.
    await expect(page.getByText(/Un avancement très hétérogène d’une structure à l’autre/)).toBeVisible();
    await expect(page.getByText('Évaluation III · résultats')).toHaveCount(0);
    await page.getByRole('navigation', { name: 'Dans ce bilan' }).getByRole('link', { name: 'Structures' }).click();
    const matrix = page.getByRole('table', { name: 'Structures et étapes' });
    await expect(matrix.getByRole('img').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Télécharger le PDF' }).click();
    expect((await download).suggestedFilename()).toBe('bilan-parcours-gardien-2017-12-31.pdf');
    await expect(page.getByText(/bilan-parcours-gardien-2017-12-31\.pdf.* est téléchargé/)).toBeVisible();
  });

  test('the PDF is tagged, in French, has its title and its bookmarks', async ({ page }) => {
    const response = await page.request.get('/api/exports/bilan-vita-air.pdf');
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('application/pdf');
    expect(response.headers()['content-disposition']).toContain('bilan-vita-air');
    const pdf = (await response.body()).toString('latin1');
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
    for (const mark of [
      '/StructTreeRoot',
      '/Marked true',
      '/Lang (fr-FR)',
      '/DisplayDocTitle true',
      '/Outlines',
      '/S /TH',
      '/S /TOCI',
      '/S /Figure',
    ]) {
      expect(pdf, mark).toContain(mark);
    }
    expect(pdf).toMatch(/\/FontName \/\w+\+Geist-Regular/);
  });

  test('the report of the programme holds every project, its timeline and its findings', async ({ page }) => {
    await page.goto('/bilans');
    await page.getByRole('link', { name: 'Lire le bilan du programme' }).click();
    await expect(page).toHaveURL(/\/bilans\/programme$/);
    const projects = page.getByRole('table', { name: 'Projets du programme' });
    for (const name of ['VITA-Air', 'TAPAJ', 'Soleni', 'A.CO.R']) {
      await expect(projects.getByRole('rowheader', { name, exact: true })).toBeVisible();
    }
    await expect(page.getByRole('img', { name: 'Frise du programme' })).toBeVisible();
    await expect(page.getByText(/La base de données COMPAIR pose des difficultés d’usage/).first()).toBeVisible();
    const response = await page.request.get('/api/exports/bilan-du-programme.pdf?au=2018-12-31');
    expect(response.headers()['content-disposition']).toContain('bilan-du-programme-2018-12-31.pdf');
  });

  test('a chart is taken away as SVG and as PNG, drawn as the page draws it', async ({ page }) => {
    await page.goto('/tableau-de-bord?au=2018-12-31');
    const timeline = page.locator('#frise');
    await expect(timeline.getByRole('link', { name: 'SVG' })).toHaveAttribute(
      'href',
      '/api/graphiques/frise.svg?au=2018-12-31',
    );
    const svg = await (await page.request.get('/api/graphiques/frise.svg?au=2018-12-31')).text();
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('VITA-Air');
    expect(svg).toContain('31/12/2018');
    // On a slide it says what it shows, where it comes from, and of which day.
    expect(svg).toContain('>Frise du programme</text>');
    expect(svg).toContain('>Source\u00a0: Essaim · Situation au 31 décembre 2018</text>');
    expect(svg).not.toContain('Chantiers multiservices');
    expect(svg).not.toMatch(/class=|var\(/);
    await expectPng(page.request, '/api/graphiques/frise.png');
    await expectPng(page.request, '/api/graphiques/carte.png?maille=region');
    await expectPng(page.request, '/api/graphiques/structures.png?projet=parcours-gardien');
  });

  test('the charts of a campaign with answers have their files too', async ({ page }) => {
    const situation = await makeSituation({});
    const search = `projet=${situation.project}&campagne=${situation.campaign}`;
    const response = await page.request.get(`/api/graphiques/reponses.svg?${search}`);
    expect(await response.text()).toContain('Prospection');
    expect((await page.request.get(`/api/graphiques/pentes.svg?${search}`)).status()).toBe(404);
  });
});

test.describe('whoever may not read them', () => {
  const files = ['/api/exports/bilan-vita-air.pdf', '/api/exports/bilan-du-programme.pdf', '/api/graphiques/frise.svg'];

  test('nobody signed in is asked to sign in', async ({ page }) => {
    for (const path of [...files, '/bilans', '/bilans/programme', '/projets/vita-air/bilan']) {
      await page.goto(path);
      await expect(page).toHaveURL(/\/connexion\?suite=/);
    }
  });

  test.describe('a carrier', () => {
    test.use({ account: 'porteur.vita-air', expectedError: /404/ });

    test('finds no report and no chart, of its own project included', async ({ page }) => {
      for (const path of [...files, '/bilans', '/bilans/programme', '/projets/vita-air/bilan']) {
        const response = await page.request.get(path);
        expect(response.status(), path).toBe(404);
      }
    });
  });

  test.describe('the team', () => {
    test.use({ account: 'equipe' });

    test('finds no report of a project that does not exist, and no chart by a name we do not know', async ({
      page,
    }) => {
      for (const path of [
        '/api/exports/bilan-nulle-part.pdf',
        '/api/graphiques/nulle.svg',
        '/api/graphiques/frise.gif',
      ]) {
        expect((await page.request.get(path)).status(), path).toBe(404);
      }
    });
  });
});

/** Opened as an image, beyond its signature: its pixels inflate, and are not all alike. */
async function expectPng(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  expect(response.headers()['content-type']).toBe('image/png');
  const png = await response.body();
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(800);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  expect(new Set(inflateSync(Buffer.concat(data))).size).toBeGreaterThan(10);
}
