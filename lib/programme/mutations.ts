import 'server-only';
import type { Sent } from '@/lib/action';
import { ConflictError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import type { EditedProgramme } from './schema';

/** Changes what the programme announces of itself. Of two editors the second is told, with what the first one wrote. */
export function editProgramme(
  staff: Staff,
  { programme, announcedProjects }: EditedProgramme,
  sent: Pick<Sent, 'version'>,
) {
  return write(staff, async (tx) => {
    const { count } = await tx.programme.updateMany({
      where: { slug: programme, version: sent.version ?? 0 },
      data: { announcedProjects, version: { increment: 1 } },
    });
    if (count > 0) return;
    const stored = await tx.programme.findUnique({ where: { slug: programme } });
    if (!stored) outOfReach();
    const change = await tx.auditEvent.findFirst({
      where: { tableName: 'Programme', rowId: stored.id },
      orderBy: { id: 'desc' },
      select: { at: true },
    });
    throw new ConflictError('La fiche du programme', change?.at ?? stored.createdAt, stored.version, {
      announcedProjects: stored.announcedProjects?.toString() ?? '',
    });
  });
}
