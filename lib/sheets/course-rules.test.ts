import { describe, expect, it } from 'vitest';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf } from '@/lib/projects/rules';
import { courseNotes, entryWording, exitWording, outsideSteps } from './course-rules';

type Given = Partial<Omit<CourseEvent, 'date' | 'sequence'>> & { date?: string };

const events = (...given: Given[]): CourseEvent[] =>
  given.map(({ date, ...event }, sequence) => ({
    phase: null,
    kind: 'ENTERED',
    reason: null,
    decision: null,
    exitCause: null,
    ...event,
    date: date ? readDate(date) : null,
    sequence,
  }));
const stepsOf = (...given: Given[]) =>
  outsideSteps(courseOf(events(...given)), []).map(({ label, note }) => [label, note]);

describe('the phases as people outside read them', () => {
  it('a phase nobody speaks of before one that took place is not mentioned; after the exit it was not reached', () => {
    const steps = stepsOf(
      { date: 'avril 2016' },
      { phase: 'EVALUATION_1', kind: 'COMPLETED', date: 'février et mars 2017' },
      { kind: 'EXITED', date: 'début 2019' },
    );
    expect(steps).toContainEqual(['Faisabilité', 'non mentionnée']);
    expect(steps).toContainEqual(['Évaluation I', 'février et mars 2017']);
    expect(steps).toContainEqual(['Évaluation II', 'non atteinte']);
  });

  it('a project that is still there has phases to come', () => {
    expect(stepsOf({ date: 'octobre 2018' }, { phase: 'SUPPORT', date: '2020' })).toContainEqual([
      'Évaluation I',
      'à venir',
    ]);
  });

  it('a skipped and a stopped phase say so', () => {
    const steps = stepsOf({ phase: 'TRAINING', kind: 'SKIPPED' }, { phase: 'SUPPORT', kind: 'STOPPED' });
    expect(steps).toContainEqual(['Formation', 'non menée']);
    expect(steps).toContainEqual(['Accompagnement', 'interrompue']);
  });
});

it('phases that share a reason are told together, between the entry and the exit', () => {
  const reason = 'Rien à évaluer.';
  const notes = courseNotes(
    events(
      { kind: 'EXITED', reason: 'La loi est votée.' },
      { reason: 'Premier projet.' },
      { phase: 'EVALUATION_1', kind: 'SKIPPED', reason },
      { phase: 'EVALUATION_2', kind: 'SKIPPED', reason },
    ),
    [],
  );
  expect(notes.map(({ label }) => label)).toEqual(['Entrée', 'Évaluation I et Évaluation II', 'Sortie']);
});

describe('entry and exit', () => {
  it('a missing date and a missing cause are said', () => {
    const course = courseOf(events({}, { kind: 'EXITED', date: 'fin 2019' }));
    expect(entryWording(course)).toBe('date non précisée');
    expect(exitWording(course)).toEqual({ date: 'fin 2019', cause: 'cause non précisée' });
  });

  it('a project that nobody says has left has no exit', () => {
    expect(exitWording(courseOf(events({ date: 'octobre 2018' })))).toEqual({
      date: 'pas de sortie indiquée',
      cause: null,
    });
  });
});

function readDate(wording: string) {
  const parsed = parseImpreciseDate(wording);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
