import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { ConflictError } from '@/lib/errors';
import type { LinkState } from '@/lib/generated/prisma/enums';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { EditedDocument, NewDocument } from './schema';

export function addDocument(staff: Staff, { project: slug, date, ...given }: NewDocument, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug }, projectsVisibleTo(staff)] },
        select: { id: true, _count: { select: { documents: true } } },
      });
      if (!project) outOfReach();
      return tx.document.create({
        data: {
          ...given,
          ...impreciseColumns('date', date),
          projectId: project.id,
          authorId: staff.id,
          linkState: linkStateOf(given.url),
          position: project._count.documents,
        },
        select: { id: true },
      });
    },
    { key: sent.key },
  );
}

/** A changed address has to be checked again. */
export function editDocument(staff: Staff, input: EditedDocument, sent: Pick<Sent, 'version'>) {
  const { project, document: id, date, ...given } = input;
  return write(staff, async (tx) => {
    const stored = await tx.document.findFirst({
      where: { AND: [{ id }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }] },
    });
    if (!stored) outOfReach();
    const linkState = given.url === stored.url ? stored.linkState : linkStateOf(given.url);
    const { count } = await tx.document.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...given, ...impreciseColumns('date', date), linkState, version: { increment: 1 } },
    });
    if (count > 0) return;
    const { kind, title, url, note, visibility, dateText } = stored;
    throw new ConflictError('La fiche de ce document', stored.updatedAt, stored.version, {
      kind,
      title,
      visibility,
      url: url ?? '',
      note: note ?? '',
      date: dateText ?? '',
    });
  });
}

function linkStateOf(url: string | null): LinkState {
  return url === null ? 'MISSING' : 'UNCHECKED';
}
