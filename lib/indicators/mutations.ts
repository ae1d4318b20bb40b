import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { slugOf } from '@/lib/format';
import type { Indicator } from '@/lib/generated/prisma/client';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { numberText } from './form-values';
import { indicatorOfProject } from './reach';
import type { EditedIndicator, NewIndicator } from './schema';

/** Defines what will be measured, for one project or for all; gives the address it got. */
export function defineIndicator(staff: Staff, input: NewIndicator, sent: Pick<Sent, 'key'>) {
  const { project: slug, sharing, ...given } = input;
  return write(
    staff,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug }, projectsVisibleTo(staff)] },
        select: { id: true },
      });
      if (!project) outOfReach();
      const projectId = sharing === 'project' ? project.id : null;
      const data = { ...given, projectId, slug: await findFreeSlug(tx, given.name, projectId) };
      return tx.indicator.create({ data, select: { slug: true, name: true } });
    },
    { key: sent.key },
  );
}

/** Changes a definition. Once measured, what an indicator measures stays: its figures would mean something else. */
export function editIndicator(staff: Staff, input: EditedIndicator, sent: Pick<Sent, 'version'>) {
  const { project, indicator, ...given } = input;
  return write(staff, async (tx) => {
    const { stored } = await indicatorOfProject(tx, staff, project, indicator);
    const { id, kind } = stored;
    if (given.kind !== kind && (await tx.measure.count({ where: { indicatorId: id } })) > 0) {
      throw new RuleError('Des mesures existent\u00a0: leur type ne change plus. Définissez un autre indicateur.');
    }
    const { count } = await tx.indicator.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...given, version: { increment: 1 } },
    });
    if (count === 0) throw await conflict(tx, stored);
  });
}

/** Pages that stand beside an indicator's own. */
const RESERVED = ['nouveau'];

/** One address leads to one indicator: a shared one and a project's own never have the same. */
async function findFreeSlug(tx: Db, name: string, projectId: string | null): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('essaim.indicator'))`;
  const base = slugOf(name) || 'indicateur';
  const rows = await tx.indicator.findMany({
    where: { slug: { startsWith: base }, ...(projectId && { OR: [{ projectId }, { projectId: null }] }) },
    select: { slug: true },
  });
  const taken = new Set([...rows.map(({ slug }) => slug), ...RESERVED]);
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`;
    if (!taken.has(slug)) return slug;
  }
}

async function conflict(tx: Db, stored: Indicator) {
  const last = await tx.auditEvent.findFirst({
    where: { tableName: 'Indicator', rowId: stored.id },
    orderBy: { id: 'desc' },
    select: { at: true },
  });
  const { name, unit, kind, aggregation, target, definition, countsPeople } = stored;
  return new ConflictError('La fiche de cet indicateur', last?.at ?? stored.createdAt, stored.version, {
    name,
    unit,
    kind,
    aggregation,
    target: numberText(target?.toNumber() ?? null),
    definition: definition ?? '',
    countsPeople: countsPeople ? 'on' : '',
  });
}
