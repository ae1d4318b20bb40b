import { expect, it } from 'vitest';
import type { Difference } from './comparison-rules';
import { pageOfDifference } from './difference-links';

it.each<[table: string, row: string | null, kind: Difference['kind'], href: string | null]>([
  ['Projets', 'vita-air', 'changed', '/projets/vita-air'],
  ['Structures', 'vita-air/siae-2', 'changed', '/projets/vita-air/structures/siae-2'],
  ['Structures', 'vita-air/siae-2', 'missingRow', '/projets/vita-air/structures/siae-2'],
  ['Structures', 'vita-air/siae-9', 'addedRow', null],
  ['Annuaire', 'air-services', 'changed', '/structures/air-services'],
  ['Campagnes', 'vita-air/evaluation-1', 'changed', '/projets/vita-air/evaluations/evaluation-1'],
  ['Évaluations', 'vita-air/evaluation-1/siae-2', 'changed', '/projets/vita-air/evaluations/evaluation-1/siae-2'],
  ['Réponses', 'vita-air/evaluation-1/siae-2/c1', 'changed', '/projets/vita-air/evaluations/evaluation-1/siae-2'],
  ['Indicateurs', 'soleni/effectif', 'changed', '/projets/soleni/indicateurs/effectif'],
  ['Indicateurs', 'programme/effectif', 'changed', '/indicateurs'],
  ['Mesures', '01a21e56-96b7-755d-9252-55ac51d7fbae', 'changed', null],
  ['Projets', null, 'missingColumn', null],
  ['toString', 'x', 'changed', null],
])('a row of « %s » known by %s (%s) is put right at %s', (table, row, kind, href) => {
  expect(pageOfDifference({ table, row, kind })).toBe(href);
});
