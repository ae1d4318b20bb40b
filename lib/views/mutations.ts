import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import { isManager, type Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { countRefusal, mayEditView, nameRefusal, queryOf } from './rules';
import type { EditedView, NewView } from './schema';

/** Gives a name to the filters of a list. */
export function saveView(staff: Staff, view: NewView, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const others = await ownViews(tx, staff.id, view.page);
      refuse(nameRefusal(view.name, others) ?? countRefusal(others.length));
      const { id } = await tx.savedView.create({ data: { ...view, userId: staff.id }, select: { id: true } });
      return { id };
    },
    { key: sent.key },
  );
}

/** Renames a view, shares it or keeps it to oneself, and gives it the filters of the moment when asked. Of two editors the second is told. */
export function editView(
  staff: Staff,
  { view: id, takesQuery, query, name, isShared }: EditedView,
  sent: Pick<Sent, 'version'>,
) {
  return write(staff, async (tx) => {
    const stored = await findView(tx, staff, id);
    const others = await ownViews(tx, stored.userId, stored.page);
    refuse(
      nameRefusal(
        name,
        others.filter((other) => other.id !== id),
      ),
    );
    if (takesQuery && !query) throw new RuleError(NO_FILTER);
    const taken = takesQuery ? query : stored.query;
    const { count } = await tx.savedView.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { name, isShared, query: taken, version: { increment: 1 } },
    });
    if (count === 0) {
      const now = { name: stored.name, isShared: stored.isShared ? 'on' : '' };
      throw new ConflictError('Cette vue', stored.updatedAt, stored.version, now);
    }
  });
}

/** Takes a view away; its filters come back so that it can be named again. The audit log keeps the row. */
export function deleteView(staff: Staff, id: string) {
  return write(staff, async (tx) => {
    const { page, query, name } = await findView(tx, staff, id);
    await tx.savedView.delete({ where: { id } });
    return { page, query: queryOf(page, query), name };
  });
}

const NO_FILTER = 'La liste n’a pas de filtre en ce moment\u00a0: une vue en garde au moins un.';

/** A view of somebody else that is not shared does not exist; a shared one is seen, and may be out of one's right. */
async function findView(tx: Db, staff: Staff, id: string) {
  const stored = await tx.savedView.findFirst({
    where: { AND: [{ id }, { OR: [{ userId: staff.id }, { isShared: true }] }] },
  });
  if (!stored) outOfReach();
  if (!mayEditView({ id: staff.id, isManager: isManager(staff) }, stored)) {
    throw new RuleError('Seule la personne qui partage cette vue, ou une responsable, peut la changer.');
  }
  return stored;
}

function ownViews(tx: Db, userId: string, page: string) {
  return tx.savedView.findMany({ where: { userId, page }, select: { id: true, name: true } });
}

function refuse(refusal: string | null) {
  if (refusal) throw new RuleError(refusal);
}
