import { TABS } from '@/lib/exports/workbook-tabs.fixture';
import { readSheets } from '@/lib/workbook-stream.fixture';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';
import { taken } from './support/workbooks';

test.use({ account: 'equipe' });

test('the whole programme leaves in sight, and says when it is there', async ({ page }) => {
  test.slow();
  await page.goto('/exports');
  const { bytes, name } = await taken(page, page.getByRole('link', { name: 'Télécharger le classeur XLSX' }));
  expect(name).toMatch(/^programme-\d{4}-\d\d-\d\d\.xlsx$/);
  await expect(page.getByRole('status').filter({ hasText: 'est téléchargé' })).toBeVisible();
  const sheets = readSheets(bytes);
  expect(sheets.map((sheet) => sheet.name)).toEqual([...TABS, 'Légende']);
  const projects = sheets[0]?.rows.map((row) => row[1]?.text);
  expect(projects).toEqual(expect.arrayContaining(['VITA-Air', 'A.CO.R', 'TAPAJ']));
  const findings = sheets[9]?.rows.flat().map(({ text }) => text);
  expect(findings).toContain(
    'La base de données COMPAIR pose des difficultés d’usage, et les SIAE en rencontrent d’autres.',
  );
  expect(await violations(page)).toEqual([]);
});

test('a download that is cut on its way leaves no file, and says so', async ({ page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.goto('/exports');
  const begun = [{ step: 'exporting', done: 10, total: 40 }, { piece: 'UEs=' }];
  const body = `${begun.map((line) => JSON.stringify(line)).join('\n')}\n`;
  await page.route('**/api/exports/programme.xlsx', (route) =>
    route.fulfill({ contentType: 'application/x-ndjson', body }),
  );
  await page.getByRole('link', { name: 'Télécharger le classeur XLSX' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'La connexion a été coupée avant la fin' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Télécharger le classeur XLSX' })).toBeFocused();
  expect(downloads).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('a download that somebody stops leaves no file', async ({ page }) => {
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await page.goto('/exports');
  // It never answers: the network is slow.
  await page.route('**/api/exports/programme.xlsx', () => {});
  await page.getByRole('link', { name: 'Télécharger le classeur XLSX' }).click();
  await expect(page.getByText('Préparation…')).toBeVisible();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Téléchargement arrêté' })).toBeVisible();
  expect(downloads).toEqual([]);
});

test('the workbook of one project is sought by its name, and one press from its page', async ({ page }) => {
  const place = await makeSituation({ structures: 1 });
  await page.goto(`/exports?q=${place.project}`);
  await expect(page.getByRole('search', { name: 'Chercher un projet' }).getByRole('searchbox')).toHaveValue(
    place.project,
  );
  await page.goto('/exports?q=vita');
  await expect(page.getByRole('link', { name: 'XLSX, VITA-Air' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.goto(`/projets/${place.project}`);
  const { bytes, name } = await taken(page, page.getByRole('link', { name: 'Classeur XLSX' }));
  expect(name).toMatch(new RegExp(`^projet-${place.project}-`));
  expect(readSheets(bytes)[1]?.rows).toHaveLength(2);
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
