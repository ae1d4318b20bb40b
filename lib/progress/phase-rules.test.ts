import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/day';
import type { Phase } from '@/lib/generated/prisma/enums';
import type { CellState } from './facts';
import { cellOf } from './rules';
import { adoptionOf, date, NOW, projectOf, type Situation } from './situation.fixture';

describe('a structure in the selection', () => {
  test.each<[string, Situation, CellState, RegExp, Day?]>([
    ['selected', { adoption: { events: [['SELECTED']] } }, 'done', /retenue/],
    ['started without a recorded choice', { adoption: { events: [['STARTED', '2019']] } }, 'done', /retenue/],
    ['selected, then on hold', { adoption: { events: [['SELECTED'], ['ON_HOLD']] } }, 'done', /retenue/],
    ['contacted', { adoption: { events: [['CONTACTED', 'mai 2026']] } }, 'inProgress', /contactée/],
    [
      'on hold before any choice',
      { adoption: { events: [['CONTACTED'], ['ON_HOLD', '2026', 'Direction en transition.']] } },
      'onHold',
      /direction en transition/,
    ],
    ['stopped before any choice', { adoption: { events: [['CONTACTED'], ['STOPPED']] } }, 'notConcerned', /arrêtée/],
    [
      'an original site',
      { adoption: { wave: 'ORIGINAL', events: [['STARTED', '2014']] } },
      'notConcerned',
      /engagée avant l’essaimage/,
    ],
    [
      'a slot, phase over',
      { course: [{ phase: 'SELECTION', kind: 'COMPLETED' }], adoption: { events: [] } },
      'notEntered',
      /choix non saisi/,
    ],
    ['a slot, phase to come', { adoption: { events: [] } }, 'ahead', /à venir/],
    ['a slot, project left', { course: [{ kind: 'EXITED' }], adoption: { events: [] } }, 'notConcerned', /sorti/],
    [
      'selected later than that day',
      { adoption: { events: [['SELECTED', '2018']] } },
      'ahead',
      /à venir/,
      '2017-12-31',
    ],
  ])('%s', (_title, situation, state, reason, asOf = NOW) => {
    const cell = cellOf('SELECTION', projectOf(situation, asOf), adoptionOf(situation), asOf);
    expect(cell.state).toBe(state);
    expect(cell.reason).toMatch(reason);
  });
});

describe('a structure in a training or support phase', () => {
  const session = { id: 'session', phase: 'TRAINING' as Phase };
  test.each<[string, Situation, CellState, RegExp, Day?]>([
    [
      'took part, phase over',
      {
        course: [{ phase: 'TRAINING', kind: 'COMPLETED' }],
        activities: [session],
        adoption: { attended: ['session'] },
      },
      'done',
      /1\s?activité suivie/,
    ],
    [
      'took part, phase under way',
      { course: [{ phase: 'TRAINING', kind: 'ENTERED' }], activities: [session], adoption: { attended: ['session'] } },
      'inProgress',
      /en cours/,
    ],
    [
      'took part, project left meanwhile',
      {
        course: [{ phase: 'TRAINING', kind: 'ENTERED' }, { kind: 'EXITED' }],
        activities: [session],
        adoption: { attended: ['session'] },
      },
      'done',
      /fait/,
    ],
    [
      'takes part later than that day',
      { activities: [{ ...session, date: '2018' }], adoption: { attended: ['session'] } },
      'ahead',
      /à venir/,
      '2017-12-31',
    ],
    [
      'an original site that took part',
      { course: [{ kind: 'EXITED' }], activities: [session], adoption: { wave: 'ORIGINAL', attended: ['session'] } },
      'done',
      /fait/,
    ],
    [
      'an original site that did not',
      { activities: [session], adoption: { wave: 'ORIGINAL' } },
      'notConcerned',
      /engagée avant/,
    ],
    [
      'phase over, nothing logged for it',
      { course: [{ phase: 'TRAINING', kind: 'COMPLETED' }], activities: [session] },
      'notEntered',
      /participation non saisie/,
    ],
    [
      'phase over, no activity logged at all',
      { course: [{ phase: 'TRAINING', kind: 'COMPLETED' }] },
      'notEntered',
      /participation non saisie/,
    ],
    [
      'phase under way, not yet seen',
      { course: [{ phase: 'TRAINING', kind: 'ENTERED' }], activities: [session] },
      'ahead',
      /aucune activité suivie/,
    ],
    [
      'joined after the phase',
      { course: [{ phase: 'TRAINING', kind: 'COMPLETED', date: date('2016') }], adoption: { joined: '2018' } },
      'notConcerned',
      /arrivée après cette étape/,
    ],
    [
      'on hold',
      { course: [{ phase: 'TRAINING', kind: 'ENTERED' }], adoption: { events: [['SELECTED'], ['ON_HOLD', '2026']] } },
      'onHold',
      /en veille/,
    ],
    [
      'skipped',
      { course: [{ phase: 'TRAINING', kind: 'SKIPPED', reason: 'Réseau déjà formé.' }] },
      'notConcerned',
      /étape passée\s: réseau déjà formé/,
    ],
    [
      'not part of this project',
      { course: [{ phase: 'SUPPORT', kind: 'COMPLETED' }, { kind: 'EXITED' }] },
      'notConcerned',
      /étape non prévue/,
    ],
    [
      'project left before',
      { course: [{ phase: 'FEASIBILITY', kind: 'COMPLETED' }, { kind: 'EXITED' }] },
      'notConcerned',
      /sorti avant/,
    ],
    [
      'a later phase began first',
      { course: [{ phase: 'EVALUATION_1', kind: 'COMPLETED' }] },
      'ahead',
      /étape non ouverte/,
    ],
  ])('%s', (_title, situation, state, reason, asOf = NOW) => {
    const cell = cellOf('TRAINING', projectOf(situation, asOf), adoptionOf(situation), asOf);
    expect(cell.state).toBe(state);
    expect(cell.reason).toMatch(reason);
  });
});
