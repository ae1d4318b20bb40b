import { addDays, type Day, dateOf, dayOf, today } from '@/lib/day';

// What a link's dates say of it. A structure has one link that opens at most; the latest tells where it stands.

export type LinkDates = {
  createdAt: Date;
  expiresAt: Date;
  openedAt: Date | null;
  startedAt: Date | null;
  submittedAt: Date | null;
  revokedAt: Date | null;
};

export type LinkState = 'none' | 'created' | 'opened' | 'started' | 'sent' | 'expired' | 'revoked';

/** The furthest it came. Answers that were sent stay sent when the link is over; a revoked link is revoked whatever it saw. */
export function linkStateOf(link: LinkDates | null, now: Date = new Date()): LinkState {
  if (!link) return 'none';
  if (link.revokedAt) return 'revoked';
  if (link.submittedAt) return 'sent';
  if (link.expiresAt <= now) return 'expired';
  if (link.startedAt) return 'started';
  return link.openedAt ? 'opened' : 'created';
}

/** Whether it still opens a page, to write or to read what was sent. */
export function isOpening(link: LinkDates | null, now: Date = new Date()): boolean {
  return link !== null && link.revokedAt === null && link.expiresAt > now;
}

/** What the team may choose from, the usual one first: two weeks after the due date, as long as that is ahead, or thirty days. */
export type Expiry = 'afterDue' | 'month';

export function expiryChoices(dueOn: Day | null, onDay: Day = today()): { expiry: Expiry; lastDay: Day }[] {
  const afterDue = dueOn && addDays(dueOn, 14);
  const month = { expiry: 'month' as const, lastDay: addDays(onDay, 30) };
  return afterDue && afterDue > onDay ? [{ expiry: 'afterDue', lastDay: afterDue }, month] : [month];
}

/** The day that was chosen; « after the due date » falls back on thirty days once it is past. */
export function lastDayFor(expiry: Expiry, dueOn: Day | null, onDay: Day = today()): Day {
  const choices = expiryChoices(dueOn, onDay);
  return choices.find((one) => one.expiry === expiry)?.lastDay ?? addDays(onDay, 30);
}

/** The moment after its last day. */
export function endOf(lastDay: Day): Date {
  return dateOf(addDays(lastDay, 1));
}

/** The last day it opens: the other way round. */
export function lastDayOf({ expiresAt }: Pick<LinkDates, 'expiresAt'>): Day {
  return dayOf(new Date(expiresAt.getTime() - 1));
}
