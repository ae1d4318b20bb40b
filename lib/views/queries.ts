import 'server-only';
import { db } from '@/lib/db';
import { isManager, type Staff } from '@/lib/viewer';
import { inOrder, mayEditView, queryOf, viewHref } from './rules';

export type View = Awaited<ReturnType<typeof listViews>>[number];

/** The views of a list that a person may open: its own, and those the team shares. */
export async function listViews(staff: Staff, page: string) {
  const rows = await db.savedView.findMany({
    where: { page, OR: [{ userId: staff.id }, { isShared: true }] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      userId: true,
      name: true,
      query: true,
      isShared: true,
      version: true,
      user: { select: { name: true } },
    },
  });
  const person = { id: staff.id, isManager: isManager(staff) };
  return inOrder(rows, staff.id).map(({ user, userId, ...view }) => {
    const query = queryOf(page, view.query);
    const isMine = userId === staff.id;
    const mayEdit = mayEditView(person, { userId, isShared: view.isShared });
    return { ...view, query, href: viewHref(page, query), isMine, author: isMine ? null : user.name, mayEdit };
  });
}
