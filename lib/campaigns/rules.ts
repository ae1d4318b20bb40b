import type { CampaignEventKind, CampaignState, EvaluationState, Phase } from '@/lib/generated/prisma/enums';
import { PHASES } from '@/lib/projects/rules';

/** The phases a campaign may evaluate, in programme order. */
export const EVALUATION_PHASES: Phase[] = PHASES.filter((entry) => entry.isEvaluation).map((entry) => entry.phase);

type Transition = { label: string; from: CampaignState; event: CampaignEventKind };

/** Everything a responsable may decide about a campaign. An event is recorded; the state follows by trigger. */
export const TRANSITIONS = {
  open: { label: 'Ouvrir la campagne', from: 'DRAFT', event: 'OPENED' },
  close: { label: 'Clore la campagne', from: 'OPEN', event: 'CLOSED' },
  reopen: { label: 'Rouvrir la campagne', from: 'CLOSED', event: 'REOPENED' },
  publish: { label: 'Publier les résultats', from: 'CLOSED', event: 'PUBLISHED' },
  unpublish: { label: 'Dépublier', from: 'PUBLISHED', event: 'UNPUBLISHED' },
} as const satisfies Record<string, Transition>;

export type Step = keyof typeof TRANSITIONS;

type Situation = {
  state: CampaignState;
  hasInstrument: boolean;
  evaluations: readonly { state: EvaluationState }[];
};

/** Why a step cannot be taken now, as one sentence that says what to do; null when it can. */
export function refusalOf(step: Step, { state, hasInstrument, evaluations }: Situation): string | null {
  if (state !== TRANSITIONS[step].from) return REFUSALS[state];
  if (step === 'open' && !hasInstrument) return 'Choisissez d’abord le questionnaire de cette campagne.';
  const waiting = evaluations.filter((evaluation) => evaluation.state === 'SUBMITTED').length;
  if (step !== 'close' || waiting === 0) return null;
  return waiting === 1
    ? 'Une évaluation soumise attend\u00a0: validez-la ou renvoyez-la avant de clore.'
    : `${waiting}\u00a0évaluations soumises attendent\u00a0: validez-les ou renvoyez-les avant de clore.`;
}

/** The steps that lead out of a state, in the order they are offered. */
export function stepsFrom(state: CampaignState): Step[] {
  return (Object.keys(TRANSITIONS) as Step[]).filter((step) => TRANSITIONS[step].from === state);
}

/** What is asked cannot change once somebody answered: answers would lose their question. */
export function refusalToChangeInstrument(evaluations: readonly { state: EvaluationState }[]): string | null {
  return evaluations.some(({ state }) => state !== 'INVITED' && state !== 'WITHDRAWN')
    ? 'Des réponses ont été saisies\u00a0: le questionnaire de cette campagne ne change plus.'
    : null;
}

const REFUSALS: Record<CampaignState, string> = {
  DRAFT: 'Cette campagne est en préparation\u00a0: ouvrez-la d’abord.',
  OPEN: 'Cette campagne est ouverte\u00a0: commencez par la clore.',
  CLOSED: 'Cette campagne est close\u00a0: rouvrez-la ou publiez-la.',
  PUBLISHED: 'Cette campagne est publiée\u00a0: dépubliez-la d’abord.',
};
