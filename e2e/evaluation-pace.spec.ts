import type { Page } from '@playwright/test';
import { ready, stored } from './support/evaluation';
import { inDatabase, makeSituation, type Situation } from './support/situation';
import { expect, test } from './support/test';

// How long it takes to log one structure, for somebody who knows the answers: a figure in the report, never a limit here.

test.use({ account: 'equipe' });

/** Milliseconds between two keys, as a person who types without haste. */
const KEYS = [70, 110, 60, 95, 120, 80, 65, 105];
/** Time to read a criterion and its levels before answering. */
const READING = 900;

const EVIDENCE = ['Deux comptes rendus de réunion d’équipe.', 'Trois conventions signées en 2018.'];
const DIFFICULTIES = 'Peu de temps dégagé pour la prospection des bailleurs.';

test('one structure is logged from the dashboard, by keyboard in the form, as a person types', async ({ page }) => {
  test.slow();
  const place = await makeHeldCampaign();
  await page.goto('/tableau-de-bord');
  const begun = performance.now();
  await page.waitForTimeout(READING);
  await page.getByRole('link', { name: 'Toutes les évaluations' }).click();
  await page.waitForTimeout(READING);
  await page.getByRole('link', { name: `Saisir\u00a0: Essai ${place.unique},` }).click();
  await ready(page);

  // To the date with Shift N from the first criterion; then from criterion to criterion.
  await page.waitForTimeout(READING);
  await page.keyboard.press('n');
  await page.keyboard.press('Shift+N');
  await type(page, 'mars 2019');
  for (const [index, asked] of place.asked.entries()) {
    await page.keyboard.press(index === 0 || asked.after === 'NUMBER' ? 'Enter' : 'n');
    await page.waitForTimeout(READING);
    await type(page, asked.typed);
    const evidence = EVIDENCE[index];
    if (!evidence) continue;
    await page.keyboard.press('e');
    await type(page, evidence);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('n');
  await page.keyboard.press('Tab');
  await type(page, DIFFICULTIES);
  await page.waitForTimeout(READING);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('À valider', { exact: true })).toBeVisible();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  test.info().annotations.push({ type: 'pace', description: `${seconds} s pour une structure et sept critères` });

  const kept = await stored(place);
  expect(kept).toMatchObject({ state: 'SUBMITTED', metOnText: 'mars 2019', difficulties: DIFFICULTIES });
  expect(Object.keys(kept.answers)).toHaveLength(7);
  for (const [index, { code, kind, typed }] of place.asked.entries()) {
    const answer = kept.answers[code];
    expect(kind === 'NUMBER' ? answer?.value : answer?.level, code).toBe(Number(typed));
    expect(answer?.evidence, code).toBe(EVIDENCE[index] ?? null);
  }
});

async function type(page: Page, text: string) {
  for (const [index, key] of [...text].entries()) {
    await page.keyboard.type(key);
    await page.waitForTimeout(KEYS[index % KEYS.length] ?? 90);
  }
}

type Asked = { code: string; kind: string; typed: string; after: string | undefined };

/** A campaign that was held and waits for its answers, with the shared questionnaire of results: seven criteria. */
async function makeHeldCampaign(): Promise<Situation & { unique: string; asked: Asked[] }> {
  const place = await makeSituation({ structures: 1, phase: 'EVALUATION_3' });
  const asked = await inDatabase(async (client) => {
    const { rows } = await client.query<{ code: string; kind: string }>(
      `with "version" as (
         select v."id" from "InstrumentVersion" v join "Instrument" i on i."id" = v."instrumentId"
         where i."isTemplate" and i."purpose" = 'RESULTS' and v."publishedAt" is not null order by v."number" desc limit 1
       ), "used" as (
         update "Campaign" set "instrumentVersionId" = (select "id" from "version"), "windowText" = 'début 2019',
           "windowFrom" = '2019-01-01', "windowTo" = '2019-04-30' where "id" = $1
       )
       select c."code", c."kind" from "Criterion" c join "version" v on v."id" = c."versionId" order by c."position"`,
      [place.campaignId],
    );
    return rows;
  });
  expect(asked).toHaveLength(7);
  return {
    ...place,
    unique: place.project.replace('essai-', ''),
    asked: asked.map(({ code, kind }, index) => ({
      code,
      kind,
      typed: kind === 'NUMBER' ? '12' : kind === 'SCALE' ? '3' : '1',
      after: asked[index - 1]?.kind,
    })),
  };
}
