import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import type { Db } from '@/lib/db';
import { ConflictError, RuleError } from '@/lib/errors';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import { impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Staff } from '@/lib/viewer';
import { write } from '@/lib/write';
import { storedMeasureWords } from './form-values';
import { computedRate, fieldsOf, type NumberField } from './measure-rules';
import { indicatorOfProject } from './reach';
import type { EditedMeasure, NewMeasure } from './schema';

/** Writes one figure, with what it counts, when, of how many, and where it comes from. */
export function logMeasure(staff: Staff, input: NewMeasure, sent: Pick<Sent, 'key'>) {
  const { project, indicator, following: _, ...given } = input;
  return write(
    staff,
    async (tx) => {
      const { projectId, stored } = await indicatorOfProject(tx, staff, project, indicator);
      const columns = await columnsOf(tx, projectId, stored.kind, given);
      const data = { ...columns, projectId, indicatorId: stored.id, authorId: staff.id };
      return tx.measure.create({ data, select: { id: true } });
    },
    { key: sent.key },
  );
}

/** Corrects a figure; the journal keeps what it was. Of two editors the second is told, with what the first one wrote. */
export function editMeasure(staff: Staff, input: EditedMeasure, sent: Pick<Sent, 'version'>) {
  const { project, indicator, measure: id, ...given } = input;
  return write(staff, async (tx) => {
    const stored = await findMeasure(tx, staff, { project, indicator, measure: id });
    const columns = await columnsOf(tx, stored.projectId, stored.indicator.kind, given);
    const { count } = await tx.measure.updateMany({
      where: { id, version: sent.version ?? 0 },
      data: { ...columns, ...keptComputation(stored, columns), version: { increment: 1 } },
    });
    if (count === 0) throw conflict(stored);
  });
}

type Given = Omit<NewMeasure, 'project' | 'indicator' | 'following'>;

async function columnsOf(tx: Db, projectId: string, kind: IndicatorKind, given: Given) {
  const { kind: asked, structure, campaign, period, ...own } = given;
  if (asked !== kind) throw new RuleError('Cet indicateur a changé de type\u00a0: rechargez la page et reprenez.');
  const [adoption, row] = [
    structure ? await tx.adoption.findFirst({ where: { projectId, slug: structure }, select: { id: true } }) : null,
    campaign ? await tx.campaign.findFirst({ where: { projectId, slug: campaign }, select: { id: true } }) : null,
  ];
  if (structure && !adoption) {
    throw new RuleError('Cette structure n’est pas dans ce projet\u00a0: choisissez-en une autre.');
  }
  if (campaign && !row) {
    throw new RuleError('Cette campagne n’est plus dans ce projet\u00a0: choisissez-en une autre.');
  }
  const computed = computedRate(given);
  return {
    ...own,
    ...numbersOf(kind, given),
    ...(computed && { value: computed.value }),
    isComputed: computed !== null,
    computation: computed?.computation ?? null,
    ...impreciseColumns('period', period),
    adoptionId: adoption?.id ?? null,
    campaignId: row?.id ?? null,
  };
}

/** Only the numbers that this kind asks. */
function numbersOf(kind: IndicatorKind, given: Given): Record<NumberField, number | null> {
  const asked = fieldsOf(kind);
  const of = (field: NumberField) => (asked.includes(field) ? given[field] : null);
  return {
    value: of('value'),
    numerator: of('numerator'),
    denominator: of('denominator'),
    sustainableJobs: of('sustainableJobs'),
    transitionJobs: of('transitionJobs'),
    positiveExits: of('positiveExits'),
  };
}

/** How a rate was worked out stays as it was first written while its numbers stay. */
function keptComputation(stored: StoredMeasure, columns: { isComputed: boolean } & Record<NumberField, number | null>) {
  const stays =
    stored.isComputed &&
    columns.isComputed &&
    stored.numerator?.toNumber() === columns.numerator &&
    stored.denominator?.toNumber() === columns.denominator;
  return stays ? { computation: stored.computation, value: stored.value } : {};
}

type StoredMeasure = Awaited<ReturnType<typeof findMeasure>>;

async function findMeasure(tx: Db, staff: Staff, key: { project: string; indicator: string; measure: string }) {
  const stored = await tx.measure.findFirst({
    where: {
      AND: [
        { id: key.measure, indicator: { slug: key.indicator } },
        { project: { AND: [{ slug: key.project }, projectsVisibleTo(staff)] } },
      ],
    },
    relationLoadStrategy: 'join',
    include: {
      indicator: { select: { kind: true } },
      adoption: { select: { slug: true } },
      campaign: { select: { slug: true } },
    },
  });
  return stored ?? outOfReach();
}

function conflict(stored: StoredMeasure) {
  return new ConflictError('Cette mesure', stored.updatedAt, stored.version, storedMeasureWords(stored));
}
