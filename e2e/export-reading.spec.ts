import { readFile, writeFile } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { violations } from './support/axe';
import { inDatabase, makeSituation } from './support/situation';
import { expect, test } from './support/test';
import { drop, workbookOf } from './support/workbooks';

test.use({ account: 'equipe' });

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

  await test.step('the result is put away once it was read', async () => {
    await page.getByRole('button', { name: 'Effacer ce résultat' }).click();
    await expect(page.getByRole('table', { name: 'Onglets comparés' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Déposer un classeur' })).toBeVisible();
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

/** As a spreadsheet would save it again. */
function drawn(value: unknown) {
  if (value === null) return null;
  return value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value: value as string | number };
}
