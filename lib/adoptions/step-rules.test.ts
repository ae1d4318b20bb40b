import { describe, expect, it } from 'vitest';
import { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { type AdoptionState, adoptionCourseOf } from './rules';
import { date, event } from './rules.fixture';
import { needsReason, reviewRefusal, stepDateRefusal, stepRefusal, stepsAhead, undoRefusal } from './step-rules';

const REACHED_BY: Record<AdoptionState, AdoptionEventKind[]> = {
  expected: [],
  contacted: ['CONTACTED'],
  selected: ['SELECTED'],
  started: ['STARTED'],
  autonomous: ['AUTONOMOUS'],
  onHold: ['STARTED', 'ON_HOLD'],
  stopped: ['STARTED', 'STOPPED'],
};

const courseIn = (state: AdoptionState) =>
  adoptionCourseOf(REACHED_BY[state].map((kind, index) => event(kind, index + 1)));

describe('what may be recorded follows the state', () => {
  const table: [AdoptionState, AdoptionEventKind[]][] = [
    ['expected', ['CONTACTED', 'SELECTED', 'STARTED', 'ON_HOLD', 'STOPPED', 'AUTONOMOUS']],
    ['contacted', ['SELECTED', 'STARTED', 'ON_HOLD', 'STOPPED', 'AUTONOMOUS']],
    ['selected', ['STARTED', 'ON_HOLD', 'STOPPED', 'AUTONOMOUS']],
    ['started', ['ON_HOLD', 'STOPPED', 'AUTONOMOUS']],
    ['autonomous', ['ON_HOLD', 'STOPPED']],
    ['onHold', ['RESUMED', 'STOPPED']],
    ['stopped', ['RESUMED']],
  ];
  it.each(table)('%s allows %j and nothing else', (state, allowed) => {
    const course = courseIn(state);
    const open = Object.values(AdoptionEventKind).filter((kind) => stepRefusal(kind, course) === null);
    expect(open).toEqual(allowed);
  });

  it.each([
    ['ON_HOLD', 'stopped', 'Cette structure est arrêtée\u00a0: reprenez-la d’abord.'],
    ['RESUMED', 'started', 'Cette structure est démarrée\u00a0: il n’y a rien à reprendre.'],
    ['ON_HOLD', 'onHold', 'Cette structure est déjà en veille\u00a0: reprenez-la avant de la remettre en veille.'],
    ['CONTACTED', 'autonomous', 'Cette structure est déjà autonome\u00a0: cette étape est derrière elle.'],
    ['STARTED', 'onHold', 'Cette structure est en veille\u00a0: reprenez-la d’abord.'],
  ] as const)('%s is refused when %s, with a sentence that says what to do', (kind, state, sentence) => {
    expect(stepRefusal(kind, courseIn(state))).toBe(sentence);
  });

  it('proposes only the steps that are ahead', () => {
    expect(stepsAhead(courseIn('selected'))).toEqual(['STARTED', 'AUTONOMOUS']);
    expect(stepsAhead(courseIn('onHold'))).toEqual([]);
  });
});

it('a pause, a stop, and starting again what was stopped say why', () => {
  expect(needsReason('ON_HOLD', courseIn('started'))).toBe(true);
  expect(needsReason('STOPPED', courseIn('started'))).toBe(true);
  expect(needsReason('RESUMED', courseIn('stopped'))).toBe(true);
  expect(needsReason('RESUMED', courseIn('onHold'))).toBe(false);
  expect(needsReason('STARTED', courseIn('selected'))).toBe(false);
});

describe('a date is refused only when it cannot be', () => {
  const earlier = [event('SELECTED', 1), event('STARTED', 2, 'mi 2018')];
  it.each([
    ['2019', null],
    ['2018', null],
    ['été 2018', null],
    ['2017', 'Cette date vient avant la dernière étape enregistrée (démarrée mi 2018)\u00a0: vérifiez-la.'],
    ['mars 2030', 'Cette date est à venir\u00a0: enregistrez l’étape quand elle aura eu lieu.'],
  ])('%s after « mi 2018 », seen from 2026: %s', (words, sentence) => {
    expect(stepDateRefusal(date(words), earlier, '2026-11-23')).toBe(sentence);
  });

  it('takes a missing date, and any date after undated events', () => {
    expect(stepDateRefusal(null, earlier, '2026-11-23')).toBeNull();
    expect(stepDateRefusal(date('2010'), [event('SELECTED', 1)], '2026-11-23')).toBeNull();
  });

  it('refuses a review that comes before the pause', () => {
    expect(reviewRefusal(date('2017'), date('mi 2018'))).toMatch('avant la mise en veille');
    expect(reviewRefusal(date('2018'), date('mi 2018'))).toBeNull();
    expect(reviewRefusal(date('2017'), null)).toBeNull();
  });
});

it('only the last fact can be taken back', () => {
  const events = [event('SELECTED', 4), event('STARTED', 9)];
  expect(undoRefusal(9, events)).toBeNull();
  expect(undoRefusal(4, events)).toMatch('annulez d’abord la plus récente');
});
