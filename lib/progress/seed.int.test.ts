import pg from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { countAnomalies } from '@/lib/anomalies/queries';
import { db } from '@/lib/db';
import { listProgrammeFigures } from '@/lib/indicators/programme-queries';
import { stageOf } from '@/lib/projects/filters';
import { countStaleSheets } from '@/lib/sheets/stale-queries';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { getProgramme } from './programme-queries';
import { getMatrix } from './queries';
import { listOnHold } from './structure-queries';
import { readToDo } from './to-do-queries';

// On the ten real projects, as the source tells them.

let staff: Staff;

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
});

const NOW = '2026-11-23';

describe('the matrix of Parcours gardien', () => {
  test('has eighteen rows, none named, each with a reason in every cell', async () => {
    const matrix = await getMatrix(staff, 'parcours-gardien', NOW);
    expect(matrix?.rows).toHaveLength(18);
    expect(matrix?.rows.some(({ isNamed }) => isNamed)).toBe(false);
    for (const row of matrix?.rows ?? []) for (const cell of row.cells) expect(cell.reason).not.toBe('');
  });

  test('puts four structures on hold in phase III only: a pause known in 2019 hides no earlier campaign', async () => {
    const matrix = await getMatrix(staff, 'parcours-gardien', NOW);
    expect(statesOf(matrix, 'SIAE n° 18')).toEqual(['done', 'done', 'done', 'notEntered', 'notEntered', 'onHold']);
    expect(statesOf(matrix, 'SIAE n° 14')).toEqual(['done', 'done', 'done', 'notEntered', 'notEntered', 'notEntered']);
    expect(matrix?.counts).toMatchObject({ done: 54, notEntered: 50, onHold: 4 });
  });

  test('shows phase III as ahead on the last day of 2017', async () => {
    const matrix = await getMatrix(staff, 'parcours-gardien', '2017-12-31');
    expect(statesOf(matrix, 'SIAE n° 1').at(-1)).toBe('ahead');
  });
});

describe('the matrix of the other projects', () => {
  test('TAPAJ calls its phases by their own names, and its territories were engaged before', async () => {
    const matrix = await getMatrix(staff, 'tapaj', NOW);
    expect(matrix?.phases.map(({ label }) => label)).toContain('Analyse ex-ante');
    expect(statesOf(matrix, 'Territoire n° 1')).toEqual([
      'notConcerned',
      'notConcerned',
      'done',
      'notEntered',
      'notEntered',
      'notConcerned',
    ]);
  });

  test('Soleni’s evaluation was held though its date is only relative', async () => {
    expect(statesOf(await getMatrix(staff, 'soleni', NOW), 'Structure n° 1')[3]).toBe('notEntered');
  });

  test('A.CO.R names its three structures and is still under way', async () => {
    const matrix = await getMatrix(staff, 'a-co-r', NOW);
    expect(matrix?.rows.every(({ isNamed }) => isNamed)).toBe(true);
    expect(matrix?.rows[0]?.cells.map(({ state }) => state)).toEqual([
      'done',
      'done',
      'inProgress',
      'notEntered',
      'ahead',
      'ahead',
    ]);
  });

  test('a project without structures has an empty matrix', async () => {
    expect((await getMatrix(staff, 'territoire-zero-chomeur', NOW))?.rows).toEqual([]);
  });
});

