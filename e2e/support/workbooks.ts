import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page, TestInfo } from '@playwright/test';
import type { Situation } from './situation';

// Files that leave, and come back.

/** What a link downloads. */
export async function taken(page: Page, link: Locator): Promise<{ bytes: Buffer; name: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** The workbook of a situation's project, as a file. */
export async function workbookOf(page: Page, { project }: Situation, info: TestInfo): Promise<string> {
  const response = await page.request.get(`/api/exports/projet-${project}.xlsx`);
  const path = info.outputPath('classeur.xlsx');
  await writeFile(path, await response.body());
  return path;
}

/** Drops a workbook to be compared; the page comes back anew once it is read. */
export async function drop(page: Page, path: string) {
  await page.getByLabel(/Déposez le fichier ici/).setInputFiles(path);
  await page.getByRole('button', { name: 'Comparer avec Essaim' }).click();
}
