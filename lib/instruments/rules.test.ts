import { describe, expect, it } from 'vitest';
import { groupsOf } from './rules';

const row = (code: string, principleId: string | null) => ({
  id: code,
  code,
  principleId,
  wording: code,
  help: null,
  kind: 'TEXT' as const,
  unit: null,
  weight: 1,
  isRequired: true,
  levels: [],
});

const principles = [
  { id: 'p1', wording: 'Aller vers', note: null },
  { id: 'p2', wording: 'Former', note: 'Sur place' },
];

describe('criteria are grouped by principle', () => {
  it.each<[string, [string, string | null][], [string | null, string[]][]]>([
    [
      'in the order they are asked',
      [
        ['a', 'p2'],
        ['b', 'p1'],
      ],
      [
        ['Former', ['a']],
        ['Aller vers', ['b']],
      ],
    ],
    [
      'gathered when a principle comes back',
      [
        ['a', 'p1'],
        ['b', 'p2'],
        ['c', 'p1'],
      ],
      [
        ['Aller vers', ['a', 'c']],
        ['Former', ['b']],
      ],
    ],
    [
      'those of no principle stay in their place',
      [
        ['a', null],
        ['b', 'p1'],
        ['c', null],
      ],
      [
        [null, ['a']],
        ['Aller vers', ['b']],
        [null, ['c']],
      ],
    ],
    [
      'without any principle, one group',
      [
        ['a', null],
        ['b', null],
      ],
      [[null, ['a', 'b']]],
    ],
  ])('%s', (_title, criteria, groups) => {
    const grouped = groupsOf(
      principles,
      criteria.map(([code, principleId]) => row(code, principleId)),
    );
    expect(grouped.map((group) => [group.wording, group.criteria.map((criterion) => criterion.code)])).toEqual(groups);
  });

  it('yes and no are levels of their own', () => {
    const [group] = groupsOf([], [{ ...row('a', null), kind: 'YES_NO' }]);
    expect(group?.criteria[0]?.levels.map((level) => level.anchor)).toEqual(['Oui', 'Non']);
  });
});
