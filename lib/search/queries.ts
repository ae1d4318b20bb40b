import 'server-only';
import { roleLabels } from '@/lib/accounts/labels';
import { campaignStateLabels } from '@/lib/campaigns/labels';
import { departmentName } from '@/lib/organizations/departments';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { commandsFor, listsFor, projectPages } from './command-rules';
import { type Group, groupsOf, type Hit, listGroup } from './group-rules';
import { type InnerRow, readInner } from './inner-rows';
import { type OuterRow, readOuter } from './outer-rows';
import { holdsAll, readSought, scopesOf } from './rules';

/**
 * Everything that answers a few words, in groups, best first; without a word, what one does most. Staff read every project, and the
 * type says so: nobody else searches.
 * @param here the slug of the project whose page is open, if any
 */
export async function search(staff: Staff, text: string, here: string | null = null): Promise<Group[]> {
  const sought = readSought(text);
  const outer = await readOuter(staff, sought, here);
  const open = outer.find(({ kind, slug }) => kind === 'project' && slug === here) ?? null;
  const commands: Hit[] = commandsFor(sought, open).map((one) => ({ ...one, kind: 'command' }));
  if (sought.words.length === 0) return groupsOf(commands, sought);
  const found = outer.map(outerHit).filter((hit) => holdsAll(hit, sought));
  const holders = found.filter(({ kind }) => kind === 'organization').map(({ id }) => id);
  const projects = outer.filter((row) => row.kind === 'project');
  const scopes = scopesOf(projects, sought);
  const namesOf = new Map(projects.map(({ slug, names }) => [slug, names.join(' ')]));
  const inner = (await readInner(staff, sought, holders, scopes))
    .map((row) => innerHit(row, namesOf))
    .filter((hit) => holdsAll(hit, sought));
  const pages: Hit[] = projectPages(projects, scopes).map((one) => ({ ...one, kind: 'page' }));
  const lists = listsFor(text);
  const hits = [...commands, ...pages, ...found, ...inner];
  if (hits.length === 0) return [listGroup(Object.values(lists))];
  return groupsOf(hits, sought, { project: lists.project.href, organization: lists.organization.href });
}

function outerHit({ slug, place, ...row }: OuterRow): Hit {
  if (row.kind === 'project') return { ...row, href: paths.project(slug), detail: place };
  const detail = place && departmentName(place);
  return { ...row, href: paths.organization(slug), detail, places: place ? [place] : [] };
}

/** @param namesOf every name of the projects that hold a word, by slug: what stands in them is found by any of those */
function innerHit(row: InnerRow, namesOf: ReadonlyMap<string, string>): Hit {
  const { kind, id, slug, name, names, state, places, projectSlug, projectName } = row;
  const hit = { kind, id, name, names, places, context: namesOf.get(projectSlug ?? '') ?? projectName };
  if (kind === 'person') return { ...hit, href: paths.person(slug), detail: wordOf(roleLabels, state) };
  const of = (word: string | null) => [word, projectName].filter(Boolean).join(' · ');
  const here = projectSlug ?? '';
  if (kind === 'document') return { ...hit, href: paths.editDocument(here, slug), detail: of(null) };
  if (kind === 'adoption') return { ...hit, href: paths.adoption(here, slug), detail: of(state) };
  return { ...hit, href: paths.campaign(here, slug), detail: of(wordOf(campaignStateLabels, state)) };
}

function wordOf(labels: Record<string, string>, value: string | null): string | null {
  return value === null ? null : (labels[value] ?? null);
}
