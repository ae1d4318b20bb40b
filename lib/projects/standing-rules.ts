import { type Day, today } from '@/lib/day';
import { count } from '@/lib/format';
import { certainFrom, readLatest } from '@/lib/imprecise-date';
import { stageOf } from './filters';
import { type Course, type CourseEvent, courseOf } from './rules';

/** What a day lets one say of a fact. */
export type Sureness = 'certain' | 'possible' | 'notYet';

/** How sure it is, on a day, that a project had entered, had left, and stood in the phase its course shows. */
export type CourseSureness = { entry: Sureness; exit: Sureness; stage: Exclude<Sureness, 'notYet'> };

/**
 * A project's events read as late as they can be, seen from a day: those that are only possible have not happened. What has no date
 * of its own had happened by the time the project left.
 */
export function latestEvents(events: readonly CourseEvent[], asOf: Day): CourseEvent[] {
  const leftBy = certainlyLeftOn(events);
  return events.map((event) => {
    const recordedOn = event.recordedOn ?? null;
    const by = event.phase && !event.date?.to ? firstOf(recordedOn, leftBy) : recordedOn;
    return { ...event, date: readLatest(event.date, by, asOf) };
  });
}

/** The day by which the project had certainly left the accelerator; null when it is in. */
export function certainlyLeftOn(events: readonly CourseEvent[]): Day | null {
  const last = events
    .filter(({ phase, kind }) => phase === null && kind !== 'ENTERED')
    .toSorted((a, b) => a.sequence - b.sequence)
    .at(-1);
  return last?.kind === 'EXITED' ? certainFrom(last.date, last.recordedOn ?? null) : null;
}

/** Compares the course read as early as its dates allow, which is the one shown, with the same read as late as they can be. */
export function surenessOf(events: readonly CourseEvent[], asOf: Day = today()): CourseSureness {
  const [shown, latest] = [courseOf(events, asOf), courseOf(latestEvents(events, asOf), asOf)];
  return {
    entry: surenessWhen(shown.hasEntered, latest.hasEntered),
    exit: surenessWhen(shown.exit !== null, latest.exit !== null),
    stage: placeOf(shown) === placeOf(latest) ? 'certain' : 'possible',
  };
}

/** How many, by what the day lets one say of them. */
export type BySureness = Record<Sureness, number>;
export type ProgrammeStanding = { entered: BySureness; left: BySureness };

/** « 7 projets entrés de façon certaine, 1 possible, 2 pas encore · 1 sorti, 1 possible » */
export function standingWords({ entered, left }: ProgrammeStanding): string {
  const out =
    left.certain + left.possible === 0 ? 'aucune sortie' : words(left, 'sortie certaine', 'sorties certaines');
  return `${words(entered, 'projet entré de façon certaine', 'projets entrés de façon certaine')}${later(entered.notYet)} · ${out}`;
}

/** Counts them, by what the day lets one say of each. */
export function programmeStanding(all: readonly CourseSureness[]): ProgrammeStanding {
  const entered = all.filter(({ entry }) => entry !== 'notYet');
  return { entered: countsOf(all.map(({ entry }) => entry)), left: countsOf(entered.map(({ exit }) => exit)) };
}

function countsOf(surenesses: readonly Sureness[]): BySureness {
  const number = (wanted: Sureness) => surenesses.filter((one) => one === wanted).length;
  return { certain: number('certain'), possible: number('possible'), notYet: number('notYet') };
}

function words({ certain, possible }: BySureness, one: string, many: string): string {
  return [count(certain, one, many), possible > 0 && count(possible, 'possible')].filter(Boolean).join(', ');
}

function later(notYet: number): string {
  return notYet > 0 ? `, ${notYet}\u00a0pas encore` : '';
}

function surenessWhen(isShown: boolean, isCertain: boolean): Sureness {
  if (!isShown) return 'notYet';
  return isCertain ? 'certain' : 'possible';
}

/** In or out, and where: what a list shows of a course. */
function placeOf(course: Course): string {
  return `${course.hasEntered} ${course.exit !== null} ${stageOf(course)}`;
}

function firstOf(...days: (Day | null)[]): Day | null {
  return days.filter((day) => day !== null).sort()[0] ?? null;
}
