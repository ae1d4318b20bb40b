import { fold } from '@/lib/format';

// The lists whose address says what they show, and what they understand of it: anything else is dropped, when a view is kept and when
// it is read. The number of a page is no part of a view: rows move from page to page.

/** One list: its path, or the pattern of those of all projects. */
type List = { path: RegExp; parameters: readonly string[] };

const ofProject = (rest: string) => new RegExp(`^/projets/[a-z0-9-]{1,90}/${rest}$`);

const LISTS: List[] = [
  {
    path: /^\/projets$/,
    parameters: ['vue', 'q', 'etape', 'situation', 'cause', 'entree', 'fiche', 'tri', 'sens', 'au'],
  },
  { path: /^\/structures$/, parameters: ['q', 'role', 'type', 'departement', 'doublons', 'tri', 'ordre'] },
  { path: /^\/evaluations$/, parameters: ['etat'] },
  { path: /^\/contradictions$/, parameters: ['etat', 'projet', 'nature', 'regle', 'au'] },
  { path: /^\/carte$/, parameters: ['maille', 'territoire', 'projet', 'etat', 'au'] },
  { path: /^\/frise$/, parameters: ['de', 'a', 'projet', 'vue', 'au'] },
  { path: ofProject('structures'), parameters: ['q', 'nom', 'etat', 'au'] },
  { path: ofProject('activites'), parameters: ['type', 'etape', 'par'] },
  { path: ofProject('constats'), parameters: ['type', 'campagne', 'structure', 'etat'] },
];

/** Says, in an address, under which name its filters were kept until a moment ago. */
export const NAME_AGAIN = 'nommer';

export type Search = Record<string, string | string[] | undefined>;

/** Longer than any address our own lists make. */
const LONGEST_VALUE = 120;
/** How many views one person keeps of one list: more is a list nobody reads. */
export const MOST_VIEWS = 30;

export function hasViews(path: string): boolean {
  return listAt(path) !== null;
}

/** What a list understands of an address, always in the same order, without the question mark. Empty when it shows everything. */
export function queryOf(path: string, search: Search | string): string {
  const given = typeof search === 'string' ? Object.fromEntries(new URLSearchParams(search)) : search;
  const kept = (listAt(path)?.parameters ?? []).flatMap((name) => {
    const value = [given[name]].flat()[0]?.trim().slice(0, LONGEST_VALUE);
    return value ? [[name, value]] : [];
  });
  return new URLSearchParams(kept).toString();
}

/** Another presentation of the whole list needs no name: its own switch leads there. */
export function isWorthAName(query: string): boolean {
  return [...new URLSearchParams(query).keys()].some((name) => name !== 'vue');
}

/** A view is a link. */
export function viewHref(path: string, query: string): string {
  return query ? `${path}?${query}` : path;
}

type OwnView = { userId: string; isShared: boolean };

/** Views of one's own; a responsable also keeps the shared ones in order. */
export function mayEditView(person: { id: string; isManager: boolean }, view: OwnView): boolean {
  return view.userId === person.id || (person.isManager && view.isShared);
}

/** Why a view may not take this name on this list; null when it may. */
export function nameRefusal(name: string, others: readonly { name: string }[]): string | null {
  const twin = others.find((other) => sameName(other.name, name));
  return twin
    ? `Vous avez déjà une vue «\u00a0${twin.name}\u00a0» sur cette liste\u00a0: choisissez un autre nom.`
    : null;
}

export function countRefusal(others: number): string | null {
  return others < MOST_VIEWS
    ? null
    : `Vous avez déjà ${MOST_VIEWS}\u00a0vues de cette liste\u00a0: supprimez-en une d’abord.`;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** One's own first, then those of others, each in the order of names. */
export function inOrder<V extends OwnView & { name: string }>(views: readonly V[], personId: string): V[] {
  const others = (view: V) => Number(view.userId !== personId);
  return views.toSorted((a, b) => others(a) - others(b) || collator.compare(a.name, b.name));
}

/** A name made of signs alone is compared as it is. */
function sameName(a: string, b: string): boolean {
  return fold(a) === fold(b) && (fold(a) !== '' || a === b);
}

function listAt(path: string): List | null {
  return LISTS.find((list) => list.path.test(path)) ?? null;
}
