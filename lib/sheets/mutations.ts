import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { readContent, SHAPE } from './content-schema';
import { differencesBetween } from './difference-rules';
import { fingerprintOf, listLiveContents } from './live';
import type { PublishedInput } from './schema';

/**
 * Keeps what the sheet says today as its next version, and shows it to everybody. Refused when today's data is no longer what
 * the manager read, and when the version online already says it. A sheet put back online unchanged keeps its version.
 */
export function publishSheet(manager: Manager, { slug, seen, note }: PublishedInput, sent: Pick<Sent, 'key'>) {
  return write(
    manager,
    async (tx) => {
      const { id, isOnline } = await holdProject(tx, manager, slug);
      const [live] = await listLiveContents(tx, { id });
      if (!live || fingerprintOf(live.content) !== seen) throw new RuleError(CHANGED_SINCE);
      const latest = await tx.sheetVersion.findFirst({
        where: { projectId: id },
        orderBy: { number: 'desc' },
        select: { number: true, content: true },
      });
      const isSame = latest !== null && differencesBetween(readContent(latest.content), live.content).length === 0;
      if (isSame && isOnline) throw new RuleError(ALREADY_SAID);
      const number = isSame ? latest.number : (latest?.number ?? 0) + 1;
      if (!isSame) {
        await tx.sheetVersion.create({
          data: { projectId: id, number, shape: SHAPE, content: live.content, note, authorId: manager.id },
        });
      }
      if (!isOnline) await tx.project.update({ where: { id }, data: { sheetPublishedAt: new Date() } });
      return { number };
    },
    { key: sent.key },
  );
}

/** Takes the sheet away from everybody at once. Its versions are kept. */
export function withdrawSheet(manager: Manager, slug: string) {
  return write(manager, async (tx) => {
    const { id, isOnline } = await holdProject(tx, manager, slug);
    if (!isOnline) throw new RuleError('La fiche publique n’est pas en ligne\u00a0: rien n’a changé.');
    await tx.project.update({ where: { id }, data: { sheetPublishedAt: null } });
  });
}

/** Two managers who decide at once do it one after the other. */
async function holdProject(tx: Db, manager: Manager, slug: string) {
  await tx.$queryRaw`select 1 from "Project" where "slug" = ${slug} for no key update`;
  const project = await tx.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(manager)] },
    select: { id: true, sheetPublishedAt: true },
  });
  if (!project) outOfReach();
  return { id: project.id, isOnline: project.sheetPublishedAt !== null };
}

const CHANGED_SINCE =
  'Les données ont changé pendant votre lecture. Rechargez la page, relisez ce qui diffère, puis publiez\u00a0: rien n’a été publié.';
const ALREADY_SAID = 'La fiche en ligne dit déjà tout cela\u00a0: rien n’a été publié.';
