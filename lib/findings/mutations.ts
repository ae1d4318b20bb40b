import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { refusalOfCriteria } from './rules';
import type { EditedFinding, NewFinding } from './schema';

/** Logs what an evaluation showed, with the criteria and the structures it speaks of. */
export function logFinding(
  staff: Staff,
  { project: slug, following: _, ...given }: NewFinding,
  sent: Pick<Sent, 'key'>,
) {
  return write(
    staff,
    async (tx) => {
      const project = await tx.project.findFirst({
        where: { AND: [{ slug }, projectsVisibleTo(staff)] },
        select: { id: true, findings: { orderBy: { position: 'desc' }, take: 1, select: { position: true } } },
      });
      if (!project) outOfReach();
      const { columns, criteria, adoptions } = await linked(tx, project.id, given);
      const position = (project.findings[0]?.position ?? -1) + 1;
      const { id } = await tx.finding.create({
        data: { ...columns, projectId: project.id, position, authorId: staff.id },
        select: { id: true },
      });
      await tie(tx, { id, projectId: project.id }, criteria, adoptions);
      return { id };
    },
    { key: sent.key },
  );
}

/** Changes a finding. Of two editors the second is told, with what the first one wrote. */
export function editFinding(staff: Staff, input: EditedFinding, sent: Pick<Sent, 'version'>) {
  const { project: slug, finding: id, ...given } = input;
  return write(staff, async (tx) => {
    const stored = await findFinding(tx, staff, slug, id);
    const { columns, criteria, adoptions } = await linked(tx, stored.projectId, given);
    const { count } = await tx.finding.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
    await tie(tx, stored, criteria, adoptions);
  });
}

type Given = Omit<NewFinding, 'project' | 'following'>;

/** The rows that a form names: its campaign, criteria of that campaign's questionnaire, structures of the project. */
async function linked(tx: Db, projectId: string, { campaign: slug, criteria, structures, date, ...columns }: Given) {
  const campaign = slug
    ? await tx.campaign.findFirst({
        where: { projectId, slug },
        relationLoadStrategy: 'join',
        select: { id: true, instrumentVersion: { select: { criteria: { select: { id: true } } } } },
      })
    : null;
  if (slug && !campaign)
    throw new RuleError('Cette campagne n’est plus dans ce projet\u00a0: choisissez-en une autre.');
  const asked = campaign && (campaign.instrumentVersion?.criteria ?? []).map(({ id }) => id);
  const refusal = refusalOfCriteria(criteria, asked);
  if (refusal) throw new RuleError(refusal);
  const named = [...new Set(structures)];
  const adoptions = await tx.adoption.findMany({
    where: { projectId, slug: { in: named } },
    select: { id: true },
  });
  if (adoptions.length < named.length) {
    throw new RuleError('Une des structures cochées n’est pas dans ce projet\u00a0: rechargez la page et reprenez.');
  }
  return {
    columns: { ...columns, ...impreciseColumns('date', date), campaignId: campaign?.id ?? null },
    criteria: [...new Set(criteria)],
    adoptions: adoptions.map(({ id }) => id),
  };
}

/** Adds the links that are missing and takes away those that are no more; the others stay as they are. */
async function tie(tx: Db, finding: { id: string; projectId: string }, criteria: string[], adoptions: string[]) {
  const { id: findingId, projectId } = finding;
  await tx.findingCriterion.deleteMany({ where: { findingId, criterionId: { notIn: criteria } } });
  await tx.findingAdoption.deleteMany({ where: { findingId, adoptionId: { notIn: adoptions } } });
  await tx.findingCriterion.createMany({
    data: criteria.map((criterionId) => ({ projectId, findingId, criterionId })),
    skipDuplicates: true,
  });
  await tx.findingAdoption.createMany({
    data: adoptions.map((adoptionId) => ({ projectId, findingId, adoptionId })),
    skipDuplicates: true,
  });
}

async function findFinding(tx: Db, staff: Staff, project: string, id: string) {
  const stored = await tx.finding.findFirst({
    where: { AND: [{ id, project: { slug: project } }, { project: projectsVisibleTo(staff) }] },
    relationLoadStrategy: 'join',
    include: {
      campaign: { select: { slug: true } },
      criteria: { select: { criterionId: true } },
      adoptions: { select: { adoption: { select: { slug: true } } } },
    },
  });
  return stored ?? outOfReach();
}

function conflict(stored: Awaited<ReturnType<typeof findFinding>>) {
  const { kind, text, visibility, campaign, dateText, concernedCount, concernedTotal } = stored;
  return new ConflictError('La fiche de ce constat', stored.updatedAt, stored.version, {
    kind,
    text,
    visibility,
    campaign: campaign?.slug ?? '',
    date: dateText ?? '',
    concernedCount: concernedCount?.toString() ?? '',
    concernedTotal: concernedTotal?.toString() ?? '',
    criteria: stored.criteria.map(({ criterionId }) => criterionId).join(','),
    structures: stored.adoptions.map(({ adoption }) => adoption.slug).join(','),
  });
}
