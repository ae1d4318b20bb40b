import { createLoader, parseAsInteger, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { ActivityKind, Phase } from '@/lib/generated/prisma/enums';

/** What the address of a project's activities says: ?type=TRAINING&etape=SUPPORT&par=etape&page=2 */
const load = createLoader({
  type: parseAsStringLiteral(Object.values(ActivityKind)),
  etape: parseAsStringLiteral(Object.values(Phase)),
  par: parseAsStringLiteral(['annee', 'etape'] as const).withDefault('annee'),
  page: parseAsInteger.withDefault(1),
});

export type ActivityListFilters = Awaited<ReturnType<typeof loadActivityFilters>>;

export async function loadActivityFilters(search: SearchParams | Promise<SearchParams>) {
  const { type, etape, par, page } = await load(await search);
  return { kind: type, phase: etape, groupedBy: par, page };
}

/** The same filters as search parameters; a change goes back to the first page. */
export function activitySearch({ kind, phase, groupedBy }: Omit<ActivityListFilters, 'page'>) {
  return { type: kind, etape: phase, par: groupedBy === 'etape' ? groupedBy : null };
}

export function isFiltered({ kind, phase }: Pick<ActivityListFilters, 'kind' | 'phase'>): boolean {
  return Boolean(kind || phase);
}
