import pg from 'pg';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { courseEventColumns, readCourseEvent } from '@/lib/adoptions/course-columns';
import { adoptionCourseOf } from '@/lib/adoptions/rules';
import { dateOf } from '@/lib/day';
import { db } from '@/lib/db';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns, parseImpreciseDate } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeOrganization, makeProject, makeStaff } from '@/prisma/factories';
import { loadProgramme } from '@/prisma/seed/load';
import { type MapFilters, readMapFilters } from './filters';
import { standingOf } from './labels';
import { getMapCounts, listPlaced, listProjectChoices } from './queries';

let staff: Staff;
let project: Awaited<ReturnType<typeof makeProject>>;
let later: Awaited<ReturnType<typeof makeProject>>;

const TODAY = '2026-11-27';
const look = (search: Record<string, string> = {}) => readMapFilters(search, TODAY);
const mine = (search: Record<string, string> = {}) => look({ projet: project.slug, ...search });

/** The courses that lead somewhere else than their last event says. */
const COURSES: [label: string, departments: string[], events: [AdoptionEventKind, string | null][]][] = [
  ['en route', ['38'], [['STARTED', '2016']]],
  ['en veille', ['38', '69'], [['ON_HOLD', 'mi 2018']]],
  [
    'reprise',
    ['59'],
    [
      ['STARTED', '2016'],
      ['ON_HOLD', '2017'],
      ['RESUMED', 'fin 2018'],
    ],
  ],
  [
    'autonome, puis arrêtée',
    ['974'],
    [
      ['AUTONOMOUS', '2018'],
      ['STOPPED', null],
    ],
  ],
  [
    'autonome, en veille, reprise',
    ['2A'],
    [
      ['AUTONOMOUS', '2017'],
      ['ON_HOLD', '2018'],
      ['RESUMED', null],
    ],
  ],
  [
    'arrêtée, puis démarrée',
    [],
    [
      ['STOPPED', '2016'],
      ['STARTED', '2019'],
    ],
  ],
];

beforeAll(async () => {
  await write(factoryActor, loadProgramme);
  staff = await makeStaff();
  project = await makeProject({ name: 'Essai de la carte' });
  later = await makeProject({ name: 'Venu plus tard' });
  for (const [label, departments, events] of COURSES) {
    const adoption = await makeAdoption(project, { label });
    await write(factoryActor, async (tx) => {
      await tx.adoption.update({ where: { id: adoption.id }, data: { departments } });
      for (const [kind, on] of events) {
        const own = { projectId: project.id, adoptionId: adoption.id, kind };
        await tx.adoptionEvent.create({ data: { ...own, ...impreciseColumns('date', dateIn(on)) } });
      }
    });
  }
});

