import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { Sent } from '@/lib/action';
import { today } from '@/lib/day';
import type { Db } from '@/lib/db';
import { RuleError } from '@/lib/errors';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { Phase } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, impreciseColumns } from '@/lib/imprecise-date';
import { outOfReach } from '@/lib/out-of-reach';
import type { Manager } from '@/lib/viewer';
import { write } from '@/lib/write';
import { courseSelect, readCourseEvents } from './course-rows';
import {
  dateRefusal,
  PHASE_DECISIONS,
  type PhaseDecision,
  type ProjectDecision,
  phaseRefusal,
  projectRefusal,
} from './decision-rules';
import { phaseLabels } from './labels';
import type { EntryInput, ExitInput, PhaseDecisionInput, PhaseLabelInput, ReinstateInput } from './lifecycle-schema';
import { courseOf } from './rules';

// A decision is a row, never an update. Two decisions about one project wait for each other, so that rules see what was just decided.

type Key = Pick<Sent, 'key'>;
type About = Omit<PhaseDecisionInput, 'choice'>;

export const openPhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'open', input, sent);
export const completePhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'complete', input, sent);
export const skipPhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'skip', input, sent);
export const stopPhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'stop', input, sent);
export const reopenPhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'reopen', input, sent);
/** Records the last fact of a phase again, with what was given put right and the rest as it was. */
export const correctPhase = (manager: Manager, input: About, sent: Key) => decide(manager, 'correct', input, sent);

export const recordEntry = (manager: Manager, input: EntryInput, sent: Key) => record(manager, 'enter', input, sent);
/** The same call on a project that left puts its exit right: date, cause, reason. */
export const recordExit = (manager: Manager, input: ExitInput, sent: Key) => record(manager, 'exit', input, sent);
export const reinstate = (manager: Manager, input: ReinstateInput, sent: Key) =>
  record(manager, 'reinstate', input, sent);

/** Gives a phase the project's own name, or the programme's again. */
export function renamePhase(manager: Manager, { slug, phase, label }: PhaseLabelInput) {
  return write(manager, async (tx) => {
    const { id: projectId } = await lockProject(tx, manager, slug);
    if (label === null || label === phaseLabels[phase]) {
      await tx.phaseLabel.deleteMany({ where: { projectId, phase } });
      return;
    }
    const key = { projectId, phase };
    await tx.phaseLabel.upsert({ where: { projectId_phase: key }, create: { ...key, label }, update: { label } });
  });
}

function decide(manager: Manager, decision: PhaseDecision, input: About, sent: Key) {
  const { slug, phase, date, ...given } = input;
  return write(
    manager,
    async (tx) => {
      const project = await lockProject(tx, manager, slug);
      refuse(phaseRefusal(decision, phase, project.situation) ?? dateRefusal(date, today()));
      const { records } = PHASE_DECISIONS[decision];
      const words = { phase, ...impreciseColumns('date', date), ...given };
      const fact =
        records === 'SAME' ? corrected(lastFactOf(phase, project.facts), words) : { kind: records, ...words };
      await tx.lifecycleEvent.create({ data: { ...fact, projectId: project.id, authorId: manager.id } });
    },
    { key: sent.key },
  );
}

const FACT = { enter: 'ENTERED', exit: 'EXITED', reinstate: 'REOPENED' } as const satisfies Record<
  ProjectDecision,
  string
>;

function record(manager: Manager, decision: ProjectDecision, input: Fact, sent: Key) {
  const { slug, date, ...given } = input;
  return write(
    manager,
    async (tx) => {
      const project = await lockProject(tx, manager, slug);
      refuse(projectRefusal(decision, project.situation) ?? dateRefusal(date, today()));
      const data = { projectId: project.id, authorId: manager.id, kind: FACT[decision] };
      await tx.lifecycleEvent.create({ data: { ...data, ...impreciseColumns('date', date), ...given } });
    },
    { key: sent.key },
  );
}

type Fact = Pick<Prisma.LifecycleEventUncheckedCreateInput, 'reason' | 'decision' | 'visibility' | 'exitCause'> & {
  slug: string;
  date: ImpreciseDate;
};

function refuse(sentence: string | null) {
  if (sentence) throw new RuleError(sentence);
}

/** The project and all that decisions look at, kept from other decisions until the transaction ends. */
async function lockProject(tx: Db, manager: Manager, slug: string) {
  await tx.$queryRaw`select "id" from "Project" where "slug" = ${slug} for no key update`;
  const project = await tx.project.findFirst({
    where: { AND: [{ slug }, projectsVisibleTo(manager)] },
    relationLoadStrategy: 'join',
    select: {
      id: true,
      lifecycleEvents: { select: factSelect },
      phaseLabels: { select: { phase: true, label: true } },
      campaigns: { select: { phase: true, label: true, state: true } },
      activities: { where: { OR: [{ kind: 'TRAINING' }, { phase: 'TRAINING' }] }, select: { id: true } },
      _count: { select: { adoptions: true } },
    },
  });
  if (!project) outOfReach();
  const facts = project.lifecycleEvents;
  const situation = {
    course: courseOf(readCourseEvents(facts)),
    ownLabels: project.phaseLabels,
    adoptions: project._count.adoptions,
    trainings: project.activities.length,
    campaigns: project.campaigns,
  };
  return { id: project.id, facts, situation };
}

const factSelect = { ...courseSelect, visibility: true } satisfies Prisma.LifecycleEventSelect;
type FactRow = Prisma.LifecycleEventGetPayload<{ select: typeof factSelect }>;
type Words = Omit<FactRow, 'kind' | 'exitCause' | 'sequence' | 'recordedAt'>;

function lastFactOf(phase: Phase, facts: readonly FactRow[]): FactRow {
  const last = facts
    .filter((fact) => fact.phase === phase)
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1);
  if (!last) throw new Error('Rules let a correction through only when there is a fact.');
  return last;
}

/** What is left empty stays as it was, and so does who may read it. */
function corrected(last: FactRow, given: Words): Words & Pick<FactRow, 'kind'> {
  const { kind, phase, dateText, dateFrom, dateTo, visibility } = last;
  const dates = given.dateText === null ? { dateText, dateFrom, dateTo } : given;
  const words = { reason: given.reason ?? last.reason, decision: given.decision ?? last.decision };
  return { kind, phase, ...dates, ...words, visibility };
}
