import { createLoader, parseAsString, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { FindingKind } from '@/lib/generated/prisma/enums';

/** What the address of a project's findings says: ?type=DIFFICULTY&campagne=evaluation-1&structure=siae-1&etat=ouvertes */
const load = createLoader({
  type: parseAsStringLiteral(Object.values(FindingKind)),
  campagne: parseAsString,
  structure: parseAsString,
  etat: parseAsStringLiteral(['ouvertes', 'en-retard'] as const),
});

export type FindingFilters = Awaited<ReturnType<typeof loadFindingFilters>>;

export async function loadFindingFilters(search: SearchParams | Promise<SearchParams>) {
  const { type, campagne, structure, etat } = await load(await search);
  return { kind: type, campaign: campagne, structure, state: etat };
}

/** The same filters as search parameters. */
export function findingSearch({ kind, campaign, structure, state }: FindingFilters) {
  return { type: kind, campagne: campaign, structure, etat: state };
}

export function isFiltered({ kind, campaign, structure, state }: FindingFilters): boolean {
  return Boolean(kind || campaign || structure || state);
}
