import { describe, expect, it } from 'vitest';
import { type MappedCriterion, mapDraft, refusalToMap } from './mapping-draft-rules';
import type { CriteriaGroup, Criterion } from './rules';

const scale = (code: string, wording: string, levels: [number, number[]][]): Criterion => ({
  id: code,
  code,
  wording,
  help: null,
  kind: 'SCALE',
  unit: null,
  weight: 1,
  isRequired: true,
  levels: levels.map(([value, fromValues]) => ({ value, anchor: `${wording} ${value}`, fromValues })),
});

const asking = (...criteria: Criterion[]): CriteriaGroup[] => [{ wording: null, note: null, criteria }];

const previous = asking(
  scale('prospection', 'Prospection', [
    [0, []],
    [1, []],
    [2, []],
  ]),
  scale('accueil', 'Accueil', [
    [0, []],
    [1, []],
  ]),
);
const draft = asking(
  scale('prospection', 'Aller vers', [
    [0, [0]],
    [1, [1]],
  ]),
  scale('critere-x', 'Accueillir', [
    [0, []],
    [1, []],
  ]),
);

const decide = (code: string, continues: string | null, ...levels: number[][]): MappedCriterion => ({
  code,
  continues,
  levels: levels.map((fromValues) => ({ fromValues })),
});

const mapped = (...mapping: MappedCriterion[]) =>
  (mapDraft(previous, draft, mapping)[0]?.criteria ?? []).map(({ code, levels }) => [
    code,
    levels.map(({ fromValues }) => fromValues),
  ]);

describe('a mapping', () => {
  it('gives a criterion the code of the one it continues, level by level as far as they go', () => {
    expect(mapped(decide('critere-x', 'accueil'))[1]).toEqual(['accueil', [[0], [1]]]);
  });

  it('gives a level the former ones it takes over', () => {
    expect(mapped(decide('prospection', 'prospection', [0, 1], [2]))[0]).toEqual(['prospection', [[0, 1], [2]]]);
  });

  it('leaves the levels alone when the page did not ask', () => {
    expect(mapped(decide('prospection', 'prospection'))[0]).toEqual(['prospection', [[0], [1]]]);
  });

  it('forgets levels that the former criterion never had', () => {
    expect(mapped(decide('prospection', 'prospection', [0, 7], []))[0]).toEqual(['prospection', [[0], []]]);
  });

  it('gives a new criterion a fresh code, and takes nothing over', () => {
    expect(mapped(decide('prospection', null, [0], [1]))[0]).toEqual(['aller-vers', [[], []]]);
  });

  it('lets a new criterion keep a code that the version before did not have', () => {
    expect(mapped(decide('critere-x', null))[1]).toEqual(['critere-x', [[], []]]);
  });

  it('may exchange two codes', () => {
    const both = asking(scale('accueil', 'A', []), scale('prospection', 'B', []));
    const exchanged = mapDraft(previous, both, [decide('accueil', 'prospection'), decide('prospection', 'accueil')]);
    expect(exchanged[0]?.criteria.map(({ code }) => code)).toEqual(['prospection', 'accueil']);
  });
});

describe('a mapping is refused', () => {
  it.each<[string, MappedCriterion[], string | null]>([
    ['never when it is sound', [decide('prospection', 'prospection', [0, 1], [2])], null],
    [
      'when two criteria continue one',
      [decide('prospection', 'accueil'), decide('critere-x', 'accueil')],
      'Deux critères seraient la suite de «\u00a0Accueil\u00a0»\u00a0: n’en gardez qu’un.',
    ],
    [
      'when two levels take over one',
      [decide('prospection', 'prospection', [0, 1], [1])],
      'Le palier 1 de «\u00a0Prospection\u00a0» serait repris deux fois\u00a0: choisissez un seul palier.',
    ],
    ['when the draft changed meanwhile', [decide('parti', null)], 'Ce brouillon a changé depuis'],
    [
      'when it names a criterion of no version',
      [decide('prospection', 'inconnu')],
      'n’est pas dans la version précédente',
    ],
  ])('%s', (_title, mapping, sentence) => {
    const refusal = refusalToMap(previous, draft, mapping);
    if (sentence === null) expect(refusal).toBeNull();
    else expect(refusal).toContain(sentence);
  });
});
