import 'server-only';
import { roleLabels } from '@/lib/accounts/labels';
import { campaignStateLabels } from '@/lib/campaigns/labels';
import { documentKindLabels } from '@/lib/documents/labels';
import { departmentName } from '@/lib/organizations/departments';
import { paths } from '@/lib/paths';
import type { Staff } from '@/lib/viewer';
import { commandsFor, projectPages } from './command-rules';
import type { Hit } from './group-rules';
import { type InnerRow, readInner } from './inner-rows';
import { type OuterRow, readOuter } from './outer-rows';
import { holdsAll, type Sought, scopesOf } from './rules';

/**
 * Everything that holds every word, and the commands that answer them, in no order.
 * @param here the slug of the project whose page is open, if any
 */
export async function readHits(staff: Staff, sought: Sought, here: string | null): Promise<Hit[]> {
  const outer = await readOuter(staff, sought, here);
  const commands: Hit[] = commandsFor(sought, openIn(outer, here)).map((one) => ({ ...one, kind: 'command' }));
  if (sought.words.length === 0) return commands;
  const found = outer.map(outerHit).filter((hit) => holdsAll(hit, sought));
  const holders = found.filter(({ kind }) => kind === 'organization').map(({ id }) => id);
  const projects = outer.filter((row) => row.kind === 'project');
  const scopes = scopesOf(projects, sought);
  const namesOf = new Map(projects.map(({ slug, names }) => [slug, names.join(' ')]));
  const inner = (await readInner(staff, sought, holders, scopes))
    .map((row) => innerHit(row, namesOf))
    .filter((hit) => holdsAll(hit, sought));
  const pages: Hit[] = projectPages(projects, scopes).map((one) => ({ ...one, kind: 'page' }));
  return [...commands, ...pages, ...found, ...inner];
}

function openIn(outer: readonly OuterRow[], here: string | null): OuterRow | null {
  return outer.find(({ kind, slug }) => kind === 'project' && slug === here) ?? null;
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
  if (kind === 'document')
    return { ...hit, href: paths.editDocument(here, slug), detail: of(wordOf(documentKindLabels, state)) };
  if (kind === 'adoption') return { ...hit, href: paths.adoption(here, slug), detail: of(state) };
  return { ...hit, href: paths.campaign(here, slug), detail: of(wordOf(campaignStateLabels, state)) };
}

function wordOf(labels: Record<string, string>, value: string | null): string | null {
  return value === null ? null : (labels[value] ?? null);
}
