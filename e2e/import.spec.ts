import { readFile, writeFile } from 'node:fs/promises';
import type { APIResponse, Page, TestInfo } from '@playwright/test';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { violations } from './support/axe';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';

type Row = (string | number | null)[];

test.use({ account: 'equipe' });

test('a file is filled, checked, corrected, imported, and taken back', async ({ page }, info) => {
  test.slow();
  const place = await makeSituation({ structures: 4 });
  const before = await dump(place);
  await page.goto(addressOf(place));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Modèle XLSX' }).click(),
  ]);
  const template = await rowsOf(await download.path());
  expect(template[0]).toEqual([
    'Identifiant',
    'Structure',
    'État',
    'Rencontre du',
    'Prospection',
    'Personnes accompagnées',
    'Remarques',
    'Avancées',
    'Difficultés',
    'Besoins',
  ]);

  await test.step('three mistakes are shown with their line and column, and nothing is written', async () => {
    const wrong = filled(template, { 1: { 0: 'structure-11', 4: 2 }, 2: { 4: 7 }, 3: { 5: 'une douzaine' } });
    await drop(page, await save(info, 'avec-erreurs.xlsx', wrong));
    await expect(page.getByText('3 choses à corriger, rien n’a été importé.')).toBeVisible();
    const errors = page.getByRole('table', { name: 'Erreurs du fichier' });
    await expect(errors.getByRole('row').nth(1)).toContainText(
      /^Ligne 2colonne A, Identifiant.*vouliez-vous dire «\sstructure-1\s»/s,
    );
    await expect(errors.getByRole('row').nth(2)).toContainText(
      /^Ligne 3colonne E, Prospection«\s7\s» n’est pas un niveau/s,
    );
    await expect(errors.getByRole('row').nth(3)).toContainText(
      /^Ligne 4colonne F, Personnes accompagnées.*n’est pas un nombre/s,
    );
    expect(await faults(page)).toEqual([]);
    expect(await dump(place)).toEqual(before);
  });

  await test.step('the right one says what it will change', async () => {
    const right = filled(template, {
      1: { 3: 'mi 2018', 4: 2, 5: 'environ 12', 7: 'Deux bailleurs rencontrés.' },
      2: { 4: 4, 5: 'nr' },
      3: { 4: 'so', 5: 3 },
    });
    await drop(page, await save(info, 'reponses.xlsx', right));
    await expect(page.getByText('Tout est juste. Rien n’est encore écrit.')).toBeVisible();
    await expect(page.getByText('3 saisies commencées, 1 inchangée')).toBeVisible();
    await page.getByText(/^4\s+changements pour Structure n° 1$/).click();
    await expect(page.getByText('environ 12 personnes')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await dump(place)).toEqual(before);
  });

  await test.step('it is imported', async () => {
    await page.getByRole('button', { name: 'Importer 3 évaluations' }).click();
    await expect(page.getByText('3 évaluations écrites en brouillon.')).toBeVisible();
    expect(await faults(page)).toEqual([]);
    const { answers, states } = await dump(place);
    expect(answers).toHaveLength(6);
    expect(states).toEqual(['DRAFT', 'DRAFT', 'DRAFT', 'INVITED']);
    await page.getByRole('link', { name: 'Structure n° 1' }).click();
    await expect(page.getByLabel('Avancées')).toHaveValue('Deux bailleurs rencontrés.');
    await page.goBack();
  });

  await test.step('and taken back', async () => {
    await page.getByRole('button', { name: 'Annuler cet import' }).click();
    await expect(page.getByText('Cet import a été annulé')).toBeVisible();
    expect(await dump(place)).toEqual(before);
    await page.getByRole('link', { name: 'Tous les fichiers déposés' }).click();
    await expect(page.getByRole('row', { name: /reponses\.xlsx.*Annulé/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /avec-erreurs\.xlsx.*À corriger 3 erreurs/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
});

test('a file is dropped with the mouse', async ({ page }) => {
  const place = await makeSituation({ structures: 1 });
  await page.goto(addressOf(place));
  const csv = 'Identifiant;Prospection\r\nstructure-1;3\r\n';
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'reponses.csv', { type: 'text/csv' }));
    return transfer;
  }, csv);
  await page.getByText('Déposez le fichier ici').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByText('Tout est juste. Rien n’est encore écrit.')).toBeVisible();
});

