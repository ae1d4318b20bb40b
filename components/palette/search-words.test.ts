import { expect, test } from 'vitest';
import type { Group } from '@/lib/search/group-rules';
import { wordsFor } from './search-words';

test.each([
  ['waiting', null, 0, 'Recherche…'],
  [
    'found',
    '',
    9,
    'Tapez un nom, un sigle ou un département\u00a0; «\u00a0saisir\u00a0» et une structure pour son évaluation.',
  ],
  ['found', 'acor', 1, '1\u00a0résultat'],
  ['found', 'acor', 2, '2\u00a0résultats'],
  ['found', ' xyz ', 0, 'Rien ne répond à «\u00a0xyz\u00a0». Essayez moins de lettres, ou un sigle.'],
  ['session-over', 'acor', 0, 'Votre session a expiré\u00a0: rechargez la page pour vous reconnecter.'],
  ['found', 'xyz', 'lists', 'Rien ne répond à «\u00a0xyz\u00a0». Essayez moins de lettres, ou un sigle.'],
  ['unreachable', null, 0, 'Le site ne répond pas\u00a0: réessayez dans un instant.'],
] as const)('%s for %s, with %s: « %s »', (status, sought, found, words) => {
  const groups = [found === 'lists' ? group('list', 2) : group('project', found)];
  expect(wordsFor({ status, groups, for: sought, meant: null })).toBe(words);
});

test('what was meant is said', () => {
  const words = wordsFor({ status: 'found', groups: [group('project', 2)], for: 'gardein', meant: 'gardien' });
  expect(words).toBe('2\u00a0résultats pour «\u00a0gardien\u00a0»');
});

function group(kind: Group['kind'], size: number): Group {
  return { kind, label: '', hits: Array(size).fill({ href: '', name: '', detail: null }), more: null };
}
