import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { today } from '@/lib/day';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { slugOf } from '@/lib/format';
import { type ImpreciseDate, impreciseColumns } from '@/lib/imprecise-date';
import { findOrAddOrganization } from '@/lib/organizations/mutations';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { courseSelect, readCourseEvents } from './course-rows';
import { dateRefusal } from './decision-rules';
import { courseOf } from './rules';
import type { EditedProject, NewProject } from './schema';

export function createProject(staff: Staff, input: NewProject, sent: Pick<Sent, 'key'>) {
  return write(
    staff,
    async (tx) => {
      const programme = await lockProgramme(tx);
      const { carrier, enteredOn, ...given } = await withCarrier(tx, input);
      const { _max } = await tx.project.aggregate({ where: { programmeId: programme.id }, _max: { position: true } });
      const project = await tx.project.create({
        data: {
          ...given,
          programmeId: programme.id,
          carrierId: carrier.id,
          slug: await freeSlug(tx, given.name),
          position: (_max.position ?? 0) + 1,
        },
        select: { id: true, slug: true },
      });
      await recordEntryDate(tx, staff, project.id, enteredOn, null);
      return { slug: project.slug, newCarrier: carrier.isNew ? carrier.name : null };
    },
    { key: sent.key },
  );
}

/** A new entry date is recorded as a fact that puts the earlier one right; leaving it empty changes nothing. */
export function editProject(staff: Staff, { slug, ...input }: EditedProject, sent: Pick<Sent, 'version'>) {
  return write(staff, async (tx) => {
    const stored = await findProject(tx, staff, slug);
    const { carrier, enteredOn, ...given } = await withCarrier(tx, input);
    const { count } = await tx.project.updateMany({
      where: { id: stored.id, version: sent.version ?? 0 },
      data: { ...given, carrierId: carrier.id, version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
    await recordEntryDate(
      tx,
      staff,
      stored.id,
      enteredOn,
      courseOf(readCourseEvents(stored.lifecycleEvents)).enteredOn,
    );
    return { slug, newCarrier: carrier.isNew ? carrier.name : null };
  });
}

/** There is one programme today; holding it makes new projects wait for each other, so that places and addresses stay unique. */
async function lockProgramme(tx: Db) {
  const [programme] = await tx.$queryRaw<{ id: string }[]>`
    select "id" from "Programme" order by "createdAt", "id" limit 1 for no key update`;
  if (!programme)
    throw new RuleError('Aucun programme n’est enregistré\u00a0: demandez à l’administration de le créer.');
  return programme;
}

async function withCarrier<I extends NewProject>(tx: Db, input: I) {
  const { organization, kind, department, isAnother, ...given } = input;
  const carrier = await findOrAddOrganization(tx, { organization, kind, department, isAnother });
  return { carrier, ...given };
}

/** Names that a page beside the projects already has. */
const RESERVED = ['nouveau'];

async function freeSlug(tx: Db, name: string): Promise<string> {
  const base = slugOf(name) || 'projet';
  const rows = await tx.project.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } });
  const taken = new Set([...rows.map((row) => row.slug), ...RESERVED]);
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`;
    if (!taken.has(slug)) return slug;
  }
}

async function recordEntryDate(
  tx: Db,
  staff: Staff,
  projectId: string,
  date: ImpreciseDate | null,
  before: ImpreciseDate | null,
) {
  if (!date || date.text === before?.text) return;
  const refusal = dateRefusal(date, today());
  if (refusal) throw new RuleError(refusal);
  await tx.lifecycleEvent.create({
    data: { projectId, authorId: staff.id, kind: 'ENTERED', ...impreciseColumns('date', date) },
  });
}

async function findProject(tx: Db, viewer: Staff, slug: string) {
  const project = await tx.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(viewer)] },
    relationLoadStrategy: 'join',
    include: { carrier: { select: { name: true } }, lifecycleEvents: { select: courseSelect } },
  });
  return project ?? outOfReach();
}

function conflict(stored: Awaited<ReturnType<typeof findProject>>) {
  const { carrier, lifecycleEvents, aliases, version, updatedAt, ...own } = stored;
  const texts = Object.entries(own).filter(([, value]) => value === null || typeof value === 'string');
  return new ConflictError('La fiche de ce projet', updatedAt, version, {
    ...Object.fromEntries(texts.map(([name, value]) => [name, String(value ?? '')])),
    aliases: aliases.join(', '),
    organization: carrier.name,
    enteredOn: courseOf(readCourseEvents(lifecycleEvents)).enteredOn?.text ?? '',
  });
}
