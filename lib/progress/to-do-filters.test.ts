import { describe, expect, test } from 'vitest';
import { NO_FILTER, NOBODY, readToDoFilters, toDoChoices, toDoHref } from './to-do-filters';

const ANNE = '0197a000-0000-7000-8000-00000000000a';

test.each([
  ['nothing', {}, NO_FILTER],
  ['a project and a person', { projet: 'soleni', personne: ANNE }, { project: 'soleni', person: ANNE }],
  ['nobody in charge', { personne: NOBODY }, { project: null, person: NOBODY }],
  ['a person who cannot be one', { personne: "' or true" }, NO_FILTER],
  ['twice the same word', { projet: ['soleni', 'tapaj'] }, { project: 'soleni', person: null }],
])('an address that says %s', (_title, search, filters) => {
  expect(readToDoFilters(search)).toEqual(filters);
});

test('an address keeps its filters and its day', () => {
  expect(toDoHref('late', { project: 'soleni', person: null }, { au: '2017-12-31' })).toBe(
    '/tableau-de-bord/en-retard?projet=soleni&au=2017-12-31',
  );
});

describe('the choices of a list', () => {
  const [soleni, tapaj] = [
    { slug: 'soleni', name: 'Soleni' },
    { slug: 'tapaj', name: 'TAPAJ' },
  ];
  const anne = { id: ANNE, name: 'Anne' };
  const groups = [
    { project: soleni, person: anne, count: 2 },
    { project: soleni, person: null, count: 1 },
    { project: tapaj, person: anne, count: 4 },
  ];

  test('add up to the whole without a filter', () => {
    expect(toDoChoices(groups, NO_FILTER)).toEqual({
      projects: [
        { value: 'soleni', label: 'Soleni', count: 3 },
        { value: 'tapaj', label: 'TAPAJ', count: 4 },
      ],
      people: [
        { value: ANNE, label: 'Anne', count: 6 },
        { value: NOBODY, label: 'Personne', count: 1 },
      ],
      hasPeople: true,
      found: 7,
      projectsFound: 2,
    });
  });

  test('each say what they would show beside the other filter', () => {
    const { people, projects, found } = toDoChoices(groups, { project: 'soleni', person: ANNE });
    expect(people.map(({ count }) => count)).toEqual([2, 1]);
    expect(projects.map(({ count }) => count)).toEqual([2, 4]);
    expect(found).toBe(2);
  });
});
