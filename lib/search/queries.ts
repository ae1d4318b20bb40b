import 'server-only';
import type { Staff } from '@/lib/viewer';
import { entrySought, listsFor } from './command-rules';
import { readEntries, readEntriesAt } from './entry-queries';
import { type Group, groupsOf, listGroup } from './group-rules';
import { readHits } from './hit-queries';
import { readMeant } from './near-queries';
import { readRecent } from './recent-queries';
import { readSought, type Sought } from './rules';

/** The page that is open, when it is one of a project: slugs. */
export type Place = { project: string; adoption: string | null };

/** What was found, in groups, best first; and the words it was found by when those that were typed find nothing. */
export type Answer = { groups: Group[]; meant: string | null };

/**
 * Everything that answers a few words; without a word, what one does most. Staff read every project, and the type says so: nobody else
 * searches.
 */
export async function search(staff: Staff, text: string, place: Place | null = null): Promise<Answer> {
  const sought = readSought(text);
  if (sought.words.length === 0) return { groups: await offer(staff, sought, place), meant: null };
  const groups = await find(staff, sought, place, text);
  if (groups.length > 0) return { groups, meant: null };
  const meant = await readMeant(staff, sought);
  const near = meant ? await find(staff, readSought(meant), place, meant) : [];
  if (near.length > 0) return { groups: near, meant };
  return { groups: [listGroup(Object.values(listsFor(text)))], meant: null };
}

async function find(staff: Staff, sought: Sought, place: Place | null, text: string): Promise<Group[]> {
  const here = place?.project ?? null;
  const toEnter = entrySought(sought);
  if (toEnter) {
    const entries = await readEntries(staff, await readHits(staff, toEnter, here));
    if (entries.length > 0) return groupsOf(entries, toEnter);
  }
  const lists = listsFor(text);
  const more = { project: lists.project.href, organization: lists.organization.href };
  return groupsOf(await readHits(staff, sought, here), sought, more);
}

/** Where one is comes first: what can be begun there. Elsewhere, where one was. */
async function offer(staff: Staff, sought: Sought, place: Place | null): Promise<Group[]> {
  const here = place?.project ?? null;
  const [entries, commands, recent] = await Promise.all([
    place?.adoption ? readEntriesAt(staff, place.project, place.adoption) : [],
    readHits(staff, sought, here),
    readRecent(staff, here),
  ]);
  return (here ? [entries, commands, recent] : [recent, commands]).flatMap((hits) => groupsOf(hits, sought));
}
