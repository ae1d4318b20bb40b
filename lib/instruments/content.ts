import 'server-only';
import type { Db } from '@/lib/db';
import type { CriteriaGroup, Criterion } from './rules';

// How what a version asks is written to the database. Only drafts are: a trigger refuses any change to a published one.

/** Writes the whole content of a version that has none yet. */
export async function insertContent(tx: Db, versionId: string, sections: readonly CriteriaGroup[]) {
  const principles = new Map<CriteriaGroup, string>();
  for (const [index, section] of sections.filter(({ wording }) => wording !== null).entries()) {
    const { wording, note } = section;
    const { id } = await tx.principle.create({
      data: { versionId, position: index + 1, wording: wording ?? '', note },
      select: { id: true },
    });
    principles.set(section, id);
  }
  const placed = sections.flatMap((section) =>
    section.criteria.map((criterion) => ({ criterion, principleId: principles.get(section) ?? null })),
  );
  if (placed.length === 0) return;
  const rows = await tx.criterion.createManyAndReturn({
    data: placed.map(({ criterion, principleId }, index) => ({
      versionId,
      principleId,
      position: index + 1,
      code: criterion.code,
      ...columnsOf(criterion),
    })),
    select: { id: true, code: true },
  });
  const ids = new Map(rows.map(({ id, code }) => [code, id]));
  await tx.criterionLevel.createMany({
    data: placed.flatMap(({ criterion }) => levelRows(ids.get(criterion.code) ?? '', criterion)),
  });
}

/** Brings a draft's content to what is given: rows that stay the same are left alone, so that history tells what changed. */
export async function replaceContent(
  tx: Db,
  versionId: string,
  stored: readonly CriteriaGroup[],
  given: readonly CriteriaGroup[],
) {
  const principles = await replacePrinciples(tx, versionId, given);
  const before = new Map(placedIn(stored).map((placed) => [placed.criterion.code, placed]));
  const wanted = placedIn(given);
  const codes = wanted.map(({ criterion }) => criterion.code);
  const gone = [...before.values()].map(({ criterion }) => criterion).filter(({ code }) => !codes.includes(code));
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    await tx.criterionLevel.deleteMany({ where: { criterionId: { in: ids } } });
    await tx.criterion.deleteMany({ where: { id: { in: ids } } });
  }
  const isReordered = codes.join() !== [...before.keys()].join();
  // Two criteria never share a place, not even for a moment: all step aside first.
  if (isReordered) {
    await tx.$executeRaw`update "Criterion" set "position" = -"position" where "versionId" = ${versionId}::uuid`;
  }
  for (const [index, { criterion, principle }] of wanted.entries()) {
    const principleId = principle === null ? null : (principles[principle] ?? null);
    const columns = { principleId, ...columnsOf(criterion) };
    const old = before.get(criterion.code);
    if (!old) {
      const data = { versionId, code: criterion.code, position: index + 1, ...columns };
      const { id } = await tx.criterion.create({ data, select: { id: true } });
      await tx.criterionLevel.createMany({ data: levelRows(id, criterion) });
      continue;
    }
    const { id } = old.criterion;
    if (isReordered) await tx.criterion.update({ where: { id }, data: { ...columns, position: index + 1 } });
    else if (isOther(old, { criterion, principle })) await tx.criterion.update({ where: { id }, data: columns });
    if (JSON.stringify(levelRows(id, old.criterion)) === JSON.stringify(levelRows(id, criterion))) continue;
    await tx.criterionLevel.deleteMany({ where: { criterionId: id } });
    await tx.criterionLevel.createMany({ data: levelRows(id, criterion) });
  }
  await tx.principle.deleteMany({ where: { versionId, position: { gt: principles.length } } });
}

type Placed = { criterion: Criterion; principle: number | null };

function placedIn(sections: readonly CriteriaGroup[]): Placed[] {
  return sections.flatMap(({ wording, criteria }, index) =>
    criteria.map((criterion) => ({ criterion, principle: wording === null ? null : index })),
  );
}

function isOther(old: Placed, now: Placed): boolean {
  const read = ({ criterion, principle }: Placed) => JSON.stringify([principle, columnsOf(criterion)]);
  return read(old) !== read(now);
}

/** Principles are told apart by their place: nothing outside their version refers to them. @returns their ids, in order */
async function replacePrinciples(tx: Db, versionId: string, given: readonly CriteriaGroup[]): Promise<string[]> {
  const stored = await tx.principle.findMany({
    where: { versionId },
    orderBy: { position: 'asc' },
    select: { id: true, wording: true, note: true },
  });
  const ids: string[] = [];
  for (const { wording, note } of given) {
    if (wording === null) continue;
    const old = stored[ids.length];
    const data = { wording, note };
    if (old && (old.wording !== wording || old.note !== note)) {
      await tx.principle.update({ where: { id: old.id }, data });
    }
    const { id } = old ?? (await tx.principle.create({ data: { versionId, position: ids.length + 1, ...data } }));
    ids.push(id);
  }
  return ids;
}

function columnsOf({ wording, help, kind, unit, weight, isRequired }: Criterion) {
  return { wording, help, kind, unit, weight, isRequired };
}

function levelRows(criterionId: string, { levels }: Criterion) {
  return levels.map(({ value, anchor, fromValues = [] }) => ({ criterionId, value, anchor, fromValues }));
}
