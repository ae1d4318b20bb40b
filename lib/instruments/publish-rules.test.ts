import { describe, expect, it } from 'vitest';
import { refusalsToPublish, refusalToPublish } from './publish-rules';
import type { CriteriaGroup, Criterion } from './rules';

const scale: Criterion = {
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
    { value: 1, anchor: 'toujours' },
  ],
};

const asking = (...criteria: Partial<Criterion>[]): CriteriaGroup[] => [
  { wording: 'Aller vers', note: null, criteria: criteria.map((one) => ({ ...scale, ...one })) },
];

describe('a version is published', () => {
  it.each<[string, CriteriaGroup[]]>([
    ['with a scale of two levels', asking({})],
    ['with a yes or no, which needs no level', asking({ kind: 'YES_NO', levels: [] })],
    ['with a text', asking({ kind: 'TEXT', levels: [] })],
    ['with a number and its unit', asking({ kind: 'NUMBER', unit: 'personnes', levels: [] })],
    ['with criteria of no principle', [{ wording: null, note: null, criteria: [scale] }]],
    ['with half a weight', asking({ weight: 0.5 })],
  ])('%s', (_title, sections) => expect(refusalToPublish(sections)).toBeNull());
});

describe('a version is refused', () => {
  it.each<[string, CriteriaGroup[], string]>([
    ['without any criterion', [], 'Ajoutez au moins un critère\u00a0: cette version ne demande encore rien.'],
    ['without a wording', asking({ wording: '' }), 'Donnez un intitulé au critère n°\u00a01.'],
    ['with a scale of one level', asking({ levels: scale.levels.slice(1) }), 'au moins deux paliers à l’échelle'],
    [
      'with a level without words',
      asking({ levels: [...scale.levels, { value: 2, anchor: '' }] }),
      'Décrivez chaque palier',
    ],
    [
      'with the same words twice',
      asking({ levels: [...scale.levels, { value: 2, anchor: 'Jamais' }] }),
      'la même chose',
    ],
    ['with a choice of one option', asking({ kind: 'CHOICE', levels: [] }), 'au moins deux options au choix'],
    ['with a number without unit', asking({ kind: 'NUMBER', levels: [] }), 'Donnez une unité au nombre'],
    ['with a weight of zero', asking({ weight: 0 }), 'un poids plus grand que zéro'],
    ['with a weight below zero', asking({ weight: -1 }), 'un poids plus grand que zéro'],
    [
      'with a principle without words',
      [{ wording: '', note: null, criteria: [scale] }],
      'Donnez un nom au principe n°\u00a01.',
    ],
    [
      'with a principle that nothing makes observable',
      [...asking({}), { wording: 'Former', note: null, criteria: [] }],
      'Ajoutez un critère au principe «\u00a0Former\u00a0», ou retirez ce principe.',
    ],
  ])('%s', (_title, sections, sentence) => expect(refusalToPublish(sections)).toContain(sentence));

  it('with everything that is missing, each where it is put right', () => {
    const refusals = refusalsToPublish(asking({ wording: '' }, { code: 'b', weight: 0 }));
    expect(refusals.map(({ code }) => code)).toEqual(['a', 'b']);
  });
});
