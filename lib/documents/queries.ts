import 'server-only';
import { projectsVisibleTo, visibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff, Viewer } from '@/lib/viewer';

export type DocumentRow = Awaited<ReturnType<typeof listDocuments>>[number];

/** A project's documents, as far as the person may read them. */
export async function listDocuments(viewer: Viewer, project: string) {
  const rows = await db.document.findMany({
    where: { AND: [{ project: { AND: [{ slug: project }, projectsVisibleTo(viewer)] } }, visibleTo(viewer)] },
    relationLoadStrategy: 'join',
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    select: {
      id: true,
      kind: true,
      title: true,
      note: true,
      visibility: true,
      url: true,
      linkState: true,
      dateText: true,
      dateFrom: true,
      dateTo: true,
      campaign: { select: { label: true } },
      activity: { select: { title: true } },
      adoption: { select: { label: true, organization: { select: { name: true } } } },
    },
  });
  return rows.map(({ campaign, activity, adoption, dateText, dateFrom, dateTo, ...row }) => ({
    ...row,
    on: readImprecise({ dateText, dateFrom, dateTo }, 'date'),
    attachedTo: campaign?.label ?? activity?.title ?? adoption?.organization?.name ?? adoption?.label ?? null,
  }));
}

/** What the form of a document starts with, by field name; null when out of reach. */
export async function getDocumentForm(staff: Staff, project: string, id: string) {
  const row = await db.document.findFirst({
    where: { AND: [{ id }, { project: { AND: [{ slug: project }, projectsVisibleTo(staff)] } }] },
    select: {
      id: true,
      version: true,
      kind: true,
      title: true,
      url: true,
      note: true,
      visibility: true,
      dateText: true,
    },
  });
  if (!row) return null;
  const { dateText, ...own } = row;
  return { ...own, date: dateText };
}