test('the check and the writing tell their steps as they go', async ({ page }) => {
  const place = await makeSituation({ structures: 40 });
  const lines = place.adoptions.map(({ slug }) => `${slug};3;12;Bien`);
  const csv = ['Identifiant;Prospection;Personnes accompagnées;Remarques', ...lines].join('\r\n');
  const base = new URL(test.info().project.use.baseURL ?? '').origin;
  const headers = { Origin: base, Accept: 'application/x-ndjson' };
  const multipart = { file: { name: 'reponses.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) } };
  const checking = await told(await page.request.post(`${addressOf(place)}/fichier`, { multipart, headers }));
  expect(checking[0]).toEqual({ step: 'reading' });
  expect(checking.slice(1, -1).every(({ step, total }) => step === 'checking' && total === 164)).toBe(true);
  const batch = checking.at(-1)?.href;
  expect(batch).toMatch(/\/import\/[0-9a-f-]{36}$/);
  const writing = await told(await page.request.post(`${batch}/ecriture`, { headers }));
  expect(writing).toEqual([
    { step: 'writing', done: 0, total: 120 },
    { step: 'writing', done: 120, total: 120 },
    { href: batch },
  ]);
  expect((await dump(place)).answers).toHaveLength(120);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a file is checked and imported by plain forms', async ({ page }, info) => {
    const place = await makeSituation({ structures: 2 });
    await page.goto(addressOf(place));
    const path = info.outputPath('reponses.csv');
    await writeFile(path, 'Identifiant\tProspection\tRemarques\nstructure-2\t1\tÀ suivre\n');
    await drop(page, path);
    await page.getByRole('button', { name: 'Importer 1 évaluation' }).click();
    await expect(page.getByText('1 évaluation écrite en brouillon.')).toBeVisible();
    expect((await dump(place)).states).toEqual(['INVITED', 'DRAFT']);
  });
});

test.describe('signed in as a carrier', () => {
  test.use({ account: 'porteur.vita-air', expectedError: /404/ });

  test('finds neither the page nor the template, and sends nothing', async ({ page }) => {
    const place = await makeSituation({ structures: 1 });
    const address = addressOf(place);
    expect((await page.goto(address))?.status()).toBe(404);
    expect((await page.request.get(`${address}/modele`)).status()).toBe(404);
    const multipart = { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Identifiant;Prospection') } };
    const headers = { Origin: new URL(page.url()).origin };
    expect((await page.request.post(`${address}/fichier`, { multipart, headers })).status()).toBe(404);
  });
});

test('a file sent from another site is refused', async ({ page }) => {
  const place = await makeSituation({ structures: 1 });
  const multipart = { file: { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Identifiant;Prospection') } };
  for (const headers of [{ Origin: 'https://ailleurs.test' }, { Origin: 'null' }]) {
    const response = await page.request.post(`${addressOf(place)}/fichier`, { multipart, headers });
    expect(response.status()).toBe(404);
  }
});

function addressOf({ project, campaign }: Situation) {
  return `/projets/${project}/evaluations/${campaign}/import`;
}

/** What a streamed answer said, line by line. */
async function told(response: APIResponse): Promise<{ step?: string; done?: number; total?: number; href?: string }[]> {
  return (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

async function drop(page: Page, path: string) {
  await page.getByLabel('Déposez le fichier ici').setInputFiles(path);
  await page.getByRole('button', { name: 'Vérifier le fichier' }).click();
}

async function rowsOf(path: string): Promise<Row[]> {
  const [answers] = await readExcelFile(await readFile(path));
  return (answers?.data ?? []) as Row[];
}

/** The template with other cells, by line and column from 0. */
function filled(rows: Row[], cells: Record<number, Record<number, string | number>>): Row[] {
  return rows.map((row, line) => row.map((cell, column) => cells[line]?.[column] ?? cell));
}

async function save(info: TestInfo, name: string, rows: Row[]): Promise<string> {
  const path = info.outputPath(name);
  const data = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  await writeFile(path, await writeExcelFile([{ sheet: 'Réponses', data }]).toBuffer());
  return path;
}

/** Everything that an import may touch, without the marks that only move forward. */
function dump({ campaignId }: Situation) {
  return inDatabase(async (client) => {
    const evaluations = await client.query(
      `select e."state", e."authorId", e."metOnText", e."metOnFrom", e."progress", e."difficulties", e."needs"
       from "Evaluation" e join "Adoption" a on a."id" = e."adoptionId" where e."campaignId" = $1 order by a."position"`,
      [campaignId],
    );
    const answers = await client.query(
      'select a.* from "Answer" a join "Evaluation" e on e."id" = a."evaluationId" where e."campaignId" = $1 order by a."id"',
      [campaignId],
    );
    return { evaluations: evaluations.rows, states: evaluations.rows.map((row) => row.state), answers: answers.rows };
  });
}

/** What axe finds wrong at both widths, and whether the page scrolls sideways on a phone. */
async function faults(page: Page) {
  const wide = await violations(page);
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.setViewportSize({ width: 360, height: 800 });
  const narrow = await violations(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  await page.setViewportSize({ width, height });
  return [...wide, ...narrow, ...(overflow ? ['scrolls sideways'] : [])];
}
