import { describe, expect, it } from 'vitest';
import type { AdoptionEventKind } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import { type AdoptionState, adoptionCourseOf, isActive, isReviewDue } from './rules';
import { date, event } from './rules.fixture';

describe('the state of an adoption follows its events', () => {
  const table: [AdoptionEventKind[], AdoptionState][] = [
    [[], 'expected'],
    [['CONTACTED'], 'contacted'],
    [['CONTACTED', 'SELECTED'], 'selected'],
    [['SELECTED', 'STARTED'], 'started'],
    [['STARTED', 'ON_HOLD'], 'onHold'],
    [['STARTED', 'ON_HOLD', 'RESUMED'], 'started'],
    [['SELECTED', 'ON_HOLD', 'RESUMED'], 'selected'],
    [['ON_HOLD', 'RESUMED'], 'expected'],
    [['STARTED', 'ON_HOLD', 'STOPPED', 'RESUMED'], 'started'],
    [['STARTED', 'AUTONOMOUS'], 'autonomous'],
    [['STARTED', 'AUTONOMOUS', 'ON_HOLD', 'RESUMED'], 'autonomous'],
    [['STARTED', 'STOPPED'], 'stopped'],
  ];
  it.each(table)('%j leaves it « %s »', (kinds, state) => {
    expect(adoptionCourseOf(kinds.map((kind, index) => event(kind, index + 1))).state).toBe(state);
  });

  it('counts an event only from its earliest possible day on', () => {
    const events = [event('STARTED', 1, '2017'), event('ON_HOLD', 2, 'mi 2018')];
    expect(adoptionCourseOf(events, '2016-12-31').state).toBe('expected');
    expect(adoptionCourseOf(events, '2017-01-01').state).toBe('started');
    expect(adoptionCourseOf(events, '2018-04-30').state).toBe('started');
    expect(adoptionCourseOf(events, '2018-05-01').state).toBe('onHold');
  });

  it('follows the order of recording, whatever the order the rows come in', () => {
    expect(adoptionCourseOf([event('ON_HOLD', 2), event('STARTED', 1)]).state).toBe('onHold');
  });

  it('remembers the reason and the review of a pause, and forgets the review once resumed', () => {
    const held = [event('STARTED', 1), event('ON_HOLD', 2, 'mi 2018', 'début 2019')];
    expect(adoptionCourseOf(held)).toMatchObject({
      reason: 'motif',
      review: { text: 'début 2019' },
      before: 'started',
    });
    expect(adoptionCourseOf([...held, event('RESUMED', 3)]).review).toBeNull();
  });
});

it('neither a paused nor a stopped adoption is active', () => {
  const states = (['STARTED', 'ON_HOLD', 'STOPPED'] as const).map((kind) =>
    isActive(adoptionCourseOf([event(kind, 1)])),
  );
  expect(states).toEqual([true, false, false]);
});

it('a review is due from its earliest day on, and never without a date', () => {
  const held = (review: string | null) => adoptionCourseOf([event('ON_HOLD', 1, '2018', review)], '2020-01-01');
  expect(isReviewDue(held('mi 2019'), '2019-04-30')).toBe(false);
  expect(isReviewDue(held('mi 2019'), '2019-05-01')).toBe(true);
  expect(isReviewDue(held(null), '2019-05-01')).toBe(false);
});

it('an imprecise date keeps its bounds through its three columns', () => {
  const held = date('mi 2018');
  const row = { dateText: held.text, dateFrom: new Date('2018-05-01'), dateTo: new Date('2018-08-31') };
  expect(readImprecise(row, 'date')).toEqual(held);
});
