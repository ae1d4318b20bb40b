import { describe, expect, it } from 'vitest';
import type { Cell } from '@/lib/workbook';
import { criteria, scale, standing, structure } from './campaign.fixture';
import { checkTables, countCells, type FileTable } from './table-rules';

const structures = [
  structure({ slug: 'siae-1', name: 'SIAE n° 1' }),
  structure({ slug: 'siae-2', name: 'Air services', names: ['Air services', 'SIAE n° 2'] }),
  structure({ slug: 'siae-12', name: 'SIAE n° 12' }),
  structure({
    slug: 'siae-4',
    name: 'SIAE n° 4',
    refusal: 'Cette évaluation est soumise\u00a0: reprenez-la.',
    standing: standing({ answers: [[scale, { level: 2 }]] }),
  }),
];
const HEADER = ['Identifiant', 'Structure', 'Portage par la direction', 'Personnes accompagnées'];

describe('a file that is right', () => {
  it('gives what each of its structures changes, in the order of its lines', () => {
    const { rows, problems } = check([HEADER, ['siae-2', 'SIAE n° 2', 3, null], [], ['siae-1', null, null, null]]);
    expect(problems).toEqual({ total: 0, list: [] });
    expect(rows.map(({ structure: { slug }, changes, answered }) => [slug, changes.answers.size, answered])).toEqual([
      ['siae-2', 1, { before: 0, after: 1 }],
      ['siae-1', 0, { before: 0, after: 0 }],
    ]);
  });

  it('may have lines above its header, columns in another order, and a line that cannot change as it stands', () => {
    const { rows, problems } = check([
      [null],
      ['Portage par la direction', 'Identifiant'],
      [1, 'SIAE-1'],
      [2, 'siae-4'],
    ]);
    expect(problems.total).toBe(0);
    expect(rows.map(({ changes }) => changes.answers.size)).toEqual([1, 0]);
  });

  it('may have several tabs for one structure; its legend is not read', () => {
    const { rows, problems } = checkAll([
      { name: 'Réponses', rows: [HEADER, ['siae-1', null, 3, null]] },
      {
        name: 'Preuves',
        rows: [
          ['Identifiant', 'Portage par la direction · élément de preuve'],
          ['siae-1', 'Compte rendu'],
        ],
      },
      { name: 'Légende', rows: [['Tout', 'autre', 'chose']] },
      { name: 'Feuille 4', rows: [[null]] },
    ]);
    expect(problems.total).toBe(0);
    expect(rows[0]?.changes.answers.get(scale.id)).toMatchObject({ level: 3, evidence: 'Compte rendu' });
  });
});

describe('a file that is wrong says where', () => {
  it.each<[string, Cell[][], { line: number | null; letter: string | null }, string]>([
    [
      'an identifier nearly right',
      [HEADER, ['siae-l', null, 1, 1]],
      { line: 2, letter: 'A' },
      'vouliez-vous dire « siae-1 » (SIAE n° 1) ?',
    ],
    [
      'an identifier with its name',
      [HEADER, ['xyz', 'Air services', 1, 1]],
      { line: 2, letter: 'A' },
      'vouliez-vous dire « siae-2 » (Air services) ?',
    ],
    [
      'an identifier of nobody',
      [HEADER, ['geiq-nord', null, 1, 1]],
      { line: 2, letter: 'A' },
      'reprenez l’identifiant du modèle',
    ],
    ['no identifier', [HEADER, [null, 'SIAE n° 1', 1, 1]], { line: 2, letter: 'A' }, 'écrivez « siae-1 »'],
    [
      'a name that is another’s',
      [HEADER, ['siae-1', 'Air services', 1, 1]],
      { line: 2, letter: 'B' },
      '« siae-1 » est SIAE n° 1, et non Air services',
    ],
    [
      'a structure twice',
      [HEADER, ['siae-1', null, 1, 1], ['siae-1', null, 2, 1]],
      { line: 3, letter: 'A' },
      'SIAE n° 1 est déjà à la ligne 2',
    ],
    [
      'a level that is not there',
      [HEADER, ['siae-1', null, 7, 1]],
      { line: 2, letter: 'C' },
      '« 7 » n’est pas un niveau : écrivez un chiffre de 0 à 4',
    ],
    [
      'an evaluation handed in',
      [HEADER, ['siae-4', null, 3, null]],
      { line: 2, letter: null },
      'Cette évaluation est soumise : reprenez-la. Laissez la ligne de SIAE n° 4',
    ],
    [
      'a column of no criterion',
      [
        [...HEADER, 'Remarque'],
        ['siae-1', null, 1, 1],
      ],
      { line: 1, letter: 'E' },
      'vouliez-vous dire « Remarques » ?',
    ],
    [
      'values without a title',
      [HEADER, ['siae-1', null, 1, 1, 'oubli'], ['siae-2', null, 1, 1, 'aussi']],
      { line: 2, letter: 'E' },
      'n’a pas de titre',
    ],
    [
      'no column of identifiers',
      [HEADER.slice(1), ['SIAE n° 1', 1, 1]],
      { line: 1, letter: null },
      'La colonne « Identifiant » manque',
    ],
    ['nothing', [[null, '  ']], { line: null, letter: null }, 'Ce fichier est vide'],
    ['no end', Array.from({ length: 2001 }, () => HEADER), { line: null, letter: null }, '2001 lignes'],
  ])('%s', (_title, rows, place, words) => {
    const { problems } = check(rows);
    expect(problems.total).toBe(1);
    expect(problems.list[0]).toMatchObject(place);
    expect(problems.list[0]?.message.replaceAll('\u00a0', ' ')).toContain(words);
  });

  it('all at once, by their column, and counts those it does not keep', () => {
    const several = check([HEADER, ['siae-1', null, 7, 'une douzaine'], ['siae-9', null, 1, 1]]);
    expect(several.problems.list.map(({ line, column }) => [line, column])).toEqual([
      [2, 'Portage par la direction'],
      [2, 'Personnes accompagnées'],
      [3, 'Identifiant'],
    ]);
    const many = check([HEADER, ...Array.from({ length: 500 }, () => ['personne', null, 1, 1])]);
    expect([many.problems.total, many.problems.list.length]).toEqual([500, 200]);
  });

  it('with its tab', () => {
    const { problems } = checkAll([{ name: 'Réponses', rows: [HEADER, ['siae-1', null, 7, 1]] }]);
    expect(problems.list[0]?.sheet).toBe('Réponses');
  });
});

it('structures that bear the same name are told apart by their identifier alone', () => {
  const twins = [structure({ slug: 'a-1', name: 'Territoire' }), structure({ slug: 'a-2', name: 'Territoire' })];
  const tables = [{ name: null, rows: [HEADER, ['a-1', 'Territoire', 1, 1], ['a-2', 'Territoire', 2, 1]] }];
  const check = checkTables(tables, { criteria, structures: twins });
  expect(last(check).problems.total).toBe(0);
});

it('says how many cells are behind, up to all of them', () => {
  const tables = [{ name: null, rows: [HEADER, ['siae-1', null, 1, 1], ['siae-2', null, 1, 1]] }];
  const behind = [...checkTables(tables, { criteria, structures })];
  expect(behind).toEqual([8, 12]);
  expect(countCells(tables)).toBe(12);
});

const check = (rows: Cell[][]) => checkAll([{ name: null, rows }]);
const checkAll = (tables: FileTable[]) => last(checkTables(tables, { criteria, structures }));

function last<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
