import { type Day, today } from '@/lib/day';
import type { ExitCause, LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import { certainFrom, certainty, type ImpreciseDate } from '@/lib/imprecise-date';

/** What the programme asks of a phase. */
type PhaseRule = {
  phase: Phase;
  isEvaluation: boolean;
  /** Each structure goes through it by itself. */
  perAdoption: boolean;
  /** Must be over (completed, skipped or stopped) before this one opens. */
  after: readonly Phase[];
  /** Must have begun or be over: support goes on beside training, and an ex-ante analysis comes before support. */
  alongside: readonly Phase[];
  /** Opens only once a structure is declared, be it unnamed. */
  needsAdoptions: boolean;
  /** What must be logged before it can be completed. */
  completedBy: 'nothing' | 'training' | 'campaigns';
};

const BEFORE_STRUCTURES = { after: [], needsAdoptions: false, completedBy: 'nothing' } as const;
const EVALUATION = { isEvaluation: true, perAdoption: true, needsAdoptions: true, completedBy: 'campaigns' } as const;

/** The phases in programme order. Tabs, stepper, matrix, dashboard and mutations read this table. */
export const PHASES = [
  { phase: 'SELECTION', isEvaluation: false, perAdoption: true, ...BEFORE_STRUCTURES, alongside: [] },
  { phase: 'FEASIBILITY', isEvaluation: false, perAdoption: false, ...BEFORE_STRUCTURES, alongside: ['SELECTION'] },
  {
    phase: 'TRAINING',
    isEvaluation: false,
    perAdoption: true,
    after: ['FEASIBILITY'],
    alongside: ['SELECTION'],
    needsAdoptions: true,
    completedBy: 'training',
  },
  {
    phase: 'SUPPORT',
    isEvaluation: false,
    perAdoption: true,
    after: ['FEASIBILITY'],
    alongside: ['TRAINING'],
    needsAdoptions: true,
    completedBy: 'nothing',
  },
  { phase: 'EVALUATION_1', ...EVALUATION, after: [], alongside: ['TRAINING'] },
  { phase: 'EVALUATION_2', ...EVALUATION, after: ['EVALUATION_1'], alongside: [] },
  { phase: 'EVALUATION_3', ...EVALUATION, after: ['EVALUATION_2'], alongside: [] },
] as const satisfies readonly PhaseRule[];

export type CourseEvent = {
  phase: Phase | null;
  kind: LifecycleEventKind;
  date: ImpreciseDate | null;
  reason: string | null;
  decision: string | null;
  exitCause: ExitCause | null;
  /** Order of recording. */
  sequence: number;
  /** The day it was recorded: by then it had happened. */
  recordedOn?: Day;
};

/** `notReached`: the project left before this phase. */
export type PhaseState = 'ahead' | 'inProgress' | 'completed' | 'skipped' | 'stopped' | 'notReached';

export type PhaseStep = {
  phase: Phase;
  state: PhaseState;
  /** When it was opened, where that is known. */
  openedOn: ImpreciseDate | null;
  /** When it reached this state; null when nothing happened or the day is not known. */
  since: ImpreciseDate | null;
  reason: string | null;
  /** False when the last event may have come after the day asked about. */
  isCertain: boolean;
};

export type Course = {
  enteredOn: ImpreciseDate | null;
  hasEntered: boolean;
  exit: { on: ImpreciseDate | null; cause: ExitCause | null; reason: string | null; isCertain: boolean } | null;
  steps: PhaseStep[];
  /** The phase under way that is furthest along; null when none is. */
  current: Phase | null;
  /** The furthest phase that anything happened in. */
  furthest: Phase | null;
};

const STATE_AFTER: Record<Exclude<LifecycleEventKind, 'EXITED'>, PhaseState> = {
  ENTERED: 'inProgress',
  REOPENED: 'inProgress',
  COMPLETED: 'completed',
  SKIPPED: 'skipped',
  STOPPED: 'stopped',
};

/**
 * Where a project stands on a day: a function of its events. An event counts from its earliest possible day on;
 * an event without a date counts always. The same fact recorded twice in a row is a correction: the last record holds.
 */
export function courseOf(events: readonly CourseEvent[], asOf: Day = today()): Course {
  const recorded = withoutCorrected(events.toSorted((a, b) => a.sequence - b.sequence));
  const happened = recorded.filter((event) => whenOf(event, asOf) !== 'not-yet');
  const entry = happened.find((event) => event.phase === null && event.kind === 'ENTERED');
  const exit = happened.findLast((event) => event.phase === null && event.kind !== 'ENTERED');
  const hasLeft = exit?.kind === 'EXITED' ? exit : null;
  const steps = PHASES.map(({ phase }) => stepOf(phase, happened, asOf, hasLeft !== null));
  return {
    enteredOn: entry?.date ?? null,
    hasEntered: entry !== undefined,
    exit: hasLeft && {
      on: hasLeft.date,
      cause: hasLeft.exitCause,
      reason: hasLeft.reason,
      isCertain: isSure(hasLeft, asOf),
    },
    steps,
    current: hasLeft ? null : (steps.findLast((step) => step.state === 'inProgress')?.phase ?? null),
    furthest: steps.findLast((step) => ['inProgress', 'completed', 'stopped'].includes(step.state))?.phase ?? null,
  };
}

/** Nothing was recorded about the phase although the project went further: unknown, rather than not reached. */
export function isUnrecorded({ phase, state }: PhaseStep, { furthest }: Course): boolean {
  const rankOf = (wanted: Phase | null) => PHASES.findIndex((entry) => entry.phase === wanted);
  return (state === 'notReached' || state === 'ahead') && rankOf(phase) < rankOf(furthest);
}

/** Keeps, of each run of equal facts about one thing, the last recorded: a date put right must not count twice. */
export function withoutCorrected<E extends Pick<CourseEvent, 'phase' | 'kind'>>(recorded: readonly E[]): E[] {
  return recorded.filter((event, index) => {
    const next = recorded.slice(index + 1).find((later) => subjectOf(later) === subjectOf(event));
    return next?.kind !== event.kind;
  });
}

/** What a fact is about: the entry, the exit (and return), or one phase. */
function subjectOf(event: Pick<CourseEvent, 'phase' | 'kind'>) {
  return event.phase ?? (event.kind === 'ENTERED' ? 'entry' : 'exit');
}

function stepOf(phase: Phase, happened: CourseEvent[], asOf: Day, hasLeft: boolean): PhaseStep {
  const own = happened.filter((event) => event.phase === phase);
  const last = own.at(-1);
  const openedOn = own.findLast((event) => event.kind === 'ENTERED' || event.kind === 'REOPENED')?.date ?? null;
  if (!last || last.kind === 'EXITED') {
    return { phase, state: hasLeft ? 'notReached' : 'ahead', openedOn, since: null, reason: null, isCertain: true };
  }
  const state = STATE_AFTER[last.kind];
  return {
    phase,
    state,
    openedOn,
    since: last.date,
    reason: last.reason,
    isCertain: isSure(last, asOf),
  };
}

function whenOf(event: CourseEvent, asOf: Day) {
  return event.date ? certainty(event.date, asOf) : 'unknown';
}

/** Without the day it was recorded, only its own date can cast a doubt. */
function isSure({ date, recordedOn }: CourseEvent, asOf: Day): boolean {
  if (recordedOn === undefined) return date === null || certainty(date, asOf) !== 'possible';
  const from = certainFrom(date, recordedOn);
  return from !== null && from <= asOf;
}
