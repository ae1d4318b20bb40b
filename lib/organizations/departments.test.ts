import { describe, expect, it } from 'vitest';
import { departmentName, departmentOptions, departmentProblem, departments, departmentsNamed } from './departments';

it('knows the 101 départements, in the order of their codes', () => {
  expect(Object.keys(departments)).toHaveLength(101);
  expect(departmentOptions.slice(0, 2).map((option) => option.label)).toEqual(['01 · Ain', '02 · Aisne']);
  expect(departmentOptions.slice(18, 22).map((option) => option.value)).toEqual(['19', '2A', '2B', '21']);
  expect(departmentOptions.at(-1)?.label).toBe('976 · Mayotte');
});

describe('a code that no département has is refused with the one probably meant', () => {
  it.each([
    ['38', null],
    ['2A', null],
    ['4', '“4” n’existe pas, vouliez-vous dire “04”\u00a0?'],
    ['038', '“038” n’existe pas, vouliez-vous dire “38”\u00a0?'],
    ['20', '“20” n’existe pas, vouliez-vous dire “2A” ou “2B”\u00a0?'],
    ['38000', '“38000” n’existe pas, vouliez-vous dire “38”\u00a0?'],
    ['isère', '“isère” n’existe pas, vouliez-vous dire “38”\u00a0?'],
    ['XX', '“XX” n’existe pas.'],
  ])('%s: %s', (code, problem) => {
    expect(departmentProblem(code)).toBe(problem);
  });
});

it('finds a département by the beginning of its name, accents ignored', () => {
  expect(departmentsNamed('isere')).toEqual(['38']);
  expect(departmentsNamed('côte d’or')).toEqual(['21']);
  expect(departmentsNamed('ai')).toEqual([]);
});

it('names a département with its code', () => {
  expect(departmentName('07')).toBe('Ardèche (07)');
  expect(departmentName('99')).toBe('99');
});
