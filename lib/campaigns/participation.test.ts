import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseEvent } from '@/lib/adoptions/rules';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import { parseImpreciseDate } from '@/lib/imprecise-date';
import { partLabels } from './labels';
import { attentionOf, type CampaignFrame, declaredOf, type Part, partOf, tallyOf } from './participation';

const TODAY = '2026-11-23';
const held: CampaignFrame = { state: 'OPEN', window: date('février et mars 2017'), dueOn: null, inviteesKnown: false };
const running: CampaignFrame = { state: 'OPEN', window: date('2026'), dueOn: '2026-12-31', inviteesKnown: true };

describe('a structure’s part in a campaign', () => {
  it.each<[string, CampaignFrame, EvaluationState | null, CourseEvent[], string | null, Part]>([
    ['held before Essaim: everybody active then is expected', held, null, [], null, 'expected'],
    ['a pause that came later does not excuse', held, null, [event('ON_HOLD', 'début 2019')], null, 'expected'],
    ['a pause of that time does', held, null, [event('ON_HOLD', '2016')], null, 'onHold'],
    ['so does a stop', held, null, [event('STOPPED', '2016')], null, 'stopped'],
    ['one that joined afterwards is not expected', held, null, [], 'mi 2018', 'joinedLater'],
    ['one that joined that year may have been there', held, null, [], '2017', 'expected'],
    ['an answer counts whatever came later', held, 'VALIDATED', [event('STOPPED', '2016')], null, 'validated'],
    ['invited and silent', running, 'INVITED', [], null, 'expected'],
    ['invited, then put on hold', running, 'INVITED', [event('ON_HOLD', '2026')], null, 'onHold'],
    ['known invitees: the others are not invited', running, null, [], null, 'notInvited'],
    ['begun', running, 'DRAFT', [], null, 'draft'],
    ['its invitation taken back', running, 'WITHDRAWN', [], null, 'withdrawn'],
    ['set aside before the opening', { ...running, state: 'DRAFT' }, 'WITHDRAWN', [], null, 'withdrawn'],
    ['chosen before the opening', { ...running, state: 'DRAFT' }, 'INVITED', [], null, 'toInvite'],
    ['one that stopped is not invited for all that', running, 'INVITED', [event('STOPPED', '2025')], null, 'stopped'],
    ['joined later, and invited all the same', held, 'INVITED', [], 'mi 2018', 'expected'],
    ['not open yet', { ...running, state: 'DRAFT' }, null, [], null, 'toInvite'],
  ])('%s', (_title, campaign, evaluation, events, joined, part) => {
    expect(partOf(campaign, { evaluation, events, joined: joined ? date(joined) : null }, TODAY)).toBe(part);
  });

  it.each<[string, CampaignFrame, EvaluationState | null, boolean, boolean]>([
    ['before the due date nothing presses', running, 'INVITED', false, false],
    ['after it, a silent structure is late', { ...running, dueOn: '2026-11-01' }, 'INVITED', true, false],
    ['so is a draft', { ...running, dueOn: '2026-11-01' }, 'DRAFT', true, false],
    ['one handed in is not', { ...running, dueOn: '2026-11-01' }, 'SUBMITTED', false, false],
    ['nothing is late once closed', { ...running, state: 'CLOSED', dueOn: '2026-11-01' }, 'INVITED', false, false],
    ['a campaign held without due date waits for its answers', held, null, false, true],
    ['so does one whose dates are only relative', { ...held, window: date('après 9 mois') }, null, false, true],
    ['the due day itself is not late', { ...running, dueOn: TODAY }, 'INVITED', false, false],
  ])('%s', (_title, campaign, evaluation, isLate, isAfterwards) => {
    const attention = attentionOf(campaign, { evaluation, events: [], joined: null }, TODAY);
    expect(attention).toMatchObject({ isLate, isAfterwards });
  });

  it('counts those on hold, stopped or joined later apart from those expected', () => {
    const parts: Part[] = ['validated', 'submitted', 'draft', 'expected', 'onHold', 'onHold', 'stopped', 'joinedLater'];
    const tally = tallyOf(parts.map((part) => ({ part, isLate: part === 'expected', isAfterwards: false })));
    expect(tally).toEqual({
      expected: 4,
      answered: 2,
      validated: 1,
      late: 1,
      onHold: 2,
      stopped: 1,
      joinedLater: 1,
      notInvited: 0,
      withdrawn: 0,
    });
  });

  it('every declared structure is counted once: expected, or apart under its own name', () => {
    const parts = Object.keys(partLabels) as Part[];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts)), (declared) => {
        const tally = tallyOf(declared.map((part) => ({ part, isLate: false, isAfterwards: false })));
        const { expected, onHold, stopped, joinedLater, notInvited, withdrawn } = tally;
        expect(expected + onHold + stopped + joinedLater + notInvited + withdrawn).toBe(declared.length);
        expect(declaredOf(tally)).toBe(declared.length);
        expect(tally.answered).toBeLessThanOrEqual(expected);
        expect(tally.validated).toBeLessThanOrEqual(tally.answered);
      }),
    );
  });

  it.each<[string, CourseEvent, string, Part]>([
    ['invited while on hold: whoever invited it knew', paused('mi 2018', '2020-01-01'), '2026-01-01', 'expected'],
    ['the pause was recorded after the invitation', paused('mi 2018', '2026-02-01'), '2026-01-01', 'onHold'],
    ['the pause was known, and had not begun', paused('juin 2026', '2025-12-01'), '2026-01-01', 'onHold'],
    ['a pause without date was in effect', { ...paused('2018', '2020-01-01'), date: null }, '2026-01-01', 'expected'],
  ])('%s', (_title, pause, since, part) => {
    const participant = { evaluation: 'INVITED' as const, events: [pause], joined: null, since: new Date(since) };
    expect(partOf(running, participant, TODAY)).toBe(part);
  });

  it.each<[string, CourseEvent[], boolean]>([
    ['an active structure', [event('STARTED', '2020')], true],
    ['one on hold', [event('ON_HOLD', '2020')], false],
    ['one that resumed', [event('ON_HOLD', '2020'), event('RESUMED', '2021')], true],
    ['one that stopped', [event('STOPPED', '2020')], false],
  ])('opening invites %s: %#', (_title, events, isInvited) => {
    const numbered = events.map((one, sequence) => ({ ...one, sequence }));
    const part = partOf({ ...running, state: 'DRAFT' }, { evaluation: null, events: numbered, joined: null }, TODAY);
    expect(part === 'toInvite').toBe(isInvited);
  });
});

function date(text: string) {
  const parsed = parseImpreciseDate(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}

function paused(text: string, recordedAt: string): CourseEvent {
  return { ...event('ON_HOLD', text), recordedAt: new Date(recordedAt) };
}

function event(kind: CourseEvent['kind'], text: string): CourseEvent {
  return { kind, date: date(text), reason: null, review: null, sequence: 0 };
}
