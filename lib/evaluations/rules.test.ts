import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '@/lib/adoptions/rules';
import type { Part } from '@/lib/campaigns/participation';
import type { CampaignState, EvaluationState } from '@/lib/generated/prisma/enums';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import {
  isOnHoldFor,
  isWritable,
  nextToLog,
  refusalOf,
  refusalToLog,
  type Standing,
  type Step,
  TRANSITIONS,
} from './rules';

const STANDINGS: Standing[] = [null, 'INVITED', 'DRAFT', 'SUBMITTED', 'RETURNED', 'VALIDATED', 'WITHDRAWN'];

describe('an evaluation goes from state to state', () => {
  // Every step by every state, in the order of STANDINGS: y may be taken, - is refused.
  it.each<[Step, string]>([
    //            null INVITED DRAFT SUBMITTED RETURNED VALIDATED WITHDRAWN
    ['start', 'y y - - - - y'],
    ['save', '- - y - y - -'],
    ['submit', '- - y - y - -'],
    ['takeBack', '- - - y - - -'],
    ['validate', '- - - y - - -'],
    ['giveBack', '- - - y - - -'],
    ['correct', '- - - - - y -'],
  ])('%s: %s', (step, row) => {
    const found = STANDINGS.map((standing) => (refusalOf(step, standing) === null ? 'y' : '-'));
    expect(found.join(' ')).toBe(row);
  });

  it('every step has its row, and every refusal says what to do', () => {
    for (const step of Object.keys(TRANSITIONS) as Step[]) {
      for (const standing of STANDINGS) expect(refusalOf(step, standing) ?? 'Oui.').toMatch(/\.$/);
    }
  });

  it.each<[EvaluationState, string]>([
    ['SUBMITTED', 'est soumise'],
    ['VALIDATED', 'correction datée'],
  ])('a refused save from %s says why in one sentence', (state, words) => {
    expect(refusalOf('save', state)).toContain(words);
  });

  it('the form is open until it is handed in, again once returned, and after an invitation was withdrawn', () => {
    expect(STANDINGS.filter(isWritable)).toEqual([null, 'INVITED', 'DRAFT', 'RETURNED', 'WITHDRAWN']);
  });
});

describe('what may be logged', () => {
  const window = date('février et mars 2017');

  it.each<[CampaignState, string | null]>([
    ['DRAFT', 'pas encore ouverte'],
    ['OPEN', null],
    ['CLOSED', 'est close'],
    ['PUBLISHED', 'est publiée'],
  ])('in a campaign in state %s', (state, words) => {
    const refusal = refusalToLog({ state, window }, []);
    if (words) expect(refusal).toContain(words);
    else expect(refusal).toBeNull();
  });

  it.each<[string, CourseEvent[], boolean]>([
    ['a structure that stopped the year before is refused', [event('STOPPED', '2016')], true],
    ['one that stopped during the campaign is not', [event('STOPPED', 'mars 2017')], false],
    ['one that stopped afterwards is not', [event('STOPPED', '2018')], false],
    ['one whose stop may have come before or after is not', [event('STOPPED', 'début 2017')], false],
    ['one that stopped and came back is not', [event('STOPPED', '2015'), event('RESUMED', '2016')], false],
    ['one that stopped on an unknown day is not', [event('STOPPED', null)], false],
    ['one on hold is not', [event('ON_HOLD', '2016')], false],
  ])('%s', (_title, events, isRefused) => {
    expect(refusalToLog({ state: 'OPEN', window }, numbered(events)) !== null).toBe(isRefused);
  });

  it('a structure that stopped is refused where the campaign has no dates', () => {
    expect(refusalToLog({ state: 'OPEN', window: null }, numbered([event('STOPPED', '2016')]))).toContain(
      'avait arrêté',
    );
  });

  it.each<[string, string, boolean]>([
    ['a hold decided before the end of the window counts', '2016', true],
    ['a hold decided two years later does not', 'début 2019', false],
  ])('%s', (_title, since, isOnHold) => {
    expect(isOnHoldFor({ state: 'OPEN', window }, numbered([event('ON_HOLD', since)]), '2026-11-23')).toBe(isOnHold);
  });
});

describe('the next structure to log', () => {
  const list = (...parts: Part[]) => parts.map((part, index) => ({ slug: `s${index}`, name: `S${index}`, part }));

  it.each<[string, Part[], string, string | undefined]>([
    ['is the next one that waits', ['expected', 'submitted', 'onHold', 'draft'], 's0', 's3'],
    ['starts again from the top of the list', ['returned', 'validated', 'submitted'], 's1', 's0'],
    ['is never the current one', ['expected', 'validated'], 's0', undefined],
    ['is none when everybody answered', ['validated', 'submitted', 'stopped'], 's1', undefined],
  ])('%s', (_title, parts, current, next) => {
    expect(nextToLog(list(...parts), current)?.slug).toBe(next);
  });
});

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

function event(kind: CourseEvent['kind'], text: string | null): CourseEvent {
  return { kind, date: text === null ? null : date(text), reason: null, review: null, sequence: 0 };
}

function numbered(events: CourseEvent[]): CourseEvent[] {
  return events.map((one, sequence) => ({ ...one, sequence }));
}
