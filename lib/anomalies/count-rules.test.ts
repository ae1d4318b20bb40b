import { describe, expect, test } from 'vitest';
import * as counts from './count-rules';
import { campaign, measure, project } from './facts.fixture';

const NOW = '2026-11-23';

describe('announced against described', () => {
  test.each([
    [9, 10, 1],
    [10, 10, 0],
    [null, 10, 0],
  ])('%s projects announced, %i described: %i', (announced, described, found) => {
    const programme = { name: 'AIS#Emploi', announced, described };
    expect(counts.announcedProjects.find(programme)).toHaveLength(found);
  });

  test.each([
    [7, 'structures-selectionnees', 'EXACT', 1],
    [3, 'structures-selectionnees', 'EXACT', 0],
    [7, 'structures-selectionnees', 'ABOUT', 0],
    [7, 'gares', 'EXACT', 0],
  ] as const)('%i by the figure « %s » (%s), three structures in the list: %i', (value, slug, qualifier, found) => {
    const measures = [
      measure({ value, qualifier, indicator: { slug, kind: 'COUNT', name: slug, unit: 'structures' } }),
    ];
    expect(counts.announcedStructures.find(project({ measures }), NOW)).toHaveLength(found);
  });
});

test.each([
  [18, 18, '18\u00a0structures déclarées, aucune nommée.'],
  [3, 1, '3\u00a0structures déclarées, 2\u00a0nommées.'],
  [1, 1, '1\u00a0structure déclarée, aucune nommée.'],
  [3, 0, undefined],
])('%i structures declared, %i of them without a name: %s', (declared, unnamed, text) => {
  const given = project({ structures: { ever: declared, declared, unnamed } });
  expect(counts.unnamedStructures.find(given, NOW)[0]?.text).toBe(text);
});

describe('answers against invitations', () => {
  test.each([
    [3, 4, true, 1],
    [4, 3, true, 0],
    [0, 4, false, 0],
  ])('%i invited, %i answered, invitations known %s: %i', (invited, answered, inviteesKnown, found) => {
    const campaigns = [campaign({ invited, answered, inviteesKnown })];
    expect(counts.moreAnswers.find(project({ campaigns }), NOW)).toHaveLength(found);
  });

  test.each([
    ['mars 2025', 3, 0, true, 1],
    ['mars 2025', 3, 1, true, 0],
    ['mars 2025', 0, 0, true, 0],
    ['mars 2025', 3, 0, false, 0],
    ['octobre 2026', 3, 0, true, 0],
    ['depuis 2019', 3, 0, true, 0],
  ])('held in %s, %i invited, %i answered, invitations known %s: %i', (window, invited, answered, known, found) => {
    const campaigns = [campaign({ window, invited, answered, inviteesKnown: known })];
    expect(counts.noAnswers.find(project({ campaigns }), NOW)).toHaveLength(found);
  });

  test('a campaign that was never opened asked nobody', () => {
    const campaigns = [campaign({ window: 'mars 2025', invited: 3, isOpened: false })];
    expect(counts.noAnswers.find(project({ campaigns }), NOW)).toEqual([]);
  });
});

test('each document without an address leads to its own field', () => {
  const documents = [
    { id: 'a', title: 'Site internet', linkState: 'MISSING' as const },
    { id: 'b', title: 'Guide', linkState: 'BROKEN' as const },
  ];
  const found = counts.missingLinks.find(project({ documents }), NOW);
  expect(found.map(({ text }) => text)).toEqual([
    '«\u00a0Site internet\u00a0» est annoncé sans lien ni fichier.',
    '«\u00a0Guide\u00a0» a un lien rompu.',
  ]);
  expect(found[0]?.fixes[0]?.href).toBe('/projets/essai/documents/a#document-url');
});
