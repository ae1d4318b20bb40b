import { describe, expect, it } from 'vitest';
import {
  endOf,
  expiryChoices,
  isOpening,
  type LinkDates,
  type LinkState,
  lastDayFor,
  lastDayOf,
  linkStateOf,
} from './link-rules';

const NOW = new Date('2027-03-10T12:00:00Z');
const before = new Date('2027-03-01T12:00:00Z');
const after = new Date('2027-04-01T00:00:00Z');

const fresh: LinkDates = {
  createdAt: before,
  expiresAt: after,
  openedAt: null,
  startedAt: null,
  submittedAt: null,
  revokedAt: null,
};

describe('where a link stands', () => {
  it.each<[string, LinkDates | null, LinkState, boolean]>([
    ['no link', null, 'none', false],
    ['just made', fresh, 'created', true],
    ['opened', { ...fresh, openedAt: before }, 'opened', true],
    ['begun', { ...fresh, openedAt: before, startedAt: before }, 'started', true],
    ['begun without ever being shown', { ...fresh, startedAt: before }, 'started', true],
    ['sent', { ...fresh, openedAt: before, startedAt: before, submittedAt: before }, 'sent', true],
    ['over, never opened', { ...fresh, expiresAt: before }, 'expired', false],
    ['over while it was being answered', { ...fresh, startedAt: before, expiresAt: before }, 'expired', false],
    ['over this very moment', { ...fresh, expiresAt: NOW }, 'expired', false],
    ['sent, then over: the answers stay sent', { ...fresh, submittedAt: before, expiresAt: before }, 'sent', false],
    ['revoked', { ...fresh, revokedAt: before }, 'revoked', false],
    ['sent, then revoked', { ...fresh, submittedAt: before, revokedAt: before }, 'revoked', false],
    ['revoked, then over', { ...fresh, revokedAt: before, expiresAt: before }, 'revoked', false],
  ])('%s', (_what, link, state, opens) => {
    expect(linkStateOf(link, NOW)).toBe(state);
    expect(isOpening(link, NOW)).toBe(opens);
  });
});

describe('until when a link opens', () => {
  const month = { expiry: 'month', lastDay: '2027-04-09' };

  it.each([
    [
      'two weeks after the due date, or thirty days',
      '2027-03-20',
      [{ expiry: 'afterDue', lastDay: '2027-04-03' }, month],
    ],
    [
      'the due date is just over: two weeks after it are still ahead',
      '2027-03-01',
      [{ expiry: 'afterDue', lastDay: '2027-03-15' }, month],
    ],
    ['two weeks after the due date are today: thirty days', '2027-02-24', [month]],
    ['the due date is long over: thirty days', '2019-04-30', [month]],
    ['no due date: thirty days', null, [month]],
  ])('%s', (_what, dueOn, choices) => {
    expect(expiryChoices(dueOn, '2027-03-10')).toEqual(choices);
  });

  it('« after the due date », chosen on a page that was left open too long, falls back on thirty days', () => {
    expect(lastDayFor('afterDue', '2027-03-20', '2027-03-10')).toBe('2027-04-03');
    expect(lastDayFor('afterDue', '2027-02-24', '2027-03-10')).toBe('2027-04-09');
    expect(lastDayFor('month', '2027-03-20', '2027-03-10')).toBe('2027-04-09');
  });

  it('its last day is included', () => {
    expect(endOf('2027-03-31')).toEqual(after);
    expect(lastDayOf({ expiresAt: after })).toBe('2027-03-31');
  });
});
