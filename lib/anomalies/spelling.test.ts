import { expect, test } from 'vitest';
import { isMisspelling } from './spelling';

test.each([
  ['TAPAF France', 'TAPAJ France', true],
  ['Tapaj France', 'TAPAJ France', false],
  ['VITA-Air', 'Vita Air', false],
  ['Rallyes pour l’emploi', 'Rallye pour l’emploi', false],
  ['Ulisse Énergie', 'ULISSE Energie', false],
  ['Ulise Energie', 'ULISSE Energie', true],
  ['Parcours Gagnant', 'Parcours gardien', false],
  ['Parcours gardein', 'Parcours gardien', true],
  ['HPA', 'HPF', false],
  ['CEID', 'Comité d’études et d’informations sur la drogue', false],
  ['Chantier Multiservices', 'Chantiers multiservices en gares', false],
  ['Communotés', 'Communautés', true],
  ['Grand Nancy', 'Petit Nancy', false],
  ['', 'TAPAJ', false],
])('« %s » for « %s » is a misspelling: %s', (one, other, expected) => {
  expect(isMisspelling(one, other)).toBe(expected);
  expect(isMisspelling(other, one)).toBe(expected);
});
