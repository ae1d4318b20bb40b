import { createLoader, parseAsStringLiteral, type SearchParams } from 'nuqs/server';
import { ActivityKind, Phase } from '@/lib/generated/prisma/enums';

/** What the address of a project's activities says: ?type=TRAINING&etape=SUPPORT&par=etape */
const load = createLoader({
  type: parseAsStringLiteral(Object.values(ActivityKind)),
  etape: parseAsStringLiteral(Object.values(Phase)),
  par: parseAsStringLiteral(['annee', 'etape'] as const).withDefault('annee'),
});

export type ActivityListFilters = Awaited<ReturnType<typeof loadActivityFilters>>;

export async function loadActivityFilters(search: SearchParams | Promise<SearchParams>) {
  const { type, etape, par } = await load(await search);
  return { kind: type, phase: etape, groupedBy: par };
}

export function isFiltered({ kind, phase }: ActivityListFilters): boolean {
  return Boolean(kind || phase);
}
