import { describe, expect, test } from 'vitest';
import type { Day } from '@/lib/day';
import type { CellState } from './facts';
import { cellOf } from './rules';
import { adoptionOf, date, HELD, NOW, OPEN, projectOf, type Situation } from './situation.fixture';

describe('a structure in an evaluation phase', () => {
  test.each<[string, Situation, CellState, RegExp, Day?]>([
    [
      'held before Essaim, nothing entered',
      { campaigns: [HELD] },
      'notEntered',
      /tenue \(mars 2017\), réponses non saisies/,
    ],
    ['held before Essaim, seen from before', { campaigns: [HELD] }, 'ahead', /à venir \(mars 2017\)/, '2016-12-31'],
    ['held before Essaim, seen during its window', { campaigns: [HELD] }, 'notEntered', /tenue/, '2017-03-10'],
    [
      'its dates only relative, its phase over',
      {
        campaigns: [{ ...HELD, window: date('après 9 mois de mise en œuvre') }],
        course: [{ phase: 'EVALUATION_1', kind: 'COMPLETED' }],
      },
      'notEntered',
      /tenue/,
    ],
    [
      'invited, due date over',
      { campaigns: [{ ...OPEN, dueOn: '2026-11-01' }], adoption: { evaluation: 'INVITED' } },
      'late',
      /échéance du 1er novembre 2026/,
    ],
    [
      'invited, due today',
      { campaigns: [{ ...OPEN, dueOn: NOW }], adoption: { evaluation: 'INVITED' } },
      'ahead',
      /réponse attendue, échéance/,
    ],
    ['invited, no due date', { campaigns: [OPEN], adoption: { evaluation: 'INVITED' } }, 'ahead', /réponse attendue/],
    [
      'invited, campaign closed since',
      { campaigns: [{ ...OPEN, state: 'CLOSED' }], adoption: { evaluation: 'INVITED' } },
      'notEntered',
      /non saisies/,
    ],
    ['draft', { campaigns: [OPEN], adoption: { evaluation: 'DRAFT' } }, 'inProgress', /brouillon commencé/],
    [
      'draft, due date over',
      { campaigns: [{ ...OPEN, dueOn: '2026-11-01' }], adoption: { evaluation: 'DRAFT' } },
      'inProgress',
      /échéance passée/,
    ],
    ['submitted', { campaigns: [OPEN], adoption: { evaluation: 'SUBMITTED' } }, 'submitted', /à valider/],
    ['returned', { campaigns: [OPEN], adoption: { evaluation: 'RETURNED' } }, 'returned', /à reprendre/],
    ['validated', { campaigns: [OPEN], adoption: { evaluation: 'VALIDATED' } }, 'done', /fait/],
    [
      'validated, then stopped',
      { campaigns: [OPEN], adoption: { evaluation: 'VALIDATED', events: [['STOPPED', '2026-11-02']] } },
      'done',
      /fait/,
    ],
    ['not among the invited', { campaigns: [OPEN] }, 'notConcerned', /non invitée/],
    ['campaign in preparation', { campaigns: [{ ...OPEN, state: 'DRAFT' }] }, 'ahead', /en préparation/],
    [
      'on hold before the campaign',
      {
        campaigns: [HELD],
        adoption: {
          events: [
            ['STARTED', '2016'],
            ['ON_HOLD', 'fin 2016', 'Choix de la structure.'],
          ],
        },
      },
      'onHold',
      /en veille, choix de la structure/,
    ],
    [
      'on hold only later: the earlier campaign still waits',
      {
        campaigns: [HELD],
        adoption: {
          events: [
            ['STARTED', '2016'],
            ['ON_HOLD', 'mi 2018'],
          ],
        },
      },
      'notEntered',
      /non saisies/,
    ],
    [
      'on hold at the latest in 2019: surely nothing in 2017',
      {
        campaigns: [HELD],
        adoption: {
          events: [
            ['STARTED', '2016'],
            ['ON_HOLD', 'au plus tard début 2019'],
          ],
        },
      },
      'notEntered',
      /non saisies/,
    ],
    [
      'on hold at the latest by the end of the campaign',
      {
        campaigns: [{ ...HELD, window: date('début 2019') }],
        adoption: { events: [['STARTED'], ['ON_HOLD', 'au plus tard début 2019']] },
      },
      'onHold',
      /en veille/,
    ],
    [
      'on hold on an unknown day: a past campaign still waits',
      { campaigns: [HELD], adoption: { events: [['STARTED'], ['ON_HOLD']] } },
      'notEntered',
      /non saisies/,
    ],
    [
      'on hold on an unknown day: nothing expected now',
      { campaigns: [OPEN], adoption: { evaluation: 'INVITED', events: [['STARTED'], ['ON_HOLD']] } },
      'onHold',
      /en veille/,
    ],
    [
      'on hold, then resumed before the campaign',
      {
        campaigns: [HELD],
        adoption: {
          events: [
            ['STARTED', '2015'],
            ['ON_HOLD', '2016'],
            ['RESUMED', 'janvier 2017'],
          ],
        },
      },
      'notEntered',
      /non saisies/,
    ],
    [
      'on hold while invited and overdue',
      {
        campaigns: [{ ...OPEN, dueOn: '2026-11-01' }],
        adoption: { evaluation: 'INVITED', events: [['ON_HOLD', 'octobre 2026']] },
      },
      'onHold',
      /en veille/,
    ],
    [
      'stopped before the campaign',
      {
        campaigns: [HELD],
        adoption: {
          events: [
            ['STARTED', '2015'],
            ['STOPPED', '2016', 'Fin d’activité.'],
          ],
        },
      },
      'notConcerned',
      /avait arrêté avant cette campagne, fin d’activité/,
    ],
    [
      'joined after the campaign',
      { campaigns: [HELD], adoption: { joined: '2018' } },
      'notConcerned',
      /arrivée après cette campagne \(2018\)/,
    ],
    [
      'joined the year of the campaign',
      { campaigns: [HELD], adoption: { joined: '2017' } },
      'notEntered',
      /non saisies/,
    ],
    [
      'not joined yet on that day',
      { campaigns: [HELD], adoption: { joined: '2018' } },
      'ahead',
      /pas encore entrée \(2018\)/,
      '2017-12-31',
    ],
    [
      'phase skipped',
      { course: [{ phase: 'EVALUATION_1', kind: 'SKIPPED', reason: 'Rien à évaluer : la loi est votée.' }] },
      'notConcerned',
      /étape passée\s: rien à évaluer/,
    ],
    [
      'phase stopped',
      { course: [{ phase: 'EVALUATION_1', kind: 'STOPPED', reason: 'Modèle à stabiliser.' }] },
      'notConcerned',
      /étape arrêtée\s: modèle à stabiliser/,
    ],
    [
      'project left before',
      { course: [{ kind: 'EXITED', date: date('2016') }] },
      'notConcerned',
      /le projet est sorti avant cette étape/,
    ],
    [
      'project left, a later phase took place',
      { course: [{ phase: 'EVALUATION_2', kind: 'COMPLETED' }, { kind: 'EXITED' }] },
      'notConcerned',
      /étape non prévue/,
    ],
    [
      'project not left yet on that day',
      { course: [{ kind: 'EXITED', date: date('2018') }] },
      'ahead',
      /à venir/,
      '2017-06-30',
    ],
    ['still ahead', {}, 'ahead', /à venir/],
    [
      'phase open, no campaign yet',
      { course: [{ phase: 'EVALUATION_1', kind: 'ENTERED' }] },
      'ahead',
      /rien de saisi encore/,
    ],
    [
      'two campaigns: the one that needs something wins, by name',
      {
        campaigns: [
          { ...OPEN, id: 'a', label: 'Visite' },
          { ...OPEN, id: 'b', label: 'Questionnaire', dueOn: '2026-11-01' },
        ],
        adoption: { evaluations: { a: 'VALIDATED', b: 'INVITED' } },
      },
      'late',
      /Questionnaire\s: en retard, .* \(1 campagne sur 2 validée\)/,
    ],
    [
      'two campaigns, one done and one to come',
      {
        campaigns: [
          { ...OPEN, id: 'a' },
          { ...OPEN, id: 'b', label: 'Visite' },
        ],
        adoption: { evaluations: { a: 'VALIDATED', b: 'INVITED' } },
      },
      'inProgress',
      /Visite\s: à venir/,
    ],
    [
      'two campaigns, one it was not invited to',
      {
        campaigns: [
          { ...OPEN, id: 'a' },
          { ...OPEN, id: 'b' },
        ],
        adoption: { evaluations: { a: 'VALIDATED' } },
      },
      'done',
      /fait/,
    ],
  ])('%s', (_title, situation, state, reason, asOf = NOW) => {
    const cell = cellOf('EVALUATION_1', projectOf(situation, asOf), adoptionOf(situation), asOf);
    expect(cell.state).toBe(state);
    expect(cell.reason).toMatch(reason);
  });

  test('what waits for answers opens the form of its campaign', () => {
    const situation = { campaigns: [{ ...HELD, slug: 'evaluation-1' }] };
    const cell = cellOf('EVALUATION_1', projectOf(situation, NOW), adoptionOf(situation), NOW);
    expect(cell.opens).toEqual({ to: 'evaluation', campaign: 'evaluation-1' });
  });
});
