import { describe, expect, it } from 'vitest';
import { changeWords } from './change-words';
import { type CriterionChange, compareVersions } from './comparison-rules';
import type { CriteriaGroup, Criterion } from './rules';

const old: Criterion = {
  id: 'a',
  code: 'a',
  wording: 'Prospection',
  help: null,
  kind: 'SCALE',
  unit: null,
  weight: 1,
  isRequired: true,
  levels: [
    { value: 0, anchor: 'jamais' },
    { value: 1, anchor: 'parfois' },
    { value: 2, anchor: 'toujours' },
  ],
};

const within = (wording: string | null, ...criteria: Criterion[]): CriteriaGroup[] => [
  { wording, note: null, criteria },
];

describe('a criterion of the next version', () => {
  const number = { ...old, kind: 'NUMBER' as const, unit: 'heures', levels: [] };
  const two = [
    { value: 0, anchor: 'non', fromValues: [0, 1] },
    { value: 1, anchor: 'toujours', fromValues: [2] },
  ];

  it.each<[string, Criterion, Criterion, string[], CriterionChange['comparable']]>([
    ['unchanged', old, old, [], 'all'],
    ['reworded', old, { ...old, wording: 'Aller vers' }, ['reformulé (avant\u00a0: «\u00a0Prospection\u00a0»)'], 'all'],
    ['weighing more', old, { ...old, weight: 2.5 }, ['poids\u00a0: 1 → 2,5'], 'all'],
    ['optional', old, { ...old, isRequired: false }, ['obligation\u00a0: obligatoire → facultatif'], 'all'],
    ['of another kind', old, { ...old, kind: 'TEXT', levels: [] }, ['type\u00a0: Échelle → Texte'], 'none'],
    ['in another unit', number, { ...number, unit: 'jours' }, ['unité\u00a0: heures → jours'], 'none'],
    [
      'on other levels, all taken over',
      old,
      { ...old, levels: two },
      ['paliers\u00a0: 0\u00a0jamais, 1\u00a0parfois, 2\u00a0toujours → 0\u00a0non, 1\u00a0toujours'],
      'all',
    ],
    [
      'on other levels, some taken over',
      old,
      { ...old, levels: two.slice(0, 1) },
      ['paliers\u00a0: 0\u00a0jamais, 1\u00a0parfois, 2\u00a0toujours → 0\u00a0non'],
      'part',
    ],
    [
      'on other levels, none taken over',
      old,
      { ...old, levels: [{ value: 0, anchor: 'non' }] },
      ['paliers\u00a0: 0\u00a0jamais, 1\u00a0parfois, 2\u00a0toujours → 0\u00a0non'],
      'none',
    ],
    ['asking a help text more', old, { ...old, help: 'Au moins une fois' }, [], 'all'],
  ])('%s', (_title, was, now, words, comparable) => {
    const [change] = compareVersions(within('P', was), within('P', now));
    expect(change && changeWords(change)).toEqual(words);
    expect(change?.comparable).toBe(comparable);
  });

  it('moved to another principle', () => {
    const [change] = compareVersions(within('Aller vers', old), within(null, old));
    expect(change?.changes).toEqual([{ change: 'principle', before: 'Aller vers', after: 'aucun' }]);
  });

  it('new, and dropped ones told after those that stay', () => {
    const changes = compareVersions(within('P', old, { ...old, code: 'b' }), within('P', { ...old, code: 'c' }, old));
    expect(changes.map((change) => [change.code, ...change.changes.map((one) => one.change)])).toEqual([
      ['c', 'new'],
      ['a'],
      ['b', 'dropped'],
    ]);
  });

  it('tells which levels nothing takes over', () => {
    const [change] = compareVersions(within('P', old), within('P', { ...old, levels: two.slice(1) }));
    expect(change?.lost.map(({ value }) => value)).toEqual([0, 1]);
  });
});
