import { describe, expect, it } from 'vitest';
import { countAll, countTerritories, type Group } from './count-rules';

const acor = { slug: 'acor', name: 'A.CO.R' };
const soleni = { slug: 'soleni', name: 'Soleni' };

function group(departments: string[], count: number, given: Partial<Group> = {}): Group {
  return { project: acor, standing: 'active', departments, count, possible: 0, ...given };
}

const groups = [
  group(['38'], 2, { project: soleni }),
  group(['38', '69'], 1, { standing: 'onHold' }),
  group(['974'], 1, { standing: 'autonomous' }),
  group([], 27, { possible: 3 }),
];

describe('counting structures by territory', () => {
  it.each([
    ['departement', { 'Isère (38)': 3, 'La Réunion (974)': 1, 'Rhône (69)': 1 }],
    ['region', { 'Auvergne-Rhône-Alpes': 3, 'La Réunion': 1 }],
  ] as const)('a structure counts once in each %s it works in, the most first', (grain, counts) => {
    const found = countTerritories(groups, grain);
    expect(Object.entries(counts)).toEqual(found.map(({ name, total }) => [name, total]));
  });

  it('projects and standings of a territory add up to its count', () => {
    const [isere] = countTerritories(groups, 'departement');
    expect(isere).toMatchObject({
      code: '38',
      total: 3,
      standings: { active: 2, onHold: 1, autonomous: 0, stopped: 0 },
      projects: [
        { ...soleni, count: 2 },
        { ...acor, count: 1 },
      ],
    });
  });

  it('those without a known département are counted apart, and those that may not have been there yet are said', () => {
    expect(countAll(groups)).toMatchObject({ total: 31, located: 4, unlocated: 27, possible: 3 });
  });

  it('nothing counts nothing', () => {
    expect(countTerritories([], 'region')).toEqual([]);
    expect(countAll([])).toMatchObject({ total: 0, located: 0, unlocated: 0, projects: [] });
  });
});
