import { beforeAll, describe, expect, it } from 'vitest';
import { listCampaigns } from '@/lib/campaigns/queries';
import { addDays, type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import { movesOf, STATE_AFTER } from '@/lib/evaluations/as-of-rules';
import { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import { listReportedCampaigns } from '@/lib/reports/campaign-queries';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeStaff } from '@/prisma/factories';
import type { Cell } from './facts';
import { aProjectThatWasLived, LABEL } from './lived-project.fixture';
import { getMatrix } from './queries';
import { readToDo } from './to-do-queries';
import { listWaiting } from './waiting-queries';

// Evaluations that were lived in Essaim over some weeks: on each of their days, SQL says what the cells say.

const NOW = today();
const DAYS = [0, 2, 5, 8, 12, 16, 20, 25, 30, 45, 400].map((ago) => addDays(NOW, -ago));

let staff: Staff;
let project: { id: string; slug: string };

beforeAll(async () => {
  staff = await makeStaff();
  project = await aProjectThatWasLived();
});

describe('on each day, lists and cells agree', () => {
  it.each(DAYS)('on %s', async (day) => {
    const cells = await cellsOn(day);
    const found = { toValidate: of(cells, 'submitted'), returned: of(cells, 'returned') };
    expect(await listed('toValidate', day)).toEqual(found.toValidate);
    expect(await listed('returned', day)).toEqual(found.returned);
    expect(await listed('notEntered', day)).toEqual(of(cells, 'notEntered'));
    const late = cells.filter(({ state, reason, isDueOver }) =>
      state === 'returned' ? isDueOver : state === 'late' || /échéance passée/.test(reason),
    );
    expect(await listed('late', day)).toEqual(late.map(({ key }) => key).sort());
  });

  it.each(DAYS)(
    'a campaign counts its answers alike on its list, in the report and on the dashboard: %s',
    async (day) => {
      const [{ toEnter }, list, reported] = await Promise.all([
        readToDo(staff, day),
        listCampaigns(staff, project.slug, day),
        listReportedCampaigns(staff, project.slug, day),
      ]);
      for (const shown of toEnter.campaigns.filter((one) => one.project.slug === project.slug)) {
        const [own] = (list?.campaigns ?? []).filter(({ slug }) => slug === shown.slug);
        const { answered, expected, late } = shown;
        expect(own?.tally).toMatchObject({ answered, expected, late });
        expect(reported.find(({ slug }) => slug === shown.slug)?.tally).toEqual(own?.tally);
      }
    },
  );

  it('the figures are not today’s: what waited for a decision changes from day to day', async () => {
    const figures = await Promise.all(DAYS.map(async (day) => (await readToDo(staff, day)).counts));
    expect(new Set(figures.map(({ toValidate }) => toValidate)).size).toBeGreaterThan(2);
    expect(figures.at(-1)).toMatchObject({ toValidate: 0, returned: 0, drafts: 0 });
  });

  it('on today, each is what its row says', async () => {
    const rows = await db.evaluation.findMany({
      where: { projectId: project.id },
      select: { state: true, createdAt: true, events: { orderBy: { sequence: 'asc' } } },
    });
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(movesOf(row).at(-1)?.state).toBe(row.state);
  });
});

it('every event leads where the database says it does', async () => {
  const [own, campaign] = [await makeAdoption(project), await makeCampaign(project)];
  for (const kind of Object.values(EvaluationEventKind)) {
    const state = await write(factoryActor, async (tx) => {
      const where = { campaignId_adoptionId: { campaignId: campaign.id, adoptionId: own.id } };
      const ids = { projectId: project.id, campaignId: campaign.id, adoptionId: own.id };
      const { id: evaluationId } = await tx.evaluation.upsert({ where, create: ids, update: {} });
      await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId, kind } });
      return (await tx.evaluation.findUniqueOrThrow({ where })).state;
    });
    expect({ kind, state }).toEqual({ kind, state: STATE_AFTER[kind] });
  }
  await write(factoryActor, (tx) => tx.campaignEvent.create({ data: { ...idsOf(campaign.id), kind: 'CLOSED' } }));
});

type Placed = Cell & { key: string; isDueOver: boolean };

/** The cells of the evaluation phases, by campaign and structure. */
async function cellsOn(day: Day): Promise<Placed[]> {
  const [matrix, campaigns] = await Promise.all([
    getMatrix(staff, project.slug, day),
    db.campaign.findMany({ where: { projectId: project.id, label: LABEL } }),
  ]);
  return (matrix?.rows ?? []).flatMap(({ slug, cells }) =>
    cells.flatMap((cell) => {
      const own = campaigns.find(({ phase }) => phase === cell.phase);
      return own ? [{ ...cell, key: `${own.slug} ${slug}`, isDueOver: !!own.dueOn && own.dueOn < dateOf(day) }] : [];
    }),
  );
}

function of(cells: readonly Placed[], wanted: Cell['state']): string[] {
  return cells.flatMap(({ state, key }) => (state === wanted ? [key] : [])).sort();
}

async function listed(kind: Parameters<typeof listWaiting>[1], day: Day): Promise<string[]> {
  const { evaluations } = await listWaiting(staff, kind, day, { most: 1000, after: 0 });
  const own = evaluations.filter((one) => one.project.slug === project.slug);
  return own.map(({ campaign, structure }) => `${campaign.slug} ${structure.slug}`).sort();
}

function idsOf(campaignId: string) {
  return { projectId: project.id, campaignId };
}
