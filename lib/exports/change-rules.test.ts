import { describe, expect, it } from 'vitest';
import { changedValues, changesOf } from './change-rules';
import type { Difference } from './comparison-rules';

const changed = (
  table: string,
  row: string,
  column: string,
  before: string | null,
  after: string | null,
): Difference => ({
  table,
  row,
  line: 2,
  column,
  kind: 'changed',
  before,
  after,
});

describe('what a file may write', () => {
  it('is the plain fields of four tables, cell by cell of one row together', () => {
    const { rows, left } = changesOf([
      changed('Annuaire', 'air', 'Commune', null, 'Lyon'),
      changed('Activités', 'a1', 'Lieu', 'Lyon', 'Paris'),
      changed('Annuaire', 'air', 'Note', 'ancienne', null),
    ]);
    expect(left).toBe(0);
    expect(rows.map(({ table, row, cells }) => [table, row, cells.map(({ field }) => field)])).toEqual([
      ['Annuaire', 'air', ['city', 'note']],
      ['Activités', 'a1', ['place']],
    ]);
  });

  it.each<[string, Difference]>([
    ['what is derived', changed('Projets', 'soleni', 'Étape', 'Formation', 'Sélection')],
    ['a dated fact', changed('Événements', 'e1', 'Date', '2017', '2018')],
    ['an answer', changed('Réponses', 'r1', 'Réponse', '2', '3')],
    ['a row that was put in', { ...changed('Annuaire', 'air', 'Commune', null, null), kind: 'addedRow' }],
    ['a row that was taken out', { ...changed('Annuaire', 'air', 'Commune', null, null), kind: 'missingRow' }],
    ['a column named like something every object has', changed('Annuaire', 'air', 'toString', null, 'x')],
  ])('is never %s', (_, difference) => {
    expect(changesOf([difference])).toEqual({ rows: [], left: 1 });
  });
});

describe('the form of a changed row', () => {
  const [row] = changesOf([
    changed('Annuaire', 'air', 'SIRET', '73282932000074', null),
    changed('Annuaire', 'air', 'Commune', null, 'Lyon'),
  ]).rows;
  if (!row) throw new Error('The row may be written.');

  it('holds what it held, and what the file changes', () => {
    expect(changedValues({ name: 'Air', siret: '732 829 320 00074', city: '' }, row)).toEqual({
      values: { name: 'Air', siret: '', city: 'Lyon' },
    });
  });

  it('is stale when somebody changed it since the file was read', () => {
    expect(changedValues({ name: 'Air', siret: '732 829 320 00074', city: 'Bron' }, row)).toEqual({ stale: 'Commune' });
  });
});
