import 'server-only';
import { ofProjectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { isCarrier, type Viewer } from '@/lib/viewer';

/** The corrections asked for on a project, latest first: a carrier's person reads its own, the team all of them. */
export async function listCorrections(viewer: Viewer, project: string) {
  return db.correctionRequest.findMany({
    where: {
      AND: [
        { project: { slug: project } },
        ofProjectsVisibleTo(viewer),
        isCarrier(viewer) ? { authorId: viewer.id } : {},
      ],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, subject: true, text: true, state: true, answer: true, createdAt: true, answeredAt: true },
  });
}

export type CorrectionLine = Awaited<ReturnType<typeof listCorrections>>[number];
