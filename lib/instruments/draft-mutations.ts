import 'server-only';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { replaceContent } from './content';
import { contentOf, type Draft, draftOf } from './draft-rules';
import { instrumentsVisibleTo } from './list-queries';
import type { CriteriaGroup } from './rules';
import type { VersionKey } from './schema';
import { readSections, versionRowSelect } from './version-queries';

/**
 * Writes a draft as the form holds it. Throws a conflict, with the other's draft, when somebody else saved since it was opened;
 * sending the same draft twice is none.
 */
export function saveDraft(staff: Staff, key: VersionKey, draft: Draft, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const stored = await findDraft(tx, staff, key);
    const given = contentOf(draft);
    const note = draft.note || null;
    if (isSame(stored, { sections: given, note })) return { version: stored.version, at: new Date() };
    await claimDraft(tx, stored, sent.version, note);
    await replaceContent(tx, stored.id, stored.sections, given);
    return { version: stored.version + 1, at: new Date() };
  });
}

/** The draft that a key names, found through the person; refused once it is published. */
export async function findDraft(tx: Db, staff: Staff, { instrument, number }: VersionKey) {
  const row = await tx.instrumentVersion.findFirst({
    where: { number, instrument: { AND: [{ slug: instrument }, instrumentsVisibleTo(staff)] } },
    select: versionRowSelect,
  });
  if (!row) outOfReach();
  if (row.publishedAt) throw new RuleError(FROZEN);
  return readSections(row);
}

type StoredDraft = Awaited<ReturnType<typeof findDraft>>;

/** Takes the next version number of the row, or says that somebody else did. */
export async function claimDraft(tx: Db, stored: StoredDraft, opened: number | undefined, note = stored.note) {
  const { count } = await tx.instrumentVersion.updateMany({
    where: { id: stored.id, version: opened ?? 0, publishedAt: null },
    data: { note, version: { increment: 1 } },
  });
  if (count === 1) return;
  const last = await tx.auditEvent.findFirst({
    where: { tableName: 'InstrumentVersion', rowId: stored.id },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
  const theirs = JSON.stringify(draftOf(stored.sections, stored.note));
  throw new ConflictError('Cette version', last?.at ?? new Date(), stored.version, { draft: theirs });
}

const FROZEN = 'Cette version est publiée\u00a0: elle ne change plus. Préparez une nouvelle version.';

type Written = { sections: readonly CriteriaGroup[]; note: string | null };

function isSame(one: Written, other: Written): boolean {
  const read = ({ sections, note }: Written) => JSON.stringify(draftOf(sections, note));
  return read(one) === read(other);
}
