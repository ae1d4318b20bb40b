import type { Locator, Page } from '@playwright/test';
import { inDatabase, type Situation } from './situation';
import { expect } from './test';

// What journeys through the form of one structure have in common.

export function evaluationPath({ project, campaign, adoptions }: Situation, place = 0): string {
  return `/projets/${project}/evaluations/${campaign}/${adoptions[place]?.slug}`;
}

/** Opens the form, and waits until what is typed is saved by itself. */
export async function openForm(page: Page, path: string) {
  await page.goto(path);
  await ready(page);
}

/** The script has taken over. */
export async function ready(page: Page) {
  await expect(page.getByRole('button', { name: 'Soumettre' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Enregistrer le brouillon' })).toHaveCount(0);
}

/** Where the page says what is stored. */
export function saved(page: Page): Locator {
  return page.locator('#evaluation').getByRole('status').first();
}

export function criterion(page: Page, name: string): Locator {
  return page.getByRole('group', { name });
}

export function option(page: Page, name: string, answer: string | RegExp): Locator {
  return criterion(page, name).getByRole('radio', { name: answer });
}

export async function choose(page: Page, name: string, answer: string | RegExp) {
  await option(page, name, answer).check();
}

type Stored = {
  state: string;
  metOnText: string | null;
  progress: string | null;
  difficulties: string | null;
  needs: string | null;
  /** By criterion code, as the columns hold it. */
  answers: Record<
    string,
    { level: number | null; value: number | null; text: string | null; evidence: string | null; state: string }
  >;
};

/** What the database holds of one structure's evaluation. */
export function stored({ adoptions }: Situation, place = 0): Promise<Stored> {
  return inDatabase(async (client) => {
    const { rows } = await client.query(
      `select e."state", e."metOnText", e."progress", e."difficulties", e."needs",
         coalesce((
           select jsonb_object_agg(c."code", jsonb_build_object(
             'level', a."level", 'value', a."value", 'text', a."text", 'evidence', a."evidence", 'state', a."state"))
           from "Answer" a join "Criterion" c on c."id" = a."criterionId" where a."evaluationId" = e."id"
         ), '{}') as "answers"
       from "Evaluation" e where e."id" = $1`,
      [adoptions[place]?.evaluationId],
    );
    return rows[0];
  });
}
