import { describe, expect, test } from 'vitest';
import type { CourseEvent as AdoptionEvent } from '@/lib/adoptions/rules';
import type { Day } from '@/lib/day';
import type { AdoptionEventKind, EvaluationState, Phase } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf } from '@/lib/projects/rules';
import type { AdoptionFacts, CampaignFacts, CellState, ProjectFacts } from './facts';
import { cellOf, cellsOf, countStates, MATRIX_PHASES, progressOf } from './rules';

const NOW = '2026-11-23';

type Situation = {
  course?: Partial<CourseEvent>[];
  campaigns?: Partial<CampaignFacts>[];
  activities?: { id: string; phase: Phase; date?: string }[];
  adoption?: Partial<Omit<AdoptionFacts, 'joined' | 'attended' | 'evaluations' | 'events'>> & {
    joined?: string;
    attended?: string[];
    evaluation?: EvaluationState;
    evaluations?: Record<string, EvaluationState>;
    events?: [AdoptionEventKind, string?, string?][];
  };
};

const HELD = { phase: 'EVALUATION_1', state: 'OPEN', inviteesKnown: false, window: date('mars 2017') } as const;
const OPEN = {
  phase: 'EVALUATION_1',
  state: 'OPEN',
  inviteesKnown: true,
  window: date('novembre 2026 à janvier 2027'),
} as const;

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

describe('an answer, on a day gone by', () => {
  const spring = { ...OPEN, window: date('mars à juin 2020'), dueOn: '2020-05-31', closedOn: '2026-10-01' };
  const closed = { ...spring, state: 'CLOSED' } as const;
  const heldBefore = { ...HELD, window: date('2017') };

  test.each<[string, Partial<CampaignFacts>, string | null, Day, CellState, RegExp]>([
    ['before its campaign', closed, 'avril 2020', '2020-02-29', 'ahead', /à venir \(mars à juin 2020\)/],
    ['in its campaign, before the meeting', closed, 'avril 2020', '2020-03-31', 'ahead', /réponse\s: avril 2020/],
    ['from the first day of the meeting’s month', closed, 'avril 2020', '2020-04-01', 'done', /fait/],
    ['met before the campaign began', closed, 'janvier 2020', '2020-02-01', 'done', /fait/],
    ['met after the due date, in between', closed, 'septembre 2020', '2020-07-01', 'late', /échéance du 31 mai 2020/],
    [
      'met after the window of a campaign without a due date',
      { ...closed, dueOn: null },
      '2021',
      '2020-07-01',
      'ahead',
      /réponse\s: 2021/,
    ],
    ['without a meeting, from the campaign’s first day', closed, null, '2020-03-01', 'done', /fait/],
    [
      'held before Essaim, met later in the year',
      heldBefore,
      'novembre 2017',
      '2017-06-30',
      'ahead',
      /réponse\s: novembre 2017/,
    ],
    ['on the day it was recorded, whatever its date', closed, 'décembre 2026', '2026-09-01', 'done', /fait/],
  ])('%s', (_title, campaign, met, asOf, state, reason) => {
    const situation: Situation = { campaigns: [campaign], adoption: { evaluation: 'VALIDATED' } };
    const fact = { on: met === null ? null : date(met), recordedOn: '2026-09-01' };
    const adoption = { ...adoptionOf(situation), met: new Map([['campaign-0', fact]]) };
    const cell = cellOf('EVALUATION_1', projectOf(situation, asOf), adoption, asOf);
    expect(cell.state).toBe(state);
    expect(cell.reason).toMatch(reason);
  });

  test.each<[Day, CellState]>([
    ['2020-05-31', 'ahead'],
    ['2020-06-01', 'late'],
    ['2026-09-30', 'late'],
    ['2026-10-01', 'notEntered'],
  ])('that never came was late until the campaign closed: %s', (asOf, state) => {
    const situation: Situation = { campaigns: [closed], adoption: { evaluation: 'INVITED' } };
    expect(cellOf('EVALUATION_1', projectOf(situation, asOf), adoptionOf(situation), asOf).state).toBe(state);
  });
});

describe('a row of the matrix', () => {
  test('has one cell per phase that structures go through, never the feasibility study', () => {
    expect(MATRIX_PHASES).toEqual(['SELECTION', 'TRAINING', 'SUPPORT', 'EVALUATION_1', 'EVALUATION_2', 'EVALUATION_3']);
    expect(cellsOf(projectOf({}, NOW), adoptionOf({}), NOW).map(({ phase }) => phase)).toEqual(MATRIX_PHASES);
  });

  test('never has a cell without a reason', () => {
    for (const cell of cellsOf(projectOf({}, NOW), adoptionOf({}), NOW)) expect(cell.reason).not.toBe('');
  });

  test.each<[CellState[], number, number]>([
    [['done', 'done', 'done', 'done', 'done', 'inProgress'], 5.5, 6],
    [['done', 'done', 'done', 'notConcerned', 'done', 'ahead'], 4, 5],
    [['submitted', 'returned', 'late', 'onHold', 'notEntered'], 1, 5],
    [['notConcerned'], 0, 0],
  ])('%j makes a progress of %d out of %d', (states, value, max) => {
    expect(progressOf(states.map((state) => ({ state })))).toEqual({ value, max });
  });

  test('counts its states for the legend', () => {
    expect(countStates([{ state: 'done' }, { state: 'late' }, { state: 'done' }])).toEqual({ done: 2, late: 1 });
  });
});

function projectOf({ course = [], campaigns = [], activities = [] }: Situation, asOf: Day): ProjectFacts {
  const events = [{ kind: 'ENTERED' as const, date: date('2015') }, ...course].map((event, sequence) => ({
    phase: null,
    kind: 'ENTERED' as const,
    date: null,
    reason: null,
    decision: null,
    exitCause: null,
    ...event,
    sequence,
  }));
  return {
    course: courseOf(events, asOf),
    activities: activities.map(({ date: words, ...activity }) => ({ ...activity, heldOn: words ? date(words) : null })),
    campaigns: campaigns.map((campaign, index) => ({
      id: `campaign-${index}`,
      slug: `campagne-${index}`,
      phase: 'EVALUATION_1',
      label: `Campagne ${index + 1}`,
      state: 'OPEN',
      window: null,
      dueOn: null,
      inviteesKnown: true,
      ...campaign,
    })),
  };
}

function adoptionOf({ adoption = {} }: Situation): AdoptionFacts {
  const { joined, attended = [], evaluation, evaluations, events = [['SELECTED']], wave = 'AIS' } = adoption;
  return {
    wave,
    joined: joined ? date(joined) : null,
    attended: new Set(attended),
    evaluations: new Map(Object.entries(evaluations ?? (evaluation ? { 'campaign-0': evaluation } : {}))),
    events: events.map(
      ([kind, words, reason], sequence): AdoptionEvent => ({
        kind,
        date: words ? date(words) : null,
        reason: reason ?? null,
        review: null,
        sequence,
      }),
    ),
  };
}

function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
