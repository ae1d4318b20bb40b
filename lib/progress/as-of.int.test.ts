import { beforeAll, describe, expect, it, test } from 'vitest';
import { asOfYears } from '@/lib/as-of';
import { type Day, dateOf, today } from '@/lib/day';
import type { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import { listProjects } from '@/lib/projects/list-queries';
import { PHASES } from '@/lib/projects/rules';
import { programmeStanding } from '@/lib/projects/standing-rules';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeProject, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import type { Cell, CellState } from './facts';
import { getProgramme } from './programme-queries';
import { getMatrix } from './queries';
import { readToDoList } from './to-do-list-queries';
import { TO_DO_LISTS, TO_DO_NAMES } from './to-do-lists';
import { readToDo } from './to-do-queries';

// On the ten real projects, and on a campaign that went on in Essaim: what a past day shows.

let staff: Staff;

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
});

const NOW = today();
const DAYS: Day[] = [...asOfYears().map(({ day }) => day), '2017-03-15', '2018-06-30', NOW];

describe('the ten real projects', () => {
  test('show today what they show without a day, and nothing there is only possible', async () => {
    for (const { slug } of await listProjects(staff)) {
      const [now, plain] = await Promise.all([getMatrix(staff, slug, NOW), getMatrix(staff, slug)]);
      expect(now).toEqual(plain);
      expect(cellsOf(now).some(({ isPossible }) => isPossible)).toBe(false);
    }
    const projects = await listProjects(staff, NOW);
    expect(projects.every(({ sureness }) => sureness.stage === 'certain' && sureness.entry === 'certain')).toBe(true);
  });

  test('never go back: the furthest phase, and the entries that are certain, only grow', async () => {
    const years = await Promise.all(DAYS.toSorted().map((day) => listProjects(staff, day)));
    for (const [index, after] of years.entries()) {
      const before = years[index - 1] ?? [];
      for (const project of before) {
        const later = after.find(({ slug }) => slug === project.slug);
        expect(rankOf(later?.course.furthest)).toBeGreaterThanOrEqual(rankOf(project.course.furthest));
        if (project.sureness.entry === 'certain') expect(later?.sureness.entry).toBe('certain');
        if (project.sureness.entry === 'certain') expect(project.course.hasEntered).toBe(true);
      }
    }
  });

  test.each(DAYS)('on %s, the headline of the dashboard counts the projects of the list', async (day) => {
    const [{ standing }, projects] = await Promise.all([getProgramme(staff, day), listProjects(staff, day)]);
    expect(standing).toEqual(programmeStanding(projects.map(({ sureness }) => sureness)));
  });

  test('say at the end of 2017 who had entered, and what their dates leave open', async () => {
    const { standing } = await getProgramme(staff, '2017-12-31');
    expect(standing.entered).toEqual({ certain: 8, possible: 0, notYet: 2 });
    const matrix = await getMatrix(staff, 'parcours-gardien', '2017-03-15');
    const phase = matrix?.rows[0]?.cells.find((cell) => cell.phase === 'EVALUATION_1');
    expect(phase).toMatchObject({ state: 'notEntered', isPossible: true });
  });
});

describe('each figure of the dashboard is the number of rows of its list', () => {
  test.each([NOW, '2018-12-31', '2017-03-15'])('on %s', async (day) => {
    await aCampaignThatWentOn();
    const counts = (await readToDo(staff, day)).counts;
    for (const name of TO_DO_NAMES) {
      const { all, rows } = await readToDoList(staff, name, day, { most: 1000, after: 0 });
      const figure = counts[TO_DO_LISTS[name].counts];
      expect({ name, rows: rows.length, all }).toEqual({ name, rows: figure, all: figure });
      expect(new Set(rows.map(({ label, href }) => `${label} ${href}`)).size).toBe(rows.length);
    }
  });
});

