import type { Search } from '@/components/palette/use-search';
import { count } from '@/lib/format';

/** What is said of the search, to the eye and to the ear. */
export function wordsFor({ status, groups, for: sought, meant }: Search): string {
  if (status === 'waiting') return 'Recherche…';
  if (status === 'session-over') return 'Votre session a expiré\u00a0: rechargez la page pour vous reconnecter.';
  if (status === 'unreachable') return 'Le site ne répond pas\u00a0: réessayez dans un instant.';
  const answers = groups.filter(({ kind }) => kind !== 'list').map(({ hits, more }) => hits.length + (more ? 1 : 0));
  const found = answers.reduce((sum, of) => sum + of, 0);
  if (found === 0) return `Rien ne répond à «\u00a0${sought?.trim()}\u00a0». Essayez moins de lettres, ou un sigle.`;
  if (!sought?.trim())
    return 'Tapez un nom, un sigle ou un département\u00a0; «\u00a0saisir\u00a0» et une structure pour son évaluation.';
  return meant ? `${count(found, 'résultat')} pour «\u00a0${meant}\u00a0»` : count(found, 'résultat');
}
