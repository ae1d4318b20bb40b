import { parse } from 'csv-parse/sync';
import { readSheets } from '@/lib/workbook-stream.fixture';
import { makeSituation } from './support/situation';
import { expect, test } from './support/test';
import { taken } from './support/workbooks';

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

test('a list of two tables has a CSV for each, under its name', async ({ page }) => {
  await page.goto('/projets/vita-air/constats');
  const links = page.getByRole('navigation', { name: 'Exporter cette liste' });
  await expect(links.getByRole('link', { name: /^CSV [^,]+$/ })).toHaveText(['CSV Constats', 'CSV Suites']);
  const { bytes, name } = await taken(page, links.getByRole('link', { name: 'CSV Suites', exact: true }));
  expect(name).toMatch(/^constats-et-suites-vita-air-suites-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...records]: string[][] = parse(bytes, { bom: true, delimiter: ';' });
  expect(header?.slice(0, 2)).toEqual(['Décision', 'Après le constat']);
  expect(records.map(([decision]) => decision)).toContain('Améliorer la base COMPAIR');
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
    '/frise',
    '/evaluations/instruments',
    `${project}/historique`,
  ];
  for (const path of pages) {
    await page.goto(path);
    const links = page.getByRole('navigation', { name: 'Exporter cette liste' }).first();
    for (const link of await links.getByRole('link', { name: /^(XLSX|CSV)[^,]*$/ }).all()) {
      const href = (await link.getAttribute('href')) ?? '';
      const response = await page.request.get(href);
      expect(response.status(), `${path}: ${href}`).toBe(200);
      expect(response.headers()['content-disposition']).toMatch(/^attachment; filename="[a-z0-9-]+\.(xlsx|csv)"$/);
      if (href.includes('.xlsx')) expect(readSheets(await response.body()).at(-1)?.name, path).toBe('Légende');
    }
  }
});