describe('a campaign held in spring 2020, typed later and closed since', () => {
  const on: [day: Day, ...states: CellState[]][] = [
    ['2019-12-31', 'ahead', 'ahead', 'ahead'],
    // Met in April: answered from then on, whenever it was typed.
    ['2020-04-30', 'done', 'ahead', 'ahead'],
    ['2020-06-15', 'done', 'late', 'late'],
    ['2020-09-30', 'done', 'done', 'late'],
    [NOW, 'done', 'done', 'notEntered'],
  ];

  it.each(on)('on %s', async (day, ...states) => {
    const { project } = await aCampaignThatWentOn();
    const matrix = await getMatrix(staff, project.slug, day);
    expect(matrix?.rows.map(({ cells }) => cells.find(({ phase }) => phase === 'EVALUATION_1')?.state)).toEqual(states);
  });

  it.each(on.map(([day]) => day))('on %s, SQL and the cells agree', async (day) => {
    const { project } = await aCampaignThatWentOn();
    const cells = cellsOf(await getMatrix(staff, project.slug, day));
    const late = cells.filter(({ state }) => state === 'late').length;
    const waiting = (await readToDo(staff, day)).toEnter.campaigns.find((one) => one.project.slug === project.slug);
    expect(waiting?.late ?? 0).toBe(late);
  });

  it('says that the month of a meeting does not decide, inside it', async () => {
    const { project } = await aCampaignThatWentOn();
    const cellOn = async (day: Day) =>
      (await getMatrix(staff, project.slug, day))?.rows[0]?.cells.find(({ phase }) => phase === 'EVALUATION_1');
    expect(await cellOn('2020-04-10')).toMatchObject({ state: 'done', isPossible: true });
    expect((await cellOn('2020-04-30'))?.isPossible).toBeUndefined();
  });
});

let held: Promise<{ project: { slug: string } }> | undefined;

/** Three structures invited; the first met in April, the second at the end of summer, the third never answered. */
function aCampaignThatWentOn() {
  held ??= (async () => {
    const project = await makeProject({ enteredOn: '2019' });
    const campaign = await makeCampaign(project, { dueOn: dateOf('2020-05-31') });
    const ids = { projectId: project.id, campaignId: campaign.id };
    const met = ['avril 2020', 'fin août 2020', null];
    await write(factoryActor, (tx) =>
      tx.campaign.update({ where: { id: campaign.id }, data: impreciseColumns('window', date('mars à juin 2020')) }),
    );
    for (const words of met) {
      const adoption = await makeAdoption(project);
      await write(factoryActor, async (tx) => {
        const { id: evaluationId } = await tx.evaluation.create({
          data: { ...ids, adoptionId: adoption.id, ...(words && impreciseColumns('metOn', date(words))) },
        });
        const kinds: EvaluationEventKind[] = words ? ['INVITED', 'STARTED', 'SUBMITTED', 'VALIDATED'] : ['INVITED'];
        for (const kind of kinds) {
          await tx.evaluationEvent.create({ data: { projectId: project.id, evaluationId, kind, authorId: staff.id } });
        }
      });
    }
    await write(factoryActor, (tx) => tx.campaignEvent.create({ data: { ...ids, kind: 'CLOSED' } }));
    await write(factoryActor, async (tx) => {
      const finding = await tx.finding.create({ data: { projectId: project.id, kind: 'DOUBT', text: 'Un doute' } });
      const dates = { dueOn: dateOf('2018-06-30'), ...impreciseColumns('done', date('mars 2019')) };
      await tx.followUp.create({
        data: { projectId: project.id, findingId: finding.id, decision: 'Se revoir', state: 'DONE', ...dates },
      });
    });
    return { project };
  })();
  return held;
}

function date(words: string) {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

function cellsOf(matrix: { rows: { cells: Cell[] }[] } | null): Cell[] {
  return (matrix?.rows ?? []).flatMap(({ cells }) => cells);
}

function rankOf(phase: string | null | undefined): number {
  return PHASES.findIndex((entry) => entry.phase === phase);
}
