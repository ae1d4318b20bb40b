import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { readSheets } from '@/lib/workbook-stream.fixture';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, login, test } from './support/test';

test.use({ account: 'equipe' });

test('a list leaves as a file with the filters it is read with', async ({ page }) => {
  const place = await makeSituation({ structures: 12 });
  await page.goto(`/projets/${place.project}/structures?q=${encodeURIComponent('Structure n° 1')}`);
  const shown = await page.getByRole('rowheader').allInnerTexts();
  const links = page.getByRole('navigation', { name: 'Exporter cette liste' });

  await test.step('as a workbook, with its legend', async () => {
    const { bytes, name } = await taken(page, links.getByRole('link', { name: 'XLSX', exact: true }));
    expect(name).toMatch(/^structures-essai-[0-9a-f]+-\d{4}-\d\d-\d\d\.xlsx$/);
    const [sheet, legend] = readSheets(bytes);
    const names = sheet?.rows.slice(1).map(([first]) => first?.text ?? '') ?? [];
    expect(names).toEqual(['Structure n° 1', 'Structure n° 10', 'Structure n° 11', 'Structure n° 12']);
    expect(shown.filter((text) => text.startsWith('Structure n°'))).toHaveLength(names.length);
    expect(sheet?.xml).toContain('state="frozen"');
    expect(legend?.name).toBe('Légende');
    const told = legend?.rows.map((row) => row.map(({ text }) => text).join(' : '));
    expect(told).toContain('Recherche : Structure n° 1');
    expect(told?.some((line) => line.startsWith('Situation au : '))).toBe(true);
  });

  await test.step('as a CSV that Excel opens', async () => {
    const { bytes, name } = await taken(page, links.getByRole('link', { name: 'CSV', exact: true }));
    expect(name).toMatch(/\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString()).toMatch(/^\ufeffStructure;Nommée;État;/);
    const records: string[][] = parse(bytes, { bom: true, delimiter: ';' });
    expect(records.slice(1).map(([first]) => first)).toEqual([
      'Structure n° 1',
      'Structure n° 10',
      'Structure n° 11',
      'Structure n° 12',
    ]);
  });

  await test.step('with all its columns', async () => {
    const { bytes } = await taken(page, links.getByRole('link', { name: 'XLSX, toutes les colonnes' }));
    expect(readSheets(bytes)[0]?.rows[0]?.map(({ text }) => text)).toContain('Identifiant');
  });
});

test('every list has its files, each a workbook that opens', async ({ page }) => {
  test.slow();
  const project = '/projets/vita-air';
  const pages = [
    '/projets',
    '/structures',
    `${project}/structures`,
    `${project}/activites`,
    `${project}/evaluations`,
    `${project}/evaluations/evaluation-1`,
    `${project}/constats`,
    `${project}/indicateurs`,
    `${project}/documents`,
    '/indicateurs',
    '/contradictions',
    '/carte',
  ];
  for (const path of pages) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Exporter cette liste' }).first();
    for (const name of ['XLSX', 'CSV']) {
      const href = await links.getByRole('link', { name, exact: true }).getAttribute('href');
      const response = await page.request.get(href ?? '');
      expect(response.status(), `${path}: ${href}`).toBe(200);
      expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.(xlsx|csv)"$/);
      if (name === 'XLSX') expect(readSheets(await response.body()).at(-1)?.name, path).toBe('Légende');
    }
  }
});

