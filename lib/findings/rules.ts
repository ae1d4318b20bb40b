import { type Day, today } from '@/lib/day';
import type { FollowUpOutcome, FollowUpState } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';

type Check = { outcome: FollowUpOutcome; campaign: { slug: string } | null };

/** What decides of a follow-up; its checks in the order they were recorded. */
export type Decided = {
  state: FollowUpState;
  checks: readonly Check[];
  finding: { campaign: { slug: string } | null; on: ImpreciseDate | null };
};

/** Decided, not done, and its day is over. */
export function isOverdue({ state, dueOn }: { state: FollowUpState; dueOn: Day | null }, onDay: Day = today()) {
  return state === 'PLANNED' && dueOn !== null && dueOn < onDay;
}

/** The latest check counts; null as long as nobody checked. */
export function outcomeOf(checks: readonly Pick<Check, 'outcome'>[]): FollowUpOutcome | null {
  return checks.at(-1)?.outcome ?? null;
}

/** Nobody knows yet what came of it: no campaign confirmed or refuted it, and it was not given up. */
export function isOpen({ state, checks }: Pick<Decided, 'state'> & { checks: readonly Pick<Check, 'outcome'>[] }) {
  const outcome = outcomeOf(checks);
  return state !== 'ABANDONED' && (outcome === null || outcome === 'NO_ANSWER');
}

/** What a campaign does with a follow-up. */
export type CheckStanding = 'toCheck' | 'checkedHere' | 'settled' | 'notAsked';

type AskingCampaign = { slug: string; window: ImpreciseDate | null };

/**
 * Whether a campaign asks what came of a follow-up: it asks those decided before it that are still open.
 * @param order the project's campaigns in programme order. Their dates do not decide: a source may give them the other way round.
 */
export function standingIn(followUp: Decided, campaign: AskingCampaign, order: readonly string[]): CheckStanding {
  if (followUp.checks.some((check) => check.campaign?.slug === campaign.slug)) return 'checkedHere';
  if (followUp.state === 'ABANDONED' || !isDecidedBefore(followUp.finding, campaign, order)) return 'notAsked';
  return isOpen(followUp) ? 'toCheck' : 'settled';
}

/** Out of any campaign, a finding comes after only when its date says so for sure. */
function isDecidedBefore(finding: Decided['finding'], campaign: AskingCampaign, order: readonly string[]) {
  if (finding.campaign) return order.indexOf(finding.campaign.slug) < order.indexOf(campaign.slug);
  const [shown, over] = [finding.on?.from, campaign.window?.to];
  return !shown || !over || shown <= over;
}

/** Why a finding stays, as one sentence that says what to do; null when nothing hangs on it. */
export function refusalToRetract({ followUps, tellsOf }: { followUps: number; tellsOf: number }): string | null {
  if (followUps > 0) {
    return 'Une suite a été décidée après ce constat\u00a0: il reste. Corrigez son texte, ou abandonnez la suite.';
  }
  return tellsOf > 0
    ? 'Ce constat dit ce qu’est devenue une suite\u00a0: il reste. Corrigez son texte, ou vérifiez de nouveau la suite.'
    : null;
}

/** Why these criteria cannot be tied to a finding: it speaks of what its own campaign asked, and of nothing else. */
export function refusalOfCriteria(criteria: readonly string[], asked: readonly string[] | null): string | null {
  if (criteria.length === 0) return null;
  if (asked === null) return 'Choisissez la campagne dont ce constat vient avant de cocher ses critères.';
  return criteria.every((id) => asked.includes(id))
    ? null
    : 'Un des critères cochés n’est pas dans le questionnaire de cette campagne\u00a0: décochez-le.';
}

/** Why these counts cannot stand together; null when they can. @param ticked structures named one by one */
export function refusalOfCounts(count: number | null, total: number | null, ticked: number): string | null {
  if (count === null) return total === null ? null : 'Indiquez combien de structures sont concernées.';
  if (total !== null && count > total) return `${count} structures sur ${total}\u00a0: le nombre dépasse le total.`;
  return ticked > count
    ? `${ticked} structures sont cochées\u00a0: le nombre de structures concernées ne peut pas être plus petit.`
    : null;
}
