import { adoptionCourseThen } from '@/lib/adoptions/rules';
import { campaignStateOn } from '@/lib/campaigns/as-of-rules';
import { attentionOf } from '@/lib/campaigns/participation';
import { type Day, formatDay } from '@/lib/day';
import { evaluationOn, hasBegun } from '@/lib/evaluations/as-of-rules';
import { certainty } from '@/lib/imprecise-date';
import type { PhaseStep } from '@/lib/projects/rules';
import type { AdoptionFacts, CampaignFacts, CellState, Opens, Verdict } from './facts';
import { lowerFirst } from './wording';

// What one campaign, then all those of a phase, say of a structure. Who is expected and who is late is decided with the campaigns.

export function campaignVerdict(campaign: CampaignFacts, adoption: AdoptionFacts, step: PhaseStep, asOf: Day): Verdict {
  const form: Opens = { to: 'evaluation', campaign: campaign.slug };
  const page: Opens = { to: 'campaign', campaign: campaign.slug };
  const when = campaign.window ? ` (${campaign.window.text})` : '';
  const { evaluation, since, comesOn, isMet, isTypedLater } = evaluationThen(campaign, adoption, asOf);
  if (!isMet && campaign.window && certainty(campaign.window, asOf) === 'not-yet') {
    return { state: 'ahead', reason: `à venir${when}`, opens: page };
  }
  const then = { ...campaign, state: campaignStateOn(campaign.state, campaign.moves ?? [], asOf) };
  const { part, isLate, isAfterwards } = attentionOf(then, { ...adoption, evaluation, since }, asOf);
  switch (part) {
    case 'validated':
      return {
        state: 'done',
        reason: isTypedLater ? 'fait, réponse saisie plus tard' : 'fait, évaluation validée',
        opens: form,
      };
    case 'submitted':
      return { state: 'submitted', reason: 'à valider', opens: form };
    case 'returned':
      return { state: 'returned', reason: 'à reprendre, évaluation retournée', opens: form };
    case 'draft':
      return {
        state: 'inProgress',
        reason: isLate ? 'brouillon, échéance passée' : 'en cours, brouillon commencé',
        opens: form,
      };
    case 'expected':
      if (isLate) return { state: 'late', reason: `en retard${dueWords(campaign)}`, opens: form };
      if (comesOn) return { state: 'ahead', reason: `à venir, réponse\u00a0: ${comesOn.text}`, opens: form };
      if (isAfterwards || wasHeld(then, step)) {
        return { state: 'notEntered', reason: `tenue${when}, réponses non saisies`, opens: form };
      }
      return { state: 'ahead', reason: `à venir, réponse attendue${dueWords(campaign)}`, opens: form };
    case 'toInvite':
      return { state: 'ahead', reason: `à venir, campagne en préparation${when}`, opens: page };
    case 'onHold':
    case 'stopped':
      return pausedThen(part, campaign, adoption, asOf, form);
    case 'joinedLater':
      return {
        state: 'notConcerned',
        reason: `arrivée après cette campagne${joinedWords(adoption)}`,
        opens: { to: 'adoption' },
      };
    case 'notInvited':
      return { state: 'notConcerned', reason: 'non invitée à cette campagne', opens: page };
    case 'withdrawn':
      return { state: 'notConcerned', reason: 'invitation retirée', opens: page };
  }
}

/** What its evaluation was on a day; `isMet`: its structure had been met, whatever the dates of the campaign. */
function evaluationThen(campaign: CampaignFacts, { evaluations }: AdoptionFacts, asOf: Day) {
  const facts = evaluations.get(campaign.id);
  if (!facts) return { evaluation: null, since: null, comesOn: null, isMet: false, isTypedLater: false };
  const { standing, ...then } = evaluationOn(facts, campaign, asOf);
  const isMet = hasBegun(standing) && facts.metOn !== null && certainty(facts.metOn, asOf) !== 'not-yet';
  return { ...then, evaluation: standing, since: facts.since, isMet };
}

/**
 * One verdict for a phase with several campaigns: the one that most needs something done, and its campaign is named.
 * Some done and others to come is neither: the phase is in progress.
 */
export function worstOf(verdicts: readonly (Verdict & { label: string })[]): Verdict | null {
  const [worst, ...others] = [...verdicts].sort((a, b) => URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state));
  if (!worst) return null;
  const { label, ...verdict } = worst;
  if (others.length === 0) return verdict;
  const done = verdicts.filter(({ state }) => state === 'done').length;
  const reason = `${label}\u00a0: ${worst.reason} (${done} campagne${done > 1 ? 's' : ''} sur ${verdicts.length} validée${done > 1 ? 's' : ''})`;
  return { ...verdict, state: worst.state === 'ahead' && done > 0 ? 'inProgress' : worst.state, reason };
}

const URGENCY: CellState[] = [
  'late',
  'returned',
  'notEntered',
  'inProgress',
  'submitted',
  'ahead',
  'onHold',
  'done',
  'notConcerned',
];

/** Held all the same: closed, or its phase is over though its dates are only known relatively (« après 9 mois de mise en œuvre »). */
function wasHeld(campaign: Pick<CampaignFacts, 'state'>, step: PhaseStep) {
  return campaign.state === 'CLOSED' || campaign.state === 'PUBLISHED' || step.state === 'completed';
}

function pausedThen(
  part: 'onHold' | 'stopped',
  campaign: CampaignFacts,
  { events }: AdoptionFacts,
  asOf: Day,
  opens: Opens,
): Verdict {
  const end = campaign.window?.to;
  const { reason } = adoptionCourseThen(events, end && end < asOf ? end : asOf, asOf);
  const why = reason ? `, ${lowerFirst(reason)}` : '';
  return part === 'onHold'
    ? { state: 'onHold', reason: `en veille${why}`, opens }
    : { state: 'notConcerned', reason: `avait arrêté avant cette campagne${why}`, opens: { to: 'adoption' } };
}

function dueWords({ dueOn }: CampaignFacts) {
  return dueOn ? `, échéance du ${formatDay(dueOn)}` : '';
}

function joinedWords({ joined }: AdoptionFacts) {
  return joined ? ` (${joined.text})` : '';
}