test('the whole programme leaves in sight, and says when it is there', async ({ page }) => {
  test.slow();
  await page.goto('/exports');
  const { bytes, name } = await taken(page, page.getByRole('link', { name: 'Télécharger le classeur XLSX' }));
  expect(name).toMatch(/^programme-\d{4}-\d\d-\d\d\.xlsx$/);
  await expect(page.getByRole('status').filter({ hasText: 'est téléchargé' })).toBeVisible();
  const sheets = readSheets(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual([
    'Projets',
    'Structures',
    'Annuaire',
    'Événements',
    'Activités',
    'Présences',
    'Campagnes',
    'Évaluations',
    'Réponses',
    'Constats',
    'Suites',
    'Indicateurs',
    'Mesures',
    'Documents',
    'Légende',
  ]);
  const projects = sheets[0]?.rows.map((row) => row[1]?.text);
  expect(projects).toEqual(expect.arrayContaining(['VITA-Air', 'A.CO.R', 'TAPAJ']));
  const findings = sheets[9]?.rows.flat().map(({ text }) => text);
  expect(findings).toContain(
    'La base de données COMPAIR pose des difficultés d’usage, et les SIAE en rencontrent d’autres.',
  );
  expect(await violations(page)).toEqual([]);
});

test('the steps of a workbook are told while it is made', async ({ page }) => {
  const place = await makeSituation({ structures: 3 });
  const headers = { Accept: 'application/x-ndjson' };
  const response = await page.request.get(`/api/exports/projet-${place.project}.xlsx`, { headers });
  const lines: Record<string, string | number>[] = (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const steps = lines.filter((line) => 'step' in line);
  expect(steps.length).toBeGreaterThan(3);
  expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  expect(lines.at(-1)?.file).toMatch(new RegExp(`^projet-${place.project}-.*\\.xlsx$`));
  const bytes = Buffer.concat(
    lines.filter((line) => 'piece' in line).map((line) => Buffer.from(String(line.piece), 'base64')),
  );
  expect(readSheets(bytes)[1]?.rows).toHaveLength(4);
});

test('an export read again shows no difference, then exactly the one that was made', async ({ page }, info) => {
  test.slow();
  const place = await makeSituation({ structures: 3 });
  const file = await workbookOf(page, place, info);
  await page.goto('/exports');
  await page.getByRole('link', { name: 'Comparer un classeur' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Relire un classeur' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await test.step('nobody touched it', async () => {
    await drop(page, file);
    await expect(page.getByText('Aucune différence.')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('a structure was given a note since', async () => {
    await inDatabase((client) =>
      client.query(`update "Adoption" set "note" = 'Rencontrée en mars' where "id" = $1`, [place.adoptions[1]?.id]),
    );
    await drop(page, file);
    await expect(page.getByText(/^1\s+différence\.$/)).toBeVisible();
    const row = page.getByRole('table', { name: 'Différences entre le fichier et Essaim' }).getByRole('row').nth(1);
    await expect(row).toContainText(`${place.project}/structure-2`);
    await expect(row.getByRole('cell')).toHaveText([/^Note\s*modifié$/, 'Rencontrée en mars', 'vide'], {
      useInnerText: true,
    });
    expect(await violations(page)).toEqual([]);
  });

  await test.step('what is no workbook of ours is refused in a sentence', async () => {
    const other = info.outputPath('autre.xlsx');
    await writeFile(other, 'Projet;Porteur');
    await drop(page, other);
    await expect(page.getByRole('alert').filter({ hasText: 'n’est pas un classeur XLSX lisible' })).toBeVisible();
  });
});

// The last workbook that a person has read again is theirs alone: each of these journeys has its own person.
test.describe('a responsable', () => {
  test.use({ account: 'responsable' });

  test('what was changed in a spreadsheet is written into Essaim, once one has seen it', async ({ page }, info) => {
    test.slow();
    const place = await makeSituation({ structures: 2 });
    const file = await workbookOf(page, place, info);
    const sheets = await readExcelFile(await readFile(file));
    const rows = sheets.find(({ sheet }) => sheet === 'Structures')?.data ?? [];
    const [, , second = []] = rows;
    second[rows[0]?.indexOf('Note') ?? -1] = 'À rappeler en mai';
    second[rows[0]?.indexOf('État') ?? -1] = 'arrêtée';
    const changed = info.outputPath('modifie.xlsx');
    const saved = writeExcelFile(sheets.map(({ sheet, data }) => ({ sheet, data: data.map((row) => row.map(drawn)) })));
    await writeFile(changed, await saved.toBuffer());
    await page.goto('/exports/relire');
    await drop(page, changed);
    await expect(page.getByText(/^2\s+différences\.$/)).toBeVisible();
    await expect(page.getByText(/1\s+autre différence reste à corriger sur sa page/)).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Écrire 1\s+ligne dans Essaim$/ }).click();
    await expect(page.getByText(/1\s+ligne écrite dans Essaim/)).toBeVisible();
    const { rows: stored } = await inDatabase((client) =>
      client.query(`select "note" from "Adoption" where "projectId" = $1 and "note" is not null`, [place.projectId]),
    );
    expect(stored).toEqual([{ note: 'À rappeler en mai' }]);
  });
});

test('what is exported is written in the journal', async ({ page }) => {
  const place = await makeSituation({ structures: 1 });
  await page.request.get(`/api/exports/projet-${place.project}.xlsx?au=2017-12-31`);
  const { rows } = await inDatabase((client) =>
    client.query(`select "actor", "after" from "AuditEvent" where "action" = 'EXPORT' and "after" ->> 'file' = $1`, [
      `projet-${place.project}.xlsx`,
    ]),
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].after.search).toEqual({ au: '2017-12-31' });
});

test.describe('without a script', () => {
  test.use({ account: 'admin', javaScriptEnabled: false });

  test('a workbook is a plain link, and read again by a plain form', async ({ page }, info) => {
    test.slow();
    const place = await makeSituation({ structures: 2 });
    const file = await workbookOf(page, place, info);
    await page.goto('/exports/relire');
    await page.getByLabel(/Déposez le fichier ici/).setInputFiles(file);
    await page.getByRole('button', { name: 'Comparer avec Essaim' }).click();
    await expect(page.getByText('Aucune différence.')).toBeVisible();
    const other = info.outputPath('autre.xlsx');
    await writeFile(other, 'Projet;Porteur');
    await page.getByLabel(/Déposez le fichier ici/).setInputFiles(other);
    await page.getByRole('button', { name: 'Comparer avec Essaim' }).click();
    await expect(page.getByText('n’est pas un classeur du programme ou d’un projet')).toBeVisible();
  });
});

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

async function taken(page: Page, link: Locator): Promise<{ bytes: Buffer; name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** As a spreadsheet would save it again. */
function drawn(value: unknown) {
  if (value === null) return null;
  return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value: value as string | number };
}

async function workbookOf(page: Page, { project }: Situation, info: TestInfo): Promise<string> {
  const response = await page.request.get(`/api/exports/projet-${project}.xlsx`);
  const path = info.outputPath('classeur.xlsx');
  await writeFile(path, await response.body());
  return path;
}

/** The page comes back anew once the file is read. */
async function drop(page: Page, path: string) {
  await page.getByLabel(/Déposez le fichier ici/).setInputFiles(path);
  await page.getByRole('button', { name: 'Comparer avec Essaim' }).click();
}
