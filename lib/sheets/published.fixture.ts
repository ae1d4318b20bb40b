import { type Manager, visitor } from '@/lib/viewer';
import { write } from '@/lib/write';
import { factoryActor } from '@/prisma/factories';
import { publishSheet } from './mutations';
import { getPublishedSheet } from './public-queries';
import { getSheetVersions } from './version-queries';

type Project = { id: string; slug: string };

/** Somebody edits the project. */
export function change({ id }: Project, data: { ambition?: string; problem?: string }) {
  return write(factoryActor, (tx) => tx.project.update({ where: { id }, data }));
}

/** What the page says a manager is reading. */
export async function fingerprint(manager: Manager, { slug }: Project) {
  return (await getSheetVersions(manager, slug, {}))?.fingerprint ?? '';
}

/** A manager opens the page and publishes what is there. */
export async function publish(manager: Manager, project: Project, note: string | null = null) {
  const seen = await fingerprint(manager, project);
  return publishSheet(manager, { slug: project.slug, seen, note }, { key: undefined });
}

/** The ambition that the public reads; null when it reads no sheet. */
export async function publishedAmbition({ slug }: Project) {
  return (await getPublishedSheet(visitor, slug))?.content.ambition ?? null;
}
