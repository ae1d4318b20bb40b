import { createLoader, parseAsStringLiteral, type SearchParams } from 'nuqs/server';

/** What the address of a campaign's results says: ?veille=sans&etat=validees */
const load = createLoader({
  veille: parseAsStringLiteral(['avec', 'sans'] as const).withDefault('avec'),
  etat: parseAsStringLiteral(['rendues', 'validees'] as const).withDefault('rendues'),
});

export type ResultsFilters = Awaited<ReturnType<typeof loadResultsFilters>>;

export async function loadResultsFilters(search: SearchParams | Promise<SearchParams>) {
  const { veille, etat } = await load(await search);
  return { withPaused: veille === 'avec', validatedOnly: etat === 'validees' };
}

/** The search of an address that says so; what goes without saying is left out. */
export function resultsSearch({ withPaused, validatedOnly }: ResultsFilters) {
  return { veille: withPaused ? null : 'sans', etat: validatedOnly ? 'validees' : null };
}
