import { expect, test } from 'vitest';
import type { CellState } from './facts';
import { groupRows } from './matrix-groups';
import type { MatrixRow } from './matrix-rows';

test.each<[string, MatrixRow[], string[]]>([
  ['alike neighbours become one line', [slot(1), slot(2), slot(3)], ['SIAE n° 1 à 3']],
  ['two are not worth it', [slot(1), slot(2)], ['SIAE n° 1', 'SIAE n° 2']],
  [
    'a line that differs cuts the run',
    [slot(1), slot(2), slot(3), slot(4, 'late'), slot(5), slot(6), slot(7)],
    ['SIAE n° 1 à 3', 'SIAE n° 4', 'SIAE n° 5 à 7'],
  ],
  [
    'a named structure keeps its own line',
    [slot(1), { ...slot(2), name: 'AgiRE', isNamed: true }, slot(3)],
    ['SIAE n° 1', 'AgiRE', 'SIAE n° 3'],
  ],
  [
    'labels without a number are not joined',
    ['Paris', 'Lyon', 'Lille'].map((name) => ({ ...slot(1), name })),
    ['Paris', 'Lyon', 'Lille'],
  ],
  ['none makes none', [], []],
])('%s', (_title, rows, names) => {
  expect(groupRows(rows).map(({ name }) => name)).toEqual(names);
});

test('a joined line stands for its first structure and says how many it holds', () => {
  expect(groupRows([slot(1), slot(2), slot(3)])[0]).toMatchObject({ slug: 'siae-1', size: 3 });
});

function slot(number: number, state: CellState = 'notEntered'): MatrixRow {
  return {
    slug: `siae-${number}`,
    name: `SIAE n° ${number}`,
    isNamed: false,
    standing: 'Parcours engagé',
    state: 'started',
    cells: [{ phase: 'EVALUATION_1', state, reason: state, opens: { to: 'adoption' } }],
    progress: { value: 0, max: 1 },
  };
}
