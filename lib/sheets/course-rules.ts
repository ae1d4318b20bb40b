import { formatList } from '@/lib/format';
import type { Phase } from '@/lib/generated/prisma/enums';
import { exitCauseLabel, type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';
import { type Course, type CourseEvent, PHASES, type PhaseStep, withoutCorrected } from '@/lib/projects/rules';

/** How a phase is drawn and worded for people outside: a phase nobody speaks of is not called late or missing. */
export function outsideSteps(course: Course, own: OwnPhaseLabels) {
  return course.steps.map((step) => ({
    label: phaseLabel(step.phase, own),
    ...outsideStateOf(step, course),
    current: step.phase === course.current,
  }));
}

export type CourseNote = { label: string; reason: string | null; decision: string | null };

/** The reasons and decisions of a course, in its order; phases that share one are told together. */
export function courseNotes(events: readonly CourseEvent[], own: OwnPhaseLabels): CourseNote[] {
  const recorded = withoutCorrected(events.toSorted((a, b) => a.sequence - b.sequence));
  const milestone = (kind: CourseEvent['kind']) => recorded.findLast((event) => !event.phase && event.kind === kind);
  const phases = PHASES.map(({ phase }) => ({
    label: phaseLabel(phase, own),
    event: recorded.findLast((event) => event.phase === phase),
  }));
  const told = [
    { label: 'Entrée', event: milestone('ENTERED') },
    ...phases,
    { label: 'Sortie', event: milestone('EXITED') },
  ];
  const notes: (CourseNote & { labels: string[] })[] = [];
  for (const { label, event } of told) {
    if (!event?.reason && !event?.decision) continue;
    const { reason, decision } = event;
    const last = notes.at(-1);
    if (last?.reason === reason && last.decision === decision) last.labels.push(label);
    else notes.push({ label, labels: [label], reason, decision });
  }
  return notes.map(({ labels, reason, decision }) => ({ label: formatList(labels), reason, decision }));
}

/** « juillet 2015 »; a fact without a date is told so. */
export function entryWording({ hasEntered, enteredOn }: Course): string {
  return enteredOn?.text ?? (hasEntered ? 'date non précisée' : 'à venir');
}

/** When it left and why, in two parts: « mi 2018 », « fin du parcours d’évaluation ». */
export function exitWording({ exit }: Course): { date: string; cause: string | null } {
  if (!exit) return { date: 'pas de sortie indiquée', cause: null };
  const cause = exitCauseLabel(exit.cause);
  return { date: exit.on?.text ?? 'date non précisée', cause: cause.charAt(0).toLowerCase() + cause.slice(1) };
}

type OutsideState = { state: 'done' | 'inProgress' | 'notConcerned' | 'ahead'; note: string };

function outsideStateOf({ phase, state, since, openedOn }: PhaseStep, course: Course): OutsideState {
  switch (state) {
    case 'completed':
      return { state: 'done', note: since?.text ?? 'terminée' };
    case 'inProgress':
      return { state: 'inProgress', note: openedOn ? `en cours · ${openedOn.text}` : 'en cours' };
    case 'skipped':
      return { state: 'notConcerned', note: 'non menée' };
    case 'stopped':
      return { state: 'notConcerned', note: 'interrompue' };
    case 'notReached':
    case 'ahead':
      if (isBefore(phase, course.furthest)) return { state: 'notConcerned', note: 'non mentionnée' };
      return course.exit ? { state: 'notConcerned', note: 'non atteinte' } : { state: 'ahead', note: 'à venir' };
  }
}

function isBefore(phase: Phase, furthest: Phase | null): boolean {
  const place = (wanted: Phase | null) => PHASES.findIndex((entry) => entry.phase === wanted);
  return place(phase) < place(furthest);
}
