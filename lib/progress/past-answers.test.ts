import { describe, expect, test } from 'vitest';
import type { CampaignMove } from '@/lib/campaigns/as-of-rules';
import type { Day } from '@/lib/day';
import type { Move } from '@/lib/evaluations/as-of-rules';
import type { CampaignFacts, CellState } from './facts';
import { cellOf } from './rules';
import { adoptionOf, date, HELD, OPEN, projectOf, type Situation } from './situation.fixture';

const CLOSED_SINCE: CampaignMove[] = [
  { state: 'OPEN', on: '2026-08-01' },
  { state: 'CLOSED', on: '2026-10-01' },
];
const TYPED_LATER: Move[] = [
  { state: 'DRAFT', on: '2026-09-01' },
  { state: 'VALIDATED', on: '2026-09-01' },
];

describe('an answer, on a day gone by', () => {
  const spring = { ...OPEN, window: date('mars à juin 2020'), dueOn: '2020-05-31', moves: CLOSED_SINCE };
  const closed = { ...spring, state: 'CLOSED' } as const;
  const heldBefore = { ...HELD, window: date('2017') };

  test.each<[string, Partial<CampaignFacts>, string | null, Day, CellState, RegExp]>([
    ['before its campaign', closed, 'avril 2020', '2020-02-29', 'ahead', /à venir \(mars à juin 2020\)/],
    ['in its campaign, before the meeting', closed, 'avril 2020', '2020-03-31', 'ahead', /réponse\s: avril 2020/],
    [
      'from the first day of the meeting’s month',
      closed,
      'avril 2020',
      '2020-04-01',
      'done',
      /fait, réponse saisie plus tard/,
    ],
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
    [
      'on the day it was recorded, whatever its date',
      closed,
      'décembre 2026',
      '2026-09-01',
      'done',
      /fait, évaluation validée/,
    ],
  ])('%s', (_title, campaign, met, asOf, state, reason) => {
    const own = { evaluation: 'VALIDATED', moves: TYPED_LATER, ...(met !== null && { met }) } as const;
    const situation: Situation = { campaigns: [campaign], adoption: own };
    const cell = cellOf('EVALUATION_1', projectOf(situation, asOf), adoptionOf(situation), asOf);
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

  const moves: Move[] = [
    { state: 'INVITED', on: '2026-11-02' },
    { state: 'DRAFT', on: '2026-11-05' },
    { state: 'SUBMITTED', on: '2026-11-09' },
    { state: 'RETURNED', on: '2026-11-12' },
    { state: 'SUBMITTED', on: '2026-11-16' },
    { state: 'VALIDATED', on: '2026-11-20' },
  ];

  test.each<[Day, CellState, RegExp]>([
    ['2026-11-04', 'ahead', /réponse attendue/],
    ['2026-11-05', 'inProgress', /brouillon commencé/],
    ['2026-11-09', 'submitted', /à valider/],
    ['2026-11-12', 'returned', /à reprendre/],
    ['2026-11-19', 'submitted', /à valider/],
    ['2026-11-20', 'done', /évaluation validée/],
  ])('typed during its campaign was what it was on each day: %s', (asOf, state, reason) => {
    const situation: Situation = { campaigns: [OPEN], adoption: { evaluation: 'VALIDATED', moves } };
    const cell = cellOf('EVALUATION_1', projectOf(situation, asOf), adoptionOf(situation), asOf);
    expect(cell.state).toBe(state);
    expect(cell.reason).toMatch(reason);
  });
});
