import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { insertContent } from './content';
import { instrumentsVisibleTo } from './list-queries';
import type { CriteriaGroup } from './rules';
import type { InstrumentIdentity, VersionKey } from './schema';
import { freeSlug } from './slugs';
import { readSections, versionRowSelect } from './version-queries';

/** A new instrument with a first draft that asks nothing yet, or what is given. @returns its slug */
export function createInstrument(
  staff: Staff,
  identity: InstrumentIdentity,
  sent: { key?: string | undefined },
  content: { sections: readonly CriteriaGroup[]; note: string | null } = { sections: [], note: null },
): Promise<string> {
  return write(
    staff,
    async (tx) => {
      const data = await columnsOf(tx, staff, identity);
      const slug = await newSlug(tx, identity.name);
      const { versions } = await tx.instrument.create({
        data: { ...data, slug, versions: { create: { number: 1, note: content.note } } },
        select: { versions: { select: { id: true } } },
      });
      await insertContent(tx, versions[0]?.id ?? '', content.sections);
      return slug;
    },
    { key: sent.key },
  );
}

/** What it is called and what it is for; published versions stay as they are. */
export function editInstrument(
  staff: Staff,
  { instrument: slug, ...identity }: InstrumentIdentity & { instrument: string },
  sent: { version?: number | undefined },
) {
  return write(staff, async (tx) => {
    const stored = await tx.instrument.findFirst({
      where: { AND: [{ slug }, instrumentsVisibleTo(staff)] },
      select: {
        id: true,
        version: true,
        name: true,
        origin: true,
        kind: true,
        purpose: true,
        projectId: true,
        project: { select: { slug: true } },
        versions: { select: { campaigns: { select: { projectId: true } } } },
      },
    });
    if (!stored) outOfReach();
    const data = await columnsOf(tx, staff, identity);
    const users = stored.versions.flatMap(({ campaigns }) => campaigns);
    if (data.projectId && users.some(({ projectId }) => projectId !== data.projectId)) throw new RuleError(SHARED_USE);
    const { count } = await tx.instrument.updateMany({
      where: { id: stored.id, version: sent.version ?? 0 },
      data: { ...data, version: { increment: 1 } },
    });
    if (count === 1) return;
    const last = await tx.auditEvent.findFirst({
      where: { tableName: 'Instrument', rowId: stored.id },
      orderBy: { id: 'desc' },
      select: { at: true },
    });
    throw new ConflictError('La fiche de cet instrument', last?.at ?? new Date(), stored.version, {
      name: stored.name,
      kind: stored.kind,
      purpose: stored.purpose ?? '',
      project: stored.project?.slug ?? '',
      origin: stored.origin ?? '',
    });
  });
}

/** Another instrument that begins with what this version asks, under the same codes: their answers may be read side by side. */
export function duplicateInstrument(
  staff: Staff,
  { instrument, number, name }: VersionKey & { name: string },
  sent: { key?: string | undefined },
): Promise<string> {
  return write(
    staff,
    async (tx) => {
      const source = await tx.instrumentVersion.findFirst({
        where: { number, instrument: { AND: [{ slug: instrument }, instrumentsVisibleTo(staff)] } },
        select: {
          ...versionRowSelect,
          instrument: { select: { kind: true, purpose: true, projectId: true, name: true } },
        },
      });
      if (!source) outOfReach();
      const { name: of, ...identity } = source.instrument;
      const origin = `Copie de «\u00a0${of}\u00a0», version ${number}.`;
      const slug = await newSlug(tx, name);
      const { versions } = await tx.instrument.create({
        data: { ...identity, name, slug, origin, versions: { create: { number: 1 } } },
        select: { versions: { select: { id: true } } },
      });
      await insertContent(
        tx,
        versions[0]?.id ?? '',
        withLevels(readSections(source).sections, () => []),
      );
      return slug;
    },
    { key: sent.key },
  );
}

/**
 * A draft that begins as the last published version: same codes, each level taking over its own. Refused while a draft is under
 * way. @returns its number
 */
export function startVersion(staff: Staff, { instrument }: { instrument: string }): Promise<number> {
  return write(staff, async (tx) => {
    const found = await tx.instrument.findFirst({
      where: { AND: [{ slug: instrument }, instrumentsVisibleTo(staff)] },
      select: { id: true, versions: { orderBy: { number: 'desc' }, take: 1, select: versionRowSelect } },
    });
    const latest = found?.versions[0];
    if (!found || !latest) outOfReach();
    if (!latest.publishedAt) {
      throw new RuleError(`La version ${latest.number} est déjà en préparation\u00a0: terminez-la d’abord.`);
    }
    const { id, number } = await tx.instrumentVersion.create({
      data: { instrumentId: found.id, number: latest.number + 1 },
      select: { id: true, number: true },
    });
    await insertContent(
      tx,
      id,
      withLevels(readSections(latest).sections, (value) => [value]),
    );
    return number;
  });
}

const SHARED_USE =
  'D’autres projets emploient cet instrument dans une campagne\u00a0: laissez-le partagé, ou dupliquez-le pour ce projet.';

async function columnsOf(tx: Db, staff: Staff, { project, ...identity }: InstrumentIdentity) {
  if (!project) return { ...identity, projectId: null };
  const found = await tx.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    select: { id: true },
  });
  if (!found) throw new RuleError('Ce projet n’existe pas\u00a0: choisissez-en un dans la liste.');
  return { ...identity, projectId: found.id };
}

/** Two people who give the same name at the same moment get two addresses. */
async function newSlug(tx: Db, name: string): Promise<string> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('essaim.instrument'))`;
  const taken = await tx.instrument.findMany({ select: { slug: true } });
  return freeSlug(
    name,
    taken.map(({ slug }) => slug),
  );
}

function withLevels(sections: readonly CriteriaGroup[], from: (value: number) => number[]): CriteriaGroup[] {
  return sections.map((section) => ({
    ...section,
    criteria: section.criteria.map((criterion) => ({
      ...criterion,
      levels: criterion.levels.map((level) => ({ ...level, fromValues: from(level.value) })),
    })),
  }));
}
