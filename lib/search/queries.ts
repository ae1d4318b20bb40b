import 'server-only';
import { roleLabels } from '@/lib/accounts/labels';
import { campaignStateLabels } from '@/lib/campaigns/labels';
import { departmentName } from '@/lib/organizations/departments';
import { paths, withSearch } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { commandsFor, projectPages } from './command-rules';
import { type Group, groupsOf, type Hit } from './group-rules';
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
  const open = outer.find((row) => row.kind === 'project' && row.slug === here) ?? null;
  const commands: Hit[] = commandsFor(sought, open).map((one) => ({ ...one, kind: 'command' }));
  if (sought.words.length === 0) return groupsOf(commands, sought);
  const projects = outer.filter((row) => row.kind === 'project');
  const organizations = outer.filter((row) => row.kind === 'organization' && holdsAll(row, sought));
  const scopes = scopesOf(projects, sought);
  const holders = organizations.map(({ id }) => id);
  const inner = await readInner(staff, sought, holders, scopes);
  const pages: Hit[] = projectPages(projects, scopes).map((one) => ({ ...one, kind: 'page' }));
  const found = [...projects, ...organizations].map(outerHit);
  const hits = [...found, ...inner.map(innerHit)].filter((hit) => holdsAll(hit, sought));
  return groupsOf([...commands, ...pages, ...hits], sought, {
    project: withSearch(paths.projects, { vue: 'liste', q: text.trim() }),
    organization: withSearch(paths.organizations, { q: text.trim() }),
  });
}

function outerHit({ kind, id, slug, name, names, place }: OuterRow): Hit {
  if (kind === 'project') return { kind, id, name, names, href: paths.project(slug), detail: place };
  const detail = place && departmentName(place);
  return { kind, id, name, names, href: paths.organization(slug), detail, places: place ? [place] : [] };
}

function innerHit({ kind, id, slug, name, names, state, places, ...project }: InnerRow): Hit {
  const { projectSlug, projectName } = project;
  const hit = { kind, id, name, names, places, context: projectName };
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