describe('what waits for answers', () => {
  test.each([
    ['today', NOW],
    ['on the last day of 2018', '2018-12-31'],
    ['in the middle of a campaign', '2017-03-15'],
    ['before everything', '2014-12-31'],
  ])('%s, SQL and the cells of every matrix agree', async (_title, asOf) => {
    const { late, notEntered } = (await readToDo(staff, asOf)).counts;
    const projects = await db.project.findMany({ select: { slug: true } });
    const matrices = await Promise.all(projects.map(({ slug }) => getMatrix(staff, slug, asOf)));
    const waiting = matrices.flatMap((matrix) => matrix?.rows ?? []).flatMap(({ cells }) => cells);
    const count = (state: string) =>
      waiting.filter((cell) => cell.opens.to === 'evaluation' && cell.state === state).length;
    expect({ late, notEntered }).toEqual({ late: count('late'), notEntered: count('notEntered') });
  });

  test('each campaign leads to the form of its next structure', async () => {
    const { campaigns } = (await readToDo(staff, NOW)).toEnter;
    expect(campaigns).toHaveLength(8);
    const second = campaigns.find(
      ({ project, slug }) => project.slug === 'parcours-gardien' && slug === 'evaluation-3',
    );
    expect(second).toMatchObject({ answered: 0, expected: 14, notEntered: 14, next: { name: 'SIAE n° 1' } });
  });

  test('the tiles count what the source leaves open', async () => {
    expect((await readToDo(staff, NOW)).counts).toMatchObject({
      ...{ late: 0, toValidate: 0, returned: 0, drafts: 0, overdue: 0 },
      ...{ onHold: 4, toReview: 0 },
    });
    expect(await listOnHold(staff, NOW)).toMatchObject({ all: 4, due: 0 });
    expect(await listOnHold(staff, '2016-12-31')).toMatchObject({ all: 0, structures: [] });
    const { declared, toName } = (await readToDo(staff)).counts;
    expect(declared - toName).toBe(await db.adoption.count({ where: { organizationId: { not: null } } }));
  });
});

describe('the programme', () => {
  test('shows the ten projects, nine of them left, each with its course and its matrix', async () => {
    const programme = await getProgramme(staff, NOW);
    expect(programme).toMatchObject({ announced: 9, described: 10 });
    expect(programme.projects).toHaveLength(10);
    expect(programme.projects.filter(({ course }) => course.exit).length).toBe(9);
    expect(programme.context.filter(({ date }) => date === null).length).toBe(1);
  });

  test('gives each project the figure that says most, or none when the source has none', async () => {
    const { projects } = await getProgramme(staff, NOW);
    const figures = Object.fromEntries(projects.map(({ slug, figure }) => [slug, figure]));
    expect(figures['lieu-ressources']).toMatchObject({ numerator: 33, denominator: 72 });
    expect(figures['chantiers-multiservices-en-gares']).toMatchObject({
      value: 73,
      scope: 'gares parisiennes seulement',
    });
    expect(figures['territoire-zero-chomeur']).toBeNull();
  });

  test('on the last day of 2017, the projects of later years had not entered', async () => {
    const { projects, inside, described } = await getProgramme(staff, '2017-12-31');
    expect({ shown: projects.length, inside, described }).toEqual({ shown: 8, inside: 7, described: 10 });
    expect(projects.map(({ slug }) => slug)).not.toContain('a-co-r');
  });

  test.each([NOW, '2018-12-31', '2017-12-31', '2015-12-31', '2014-12-31'])(
    'on %s, SQL places each project in the phase that its course says',
    async (asOf) => {
      const { projects, inPhase, inside } = await getProgramme(staff, asOf);
      const stages = projects.map(({ course }) => stageOf(course));
      for (const [phase, number] of inPhase) expect(stages.filter((stage) => stage === phase)).toHaveLength(number);
      expect(inside).toBe(projects.filter(({ course }) => !course.exit).length);
    },
  );

  test('costs at most thirteen statements with all that the dashboard shows, and a matrix one', async () => {
    const dashboard = await statementsOf(async () => {
      await Promise.all([getProgramme(staff, NOW), readToDo(staff, NOW)]);
      await Promise.all([listProgrammeFigures(staff, NOW), countStaleSheets(staff)]);
      await countAnomalies(staff);
    });
    expect(dashboard).toBeLessThanOrEqual(13);
    expect(await statementsOf(() => getMatrix(staff, 'parcours-gardien', NOW))).toBe(1);
  });
});

async function statementsOf(work: () => Promise<unknown>) {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const count = sent.mock.calls.length;
  sent.mockRestore();
  return count;
}

type Found = Awaited<ReturnType<typeof getMatrix>>;

function statesOf(matrix: Found, name: string) {
  return matrix?.rows.find((row) => row.name === name)?.cells.map(({ state }) => state) ?? [];
}
