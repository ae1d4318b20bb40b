import { expect, test } from 'vitest';
import { wordsFor } from './search-words';

test.each([
  ['waiting', null, 0, 'Recherche…'],
  ['found', '', 9, 'Tapez un nom, un sigle ou un département.'],
  ['found', 'acor', 1, '1\u00a0résultat'],
  ['found', 'acor', 2, '2\u00a0résultats'],
  ['found', ' xyz ', 0, 'Rien ne répond à «\u00a0xyz\u00a0». Essayez moins de lettres, ou un sigle.'],
  ['session-over', 'acor', 0, 'Votre session a expiré\u00a0: rechargez la page pour vous reconnecter.'],
  ['unreachable', null, 0, 'Le site ne répond pas\u00a0: réessayez dans un instant.'],
] as const)('%s for %s, %d options: « %s »', (status, sought, options, words) => {
  expect(wordsFor({ status, groups: [], for: sought }, options)).toBe(words);
});