describe('the map', () => {
  it.each(['2015-12-31', '2016-12-31', '2017-06-30', '2018-06-30', '2018-12-31', '2019-12-31', TODAY])(
    'says of each structure on %s what its course says',
    async (day) => {
      const { rows } = await listPlaced(staff, mine({ au: day }));
      const adoptions = await db.adoption.findMany({
        where: { projectId: project.id },
        select: { label: true, events: { select: courseEventColumns } },
      });
      const expected = adoptions.map(({ label, events }) => [
        label,
        standingOf[adoptionCourseOf(events.map(readCourseEvent), day).state],
      ]);
      expect(rows.map(({ name, standing }) => [name, standing]).sort()).toEqual(expected.sort());
    },
  );

  it.each(['departement', 'region'])('has behind each figure, by %s, as many rows', async (maille) => {
    const { territories, all } = await getMapCounts(staff, look({ maille }));
    expect(territories.length).toBeGreaterThan(4);
    for (const { code, total, standings } of territories) {
      const filters = { ...look({ maille }), territory: code };
      expect((await listPlaced(staff, filters)).total, code).toBe(total);
      const onHold: MapFilters = { ...filters, standing: 'onHold' };
      expect((await listPlaced(staff, onHold)).total, code).toBe(standings.onHold);
    }
    expect((await listPlaced(staff, look({ maille, territoire: 'inconnu' }))).total).toBe(all.unlocated);
    expect((await listPlaced(staff, look({ maille }))).total).toBe(all.located + all.unlocated);
  });

  it('counts a structure of two départements once in each, and once in their region', async () => {
    const totals = async (maille: string) =>
      Object.fromEntries(
        (await getMapCounts(staff, mine({ maille }))).territories.map(({ code, total }) => [code, total]),
      );
    expect(await totals('departement')).toEqual({ '38': 2, '69': 1, '59': 1, '974': 1, '2A': 1 });
    expect(await totals('region')).toEqual({ '84': 2, '32': 1, '04': 1, '94': 1 });
  });

  it('takes nothing from a territory in words: of the ten projects, only the départements of the source', async () => {
    const names = ['a-co-r', 'chantiers-multiservices-en-gares', 'soleni', 'lieu-ressources', 'vita-air'];
    const located = await Promise.all(
      names
        .map(async (projet) => (await getMapCounts(staff, look({ projet }))).all)
        .map(async (all) => (await all).located),
    );
    expect(located).toEqual([3, 3, 2, 0, 0]);
  });

  it('falls back on the seat of a named structure, and says so', async () => {
    const own = await makeProject();
    const organization = await makeOrganization({ name: 'Recyclerie', department: '35' });
    await makeAdoption(own, { label: 'SIAE n° 1', organizationId: organization.id });
    const { rows } = await listPlaced(staff, look({ projet: own.slug, territoire: '35' }));
    expect(rows).toMatchObject([{ name: 'Recyclerie', departments: ['35'], atSeat: true }]);
  });
});

describe('on a day gone by', () => {
  it('a structure that had not joined is not there; one that may not have joined yet is, with the doubt', async () => {
    const adoption = await makeAdoption(project, { label: 'venue en 2017' });
    await write(factoryActor, (tx) =>
      tx.adoption.update({ where: { id: adoption.id }, data: impreciseColumns('joined', dateIn('2017')) }),
    );
    const found = async (au: string) =>
      (await listPlaced(staff, mine({ au }))).rows.find(({ name }) => name === 'venue en 2017')?.isPossible;
    expect(await found('2016-12-31')).toBeUndefined();
    expect(await found('2017-06-30')).toBe(true);
    expect(await found('2017-12-31')).toBe(false);
    await write(factoryActor, (tx) => tx.adoptionEvent.deleteMany({ where: { adoptionId: adoption.id } }));
    await write(factoryActor, (tx) => tx.adoption.delete({ where: { id: adoption.id } }));
  });

  it('a project that had not entered has no structure, today it has', async () => {
    await makeAdoption(later);
    await write(factoryActor, (tx) =>
      tx.lifecycleEvent.updateMany({
        where: { projectId: later.id },
        data: { dateText: '2019', dateFrom: dateOf('2019-01-01'), dateTo: dateOf('2019-12-31') },
      }),
    );
    const total = async (au: string) => (await getMapCounts(staff, look({ projet: later.slug, au }))).all.total;
    expect([await total('2018-12-31'), await total('2019-06-30'), await total(TODAY)]).toEqual([0, 1, 1]);
  });
});

it('a map costs one statement, its list another, and an unknown project shows nothing', async () => {
  const sent = vi.spyOn(pg.Client.prototype, 'query');
  await getMapCounts(staff, look());
  await listPlaced(staff, look());
  expect(sent).toHaveBeenCalledTimes(2);
  sent.mockRestore();
  expect((await getMapCounts(staff, look({ projet: 'inconnu' }))).all.total).toBe(0);
  expect((await listProjectChoices(staff)).length).toBeGreaterThan(10);
});

function dateIn(words: string | null) {
  const parsed = words === null ? null : parseImpreciseDate(words);
  if (parsed && !parsed.ok) throw new Error(parsed.message);
  return parsed?.date ?? null;
}
