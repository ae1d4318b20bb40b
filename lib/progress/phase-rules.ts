import { type AdoptionCourse, adoptionCourseOf } from '@/lib/adoptions/rules';
import type { Day } from '@/lib/day';
import { certainty } from '@/lib/imprecise-date';
import { type Course, PHASES, type PhaseStep } from '@/lib/projects/rules';
import type { AdoptionFacts, Opens, ProjectFacts, Verdict } from './facts';
import { lowerFirst } from './wording';

/** Selection is the structure's own: it was chosen, or not yet. The first sites of a project were never chosen by anybody. */
export function selectionVerdict(step: PhaseStep, project: Course, adoption: AdoptionFacts, asOf: Day): Verdict {
  const opens: Opens = { to: 'adoption' };
  const course = adoptionCourseOf(adoption.events, asOf);
  if (adoption.wave === 'ORIGINAL') return fromTheStart();
  if (course.isSelected) return { state: 'done', reason: 'fait, structure retenue', opens };
  const paused = pausedVerdict(course);
  if (paused) return paused;
  if (course.state === 'contacted') return { state: 'inProgress', reason: 'en cours, structure contactée', opens };
  if (step.state === 'completed') return { state: 'notEntered', reason: 'étape terminée, choix non saisi', opens };
  return withoutFact(step, project, opens);
}

/**
 * Training and support: having taken part in one activity of the phase is what counts. It is done once the phase is settled
 * (over, or the project left); while the phase is under way another session may follow, so it stays in progress.
 */
export function activityVerdict(step: PhaseStep, project: ProjectFacts, adoption: AdoptionFacts, asOf: Day): Verdict {
  const held = project.activities.filter(
    ({ phase, heldOn }) => phase === step.phase && (!heldOn || certainty(heldOn, asOf) !== 'not-yet'),
  );
  const followed = held.filter(({ id }) => adoption.attended.has(id)).length;
  const settled = step.state === 'completed' || step.state === 'stopped' || project.course.exit !== null;
  if (followed > 0) {
    const words = followed === 1 ? '1\u00a0activité suivie' : `${followed}\u00a0activités suivies`;
    return settled
      ? { state: 'done', reason: `fait, ${words}`, opens: { to: 'adoption' } }
      : { state: 'inProgress', reason: `en cours, ${words}`, opens: { to: 'adoption' } };
  }
  if (adoption.wave === 'ORIGINAL') return fromTheStart();
  if (step.state === 'skipped') return withoutFact(step, project.course, { to: 'lifecycle' });
  if (
    adoption.joined &&
    step.since?.to &&
    step.state === 'completed' &&
    certainty(adoption.joined, step.since.to) === 'not-yet'
  ) {
    return {
      state: 'notConcerned',
      reason: `arrivée après cette étape (${adoption.joined.text})`,
      opens: { to: 'adoption' },
    };
  }
  const paused = pausedVerdict(adoptionCourseOf(adoption.events, asOf));
  if (paused) return paused;
  const opens: Opens = { to: 'activities' };
  if (step.state === 'completed' || (settled && held.length > 0)) {
    return { state: 'notEntered', reason: 'étape tenue, participation non saisie', opens };
  }
  if (held.length > 0) return { state: 'ahead', reason: 'à venir, aucune activité suivie pour l’instant', opens };
  return withoutFact(step, project.course, opens);
}

/** Nothing was logged for anybody: the course of the project says why. */
export function withoutFact(step: PhaseStep, project: Course, opens: Opens): Verdict {
  const why = step.reason ? `\u00a0: ${lowerFirst(step.reason)}` : '';
  if (step.state === 'skipped') return notConcerned(`étape passée${why}`);
  if (step.state === 'stopped') return notConcerned(`étape arrêtée${why}`);
  if (step.state === 'completed') return notConcerned('étape terminée sans rien qui concerne cette structure');
  if (project.exit) {
    const isUnplanned = step.state === 'notReached' && isBefore(step, project.furthest);
    return notConcerned(isUnplanned ? 'étape non prévue dans ce projet' : 'le projet est sorti avant cette étape');
  }
  if (step.state === 'ahead' && isBefore(step, project.furthest))
    return { state: 'ahead', reason: 'à venir, étape non ouverte', opens };
  return { state: 'ahead', reason: step.state === 'inProgress' ? 'à venir, rien de saisi encore' : 'à venir', opens };
}

function pausedVerdict({ state, reason }: AdoptionCourse): Verdict | null {
  const why = reason ? `, ${lowerFirst(reason)}` : '';
  if (state === 'onHold') return { state: 'onHold', reason: `en veille${why}`, opens: { to: 'adoption' } };
  if (state === 'stopped')
    return { state: 'notConcerned', reason: `structure arrêtée${why}`, opens: { to: 'adoption' } };
  return null;
}

function fromTheStart(): Verdict {
  return { state: 'notConcerned', reason: 'engagée avant l’essaimage', opens: { to: 'adoption' } };
}

function notConcerned(reason: string): Verdict {
  return { state: 'notConcerned', reason, opens: { to: 'lifecycle' } };
}

function isBefore(step: PhaseStep, furthest: PhaseStep['phase'] | null) {
  const place = (phase: PhaseStep['phase'] | null) => PHASES.findIndex((entry) => entry.phase === phase);
  return place(step.phase) < place(furthest);
}
