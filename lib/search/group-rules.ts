import { type HitKind, hitGroupLabels } from './labels';
import { ranked, type Sought } from './rules';

export type Hit = {
  kind: HitKind;
  id: string;
  href: string;
  name: string;
  /** Every name it goes by, the one shown included. */
  names: readonly string[];
  /** They, folded side by side, where it is known already. */
  text?: string;
  /** The project it stands in. */
  context?: string | null;
  /** Département codes. */
  places?: readonly string[];
  /** What tells it from its namesakes: its project, its place, its state. */
  detail: string | null;
};

/** What travels to the browser. `more` leads to the whole list when the group shows only its best. */
export type Group = {
  kind: HitKind | 'list';
  label: string;
  hits: { href: string; name: string; detail: string | null }[];
  more: string | null;
};

/** What is offered when nothing answers. */
export function listGroup(lists: readonly Pick<Hit, 'href' | 'name' | 'detail'>[]): Group {
  const hits = lists.map(({ href, name, detail }) => ({ href, name, detail }));
  return { kind: 'list', label: 'Chercher dans les listes', hits, more: null };
}

const SHOWN: Record<HitKind, number> = {
  entry: 6,
  command: 9,
  project: 6,
  page: 5,
  organization: 6,
  adoption: 6,
  campaign: 5,
  document: 4,
  person: 4,
  recent: 4,
};
const ORDER = Object.keys(hitGroupLabels) as HitKind[];

/** The group whose best answers best comes first; equal ones stand in the order of their labels. Commands keep their own order. */
export function groupsOf(hits: readonly Hit[], sought: Sought, more: Partial<Record<HitKind, string>> = {}): Group[] {
  return ORDER.flatMap((kind) => {
    const own = hits.filter((hit) => hit.kind === kind);
    if (own.length === 0) return [];
    const best = sought.words.length === 0 ? own.map((hit) => ({ ...hit, rank: 0 })) : ranked(own, sought);
    const group: Group = {
      kind,
      label: hitGroupLabels[kind],
      hits: best.slice(0, SHOWN[kind]).map(({ href, name, detail }) => ({ href, name, detail })),
      more: best.length > SHOWN[kind] ? (more[kind] ?? null) : null,
    };
    return [{ group, rank: best[0]?.rank ?? 0 }];
  })
    .sort((a, b) => a.rank - b.rank)
    .map(({ group }) => group);
}
