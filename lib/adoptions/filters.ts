import { createLoader, parseAsInteger, parseAsString, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { fold, slugOf } from '@/lib/format';
import { adoptionStateLabels } from './labels';
import type { AdoptionState } from './rules';

/** States as they read in an address: « en-veille », « arretee ». */
export const stateOptions = (Object.entries(adoptionStateLabels) as [AdoptionState, string][]).map(
  ([state, label]) => ({
    state,
    value: slugOf(label),
    label,
  }),
);

/** What the address of a project's structures says: ?q=siae&nom=a-nommer&etat=en-veille&page=2 */
const load = createLoader({
  q: parseAsString.withDefault(''),
  nom: parseAsStringLiteral(['a-nommer', 'nommees'] as const),
  etat: parseAsStringLiteral(stateOptions.map((option) => option.value)),
  page: parseAsInteger.withDefault(1),
});

export type AdoptionFilters = Omit<Awaited<ReturnType<typeof loadAdoptionFilters>>, 'page'>;

export async function loadAdoptionFilters(search: SearchParams | Promise<SearchParams>) {
  return load(await search);
}

export function isFiltered({ q, nom, etat }: AdoptionFilters): boolean {
  return Boolean(q.trim() || nom || etat);
}

/** Whether a structure answers the filters; its name is searched without accents or punctuation. */
export function answers(
  row: { name: string; isNamed: boolean; state: AdoptionState },
  { q, nom, etat }: AdoptionFilters,
): boolean {
  if (nom && row.isNamed !== (nom === 'nommees')) return false;
  if (etat && slugOf(adoptionStateLabels[row.state]) !== etat) return false;
  return fold(row.name).includes(fold(q));
}
