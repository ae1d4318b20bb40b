import { beforeAll, describe, expect, test } from 'vitest';
import { type Day, dateOf, today } from '@/lib/day';
import type { EvaluationEventKind } from '@/lib/generated/prisma/enums';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor, makeAdoption, makeCampaign, makeManager, makeProject, makeStaff } from '@/prisma/factories';
import { NO_FILTER, NOBODY, type ToDoFilters, toDoChoices } from './to-do-filters';
import { listToDoGroups } from './to-do-group-queries';
import { readToDoList } from './to-do-list-queries';
import type { ToDoListName } from './to-do-lists';
import { readToDo } from './to-do-queries';

// Two projects: one whose campaign was due in March 2019 with one answer to enter, handed in and returned, one in 2018.

const NOW = today();

let staff: Staff;
let manager: Staff;
let projects: { id: string; slug: string; name: string }[];

beforeAll(async () => {
  [staff, manager] = await Promise.all([makeStaff(), makeManager()]);
  const later = await makeProject({ name: 'Due plus tard' });
  const sooner = await makeProject({ name: 'Due plus tôt' });
  projects = [later, sooner];
  await aCampaign(later, '2019-03-31', [['INVITED'], ['INVITED', 'SUBMITTED'], ['INVITED', 'SUBMITTED', 'RETURNED']]);
  await aCampaign(sooner, '2018-03-31', [['INVITED']]);
});

describe('the list of what is late', () => {
  test('begins with what has been due the longest, says how it stands and who is in charge', async () => {
    const { rows, all } = await read('late');
    expect(all).toBe(3);
    expect(rows.map(({ project, name }) => `${project.name}, ${name}`)).toEqual([
      'Due plus tôt, Structure 1',
      'Due plus tard, Structure 1',
      'Due plus tard, Structure 3',
    ]);
    expect(rows[0]?.why).toMatch(/^\d+\sans de retard, échéance du 31 mars 2018, pas commencée$/);
    expect(rows[2]?.why).toMatch(/, renvoyée$/);
    expect(rows.map(({ inCharge }) => inCharge)).toEqual([null, null, staff.name]);
  });

  test.each([
    ['one project', () => ({ ...NO_FILTER, project: projects[0]?.slug ?? '' }), 2],
    ['one person', () => ({ ...NO_FILTER, person: staff.id }), 1],
    ['nobody in charge', () => ({ ...NO_FILTER, person: NOBODY }), 2],
    ['a project that is not there', () => ({ ...NO_FILTER, project: 'nulle-part' }), 0],
  ])('narrowed to %s, has as many rows as the choice says', async (_title, chosen, expected) => {
    const { rows, all } = await read('late', chosen());
    const { found } = toDoChoices(await listToDoGroups(staff, 'late', NOW), chosen());
    expect([rows.length, all, found]).toEqual([expected, expected, expected]);
  });
});

test('what was returned says by whom and what was asked', async () => {
  const { rows } = await read('returned');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.why).toContain(`par ${manager.name}`);
  expect(rows[0]?.more).toBe('Préciser la date');
});

test('what was handed in says by whom', async () => {
  const { rows } = await read('toValidate');
  expect(rows.map(({ why }) => why.includes(`par ${staff.name}`))).toEqual([true]);
});

test.each(['late', 'toValidate', 'returned', 'notEntered', 'toReview', 'onHold', 'toName', 'overdue'] as const)(
  'the choices of « %s » add up to its rows',
  async (list) => {
    const [{ all }, groups] = await Promise.all([read(list), listToDoGroups(staff, list, NOW)]);
    expect(toDoChoices(groups, NO_FILTER).found).toBe(all);
  },
);

test('each project tells what presses in it, as many as the lists have rows', async () => {
  const { flags } = await readToDo(staff, NOW);
  const [later, sooner] = projects;
  expect(flags[later?.slug ?? '']).toEqual({ late: 2, toValidate: 1, onHold: 0 });
  expect(flags[sooner?.slug ?? '']).toEqual({ late: 1, toValidate: 0, onHold: 0 });
});

function read(list: ToDoListName, filters: ToDoFilters = NO_FILTER) {
  return readToDoList(staff, list, NOW, { most: 100, after: 0, ...filters });
}

/** One structure per course of events; those handed in are in charge of the staff, who wrote them. */
async function aCampaign(project: { id: string }, dueOn: Day, courses: readonly EvaluationEventKind[][]) {
  const { id: campaignId, projectId } = await makeCampaign(project, { dueOn: dateOf(dueOn) });
  const adoptions: { id: string }[] = [];
  for (const [index] of courses.entries()) {
    adoptions.push(await makeAdoption(project, { label: `Structure ${index + 1}` }));
  }
  await write(factoryActor, async (tx) => {
    for (const [index, { id: adoptionId }] of adoptions.entries()) {
      const kinds = courses[index] ?? [];
      const authorId = kinds.length > 1 ? staff.id : null;
      const { id: evaluationId } = await tx.evaluation.create({
        data: { projectId, campaignId, adoptionId, authorId },
      });
      for (const kind of kinds) {
        const [author, note] = kind === 'RETURNED' ? [manager.id, 'Préciser la date'] : [staff.id, null];
        await tx.evaluationEvent.create({ data: { projectId, evaluationId, kind, note, authorId: author } });
      }
    }
  });
}
