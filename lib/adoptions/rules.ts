import { type Day, today } from '@/lib/day';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';

export type CourseEvent = {
  kind: AdoptionEventKind;
  date: ImpreciseDate | null;
  reason: string | null;
  review: ImpreciseDate | null;
  /** Order of recording. */
  sequence: number;
  recordedAt?: Date;
};

/** `expected`: a slot nothing happened in yet. */
export type AdoptionState = 'expected' | 'contacted' | 'selected' | 'started' | 'onHold' | 'stopped' | 'autonomous';

export type AdoptionCourse = {
  state: AdoptionState;
  since: ImpreciseDate | null;
  reason: string | null;
  /** While on hold: when to look at it again. */
  review: ImpreciseDate | null;
  /** While on hold or stopped: the state it was in, and returns to. */
  before: AdoptionState;
  isSelected: boolean;
};

const STATE_AFTER: Record<Exclude<AdoptionEventKind, 'RESUMED'>, AdoptionState> = {
  CONTACTED: 'contacted',
  SELECTED: 'selected',
  STARTED: 'started',
  ON_HOLD: 'onHold',
  STOPPED: 'stopped',
  AUTONOMOUS: 'autonomous',
};

/** How far a structure has come on a day: a function of its events; resuming returns to the state before the pause. */
export function adoptionCourseOf(events: readonly CourseEvent[], asOf: Day = today()): AdoptionCourse {
  const happened = events
    .filter((event) => !event.date || certainty(event.date, asOf) !== 'not-yet')
    .sort((a, b) => a.sequence - b.sequence);
  let course: AdoptionCourse = {
    state: 'expected',
    since: null,
    reason: null,
    review: null,
    before: 'expected',
    isSelected: false,
  };
  for (const event of happened) course = after(course, event);
  return course;
}

/**
 * The same for a day gone by, to say what was expected of the structure then: a pause that may have come later
 * (« au plus tard début 2019 », or no date) does not excuse it.
 */
export function adoptionCourseThen(events: readonly CourseEvent[], day: Day, onDay: Day = today()): AdoptionCourse {
  if (day >= onDay) return adoptionCourseOf(events, onDay);
  return adoptionCourseOf(
    events.filter(({ kind, date }) => !isPause(kind) || isKnownBy(date, day)),
    day,
  );
}

export function isActive(course: AdoptionCourse): boolean {
  return course.state !== 'onHold' && course.state !== 'stopped';
}

/** On hold, and the moment to look at it again has begun: « mi 2018 » calls from its first day on. */
export function isReviewDue(course: AdoptionCourse, asOf: Day = today()): boolean {
  return course.review !== null && certainty(course.review, asOf) !== 'not-yet';
}

function isPause(kind: AdoptionEventKind) {
  return kind === 'ON_HOLD' || kind === 'STOPPED';
}

function isKnownBy(date: ImpreciseDate | null, day: Day) {
  return [date?.from, date?.to].some((bound) => bound && bound <= day);
}

function after(course: AdoptionCourse, event: CourseEvent): AdoptionCourse {
  const paused = course.state === 'onHold' || course.state === 'stopped';
  const before = paused ? course.before : course.state;
  const state = event.kind === 'RESUMED' ? before : STATE_AFTER[event.kind];
  const isPaused = state === 'onHold' || state === 'stopped';
  return {
    state,
    since: event.date,
    reason: event.reason,
    review: state === 'onHold' ? event.review : null,
    before: isPaused ? before : state,
    isSelected: course.isSelected || ['SELECTED', 'STARTED', 'AUTONOMOUS'].includes(event.kind),
  };
}
