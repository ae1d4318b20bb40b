import { describe, expect, it } from 'vitest';
import { criteria, figure, scale, standing, structure } from './campaign.fixture';
import { templateRows, templateSheets } from './template';

const desk = {
  criteria,
  structures: [
    {
      ...structure({
        slug: 'siae-1',
        name: 'SIAE n° 1',
        standing: standing({
          narrative: { metOn: 'mi 2018' },
          answers: [
            [scale, { level: 3, evidence: 'Compte rendu', departure: 'DRIFT' }],
            [figure, { value: 12.5, qualifier: 'EXACT' }],
          ],
        }),
      }),
      part: 'draft' as const,
    },
    { ...structure({ slug: 'siae-2', name: 'SIAE n° 2', refusal: 'Elle est validée.' }), part: 'validated' as const },
  ],
};

describe('the workbook to fill', () => {
  const [answers, sides, legend] = templateSheets(desk);

  it('has a line per structure, a column per criterion, and what is known already', () => {
    expect(answers?.rows).toEqual([
      [
        'Identifiant',
        'Structure',
        'État',
        'Rencontre du',
        ...criteria.map(({ wording }) => wording),
        'Avancées',
        'Difficultés',
        'Besoins',
      ],
      ['siae-1', 'SIAE n° 1', 'Brouillon', 'mi 2018', 3, 12.5, null, null, null, null, null, null],
      ['siae-2', 'SIAE n° 2', 'Validée – ne pas remplir', null, null, null, null, null, null, null, null, null],
    ]);
    expect(answers?.widths).toHaveLength(answers?.rows[0]?.length ?? 0);
  });

  it('has evidence and departures on a tab of their own', () => {
    expect(sides?.rows[0]?.slice(0, 4)).toEqual([
      'Identifiant',
      'Structure',
      'Portage par la direction · élément de preuve',
      'Portage par la direction · écart',
    ]);
    expect(sides?.rows[1]?.slice(2, 4)).toEqual(['Compte rendu', 'dérive']);
  });

  it.each([
    ['Portage par la direction', '4', 'palier 4'],
    ['Suite envisagée', 'arrêter', 'arrêter'],
    ['Un référent est nommé', 'oui', 'Oui · Attendu'],
    ['Remarques', 'un texte', 'Facultatif'],
    ['Tous les critères', 'so', 'Sans objet\u00a0: le critère ne concerne pas cette structure.'],
    ['Toutes les colonnes', 'effacer', 'Retire ce qui est déjà enregistré.'],
  ])('says of « %s » that « %s » may be written', (...row) => {
    expect(legend?.rows).toContainEqual(row);
  });
});

it('a CSV has it all on one table, with decimal commas', () => {
  const [header = [], first = []] = templateRows(desk);
  expect(header.slice(0, 5)).toEqual(['Identifiant', 'Structure', 'État', 'Rencontre du', 'Portage par la direction']);
  expect(first.slice(3, 6)).toEqual(['mi 2018', '3', '12,5']);
  expect(first[header.indexOf('Portage par la direction · écart')]).toBe('dérive');
});
