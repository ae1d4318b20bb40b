import { describe, expect, it } from 'vitest';
import type { AsOf } from '@/lib/as-of';
import type { Cell } from '@/lib/workbook';
import { legendHeadings, legendRows, PROJECT } from './legend';
import { readLegend } from './legend-rules';
import { tableOf } from './table';

const AT = new Date('2026-11-27T21:04:00Z');
const columns = [
  { heading: 'Nom', meaning: 'Nom d’usage', of: () => null },
  { heading: 'Nombre', meaning: 'Nombre de structures', isDetail: true, of: () => null },
];

function legendOf(asOf: AsOf, project: string | null = null): Cell[][] {
  const tables = [tableOf({ name: 'Projets', about: 'Une ligne par projet.', columns, rows: [] })];
  return [
    legendHeadings,
    ...legendRows({
      title: 'Projets',
      filters: [
        [PROJECT, project],
        ['Étape', ''],
      ],
      tables,
      asOf,
      at: AT,
    }),
  ];
}

describe('the legend of a file', () => {
  it('says what it holds, on which day, when it was made, and what each column means', () => {
    expect(legendOf({ day: '2026-11-27', past: null })).toEqual([
      ['Onglet', 'Colonne', 'Ce qu’elle dit'],
      ['', 'Contenu', 'Projets'],
      ['', 'Situation au', new Date('2026-11-27T00:00:00Z')],
      ['', 'Exporté', 'le 27 novembre 2026 à 22:04'],
      ['Projets', '', 'Une ligne par projet.'],
      ['Projets', 'Nom', 'Nom d’usage'],
      ['Projets', 'Nombre', 'Nombre de structures'],
    ]);
  });

  it.each<[string, AsOf, string | null]>([
    ['the programme today', { day: '2026-11-27', past: null }, null],
    ['a project today', { day: '2026-11-27', past: null }, 'soleni'],
    ['the programme on a day gone by', { day: '2017-12-31', past: '2017-12-31' }, null],
  ])('is understood when it is read again: %s', (_, asOf, project) => {
    expect(readLegend(legendOf(asOf, project))).toEqual({ title: 'Projets', project, asOf });
  });

  it('an exported day that is over by now is still the whole of that day, and not a day gone by', () => {
    expect(readLegend(legendOf({ day: '2020-01-01', past: null }))?.asOf).toEqual({ day: '2020-01-01', past: null });
  });

  it.each<[string, Cell[][]]>([
    ['none at all', []],
    ['other headings', [['a', 'b', 'c']]],
    ['no day', legendOf({ day: '2026-11-27', past: null }).filter(([, column]) => column !== 'Situation au')],
    ['no title', legendOf({ day: '2026-11-27', past: null }).filter(([, column]) => column !== 'Contenu')],
  ])('is not ours when it has %s', (_, rows) => {
    expect(readLegend(rows)).toBeNull();
  });
});
