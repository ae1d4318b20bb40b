import type { Day } from '@/lib/day';
import type { CampaignState, LifecycleEventKind, Phase } from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { type OwnPhaseLabels, phaseLabel, phaseStateWords } from './labels';
import { type Course, PHASES, type PhaseState } from './rules';

// Who may decide is a type (Manager); here is what may be decided, from which state, and what is said when it may not.

type PhaseDecisionRule = {
  from: readonly PhaseState[];
  /** The fact written; a correction writes the last one again. */
  records: LifecycleEventKind | 'SAME';
  /** A phase left aside or taken up again says why. */
  needsReason: boolean;
};

export const PHASE_DECISIONS = {
  open: { from: ['ahead'], records: 'ENTERED', needsReason: false },
  complete: { from: ['inProgress'], records: 'COMPLETED', needsReason: false },
  // A project that left may still say why it never reached a phase.
  skip: { from: ['ahead', 'notReached'], records: 'SKIPPED', needsReason: true },
  stop: { from: ['inProgress'], records: 'STOPPED', needsReason: true },
  reopen: { from: ['completed', 'skipped', 'stopped'], records: 'REOPENED', needsReason: true },
  correct: { from: ['inProgress', 'completed', 'skipped', 'stopped'], records: 'SAME', needsReason: false },
} as const satisfies Record<string, PhaseDecisionRule>;

export type PhaseDecision = keyof typeof PHASE_DECISIONS;
export const PHASE_DECISION_NAMES = Object.keys(PHASE_DECISIONS) as PhaseDecision[];

export type ProjectDecision = 'enter' | 'exit' | 'reinstate';

/** What the decisions look at. */
export type Situation = {
  course: Course;
  ownLabels: OwnPhaseLabels;
  /** Structures declared, named or not. */
  adoptions: number;
  /** Trainings among the activities. */
  trainings: number;
  campaigns: readonly { phase: Phase; label: string; state: CampaignState }[];
};

/** The decisions that the state of a phase leaves open, whether or not their conditions hold yet. */
export function phaseDecisionsFrom(state: PhaseState): PhaseDecision[] {
  return PHASE_DECISION_NAMES.filter((decision) => isFrom(decision, state));
}

/** Why this may not be decided about this phase now: one sentence that says what to do first. Null: it may. */
export function phaseRefusal(decision: PhaseDecision, phase: Phase, situation: Situation): string | null {
  const state = situation.course.steps.find((step) => step.phase === phase)?.state ?? 'ahead';
  const wantsOpen = decision === 'open' || decision === 'reopen';
  if (wantsOpen && situation.course.exit) return 'Le projet est sorti de l’accélérateur\u00a0: réintégrez-le d’abord.';
  if (!isFrom(decision, state)) {
    if (decision === 'correct') return `Rien n’est encore enregistré pour l’étape ${quoted(phase, situation)}.`;
    return `L’étape ${quoted(phase, situation)} est ${phaseStateWords[state]}. ${ADVICE[state]}`;
  }
  if (wantsOpen) return openingRefusal(phase, situation);
  return decision === 'complete' ? completionRefusal(phase, situation) : null;
}

/** The same for the project's entry, exit and return. Recording an exit again puts its date or cause right. */
export function projectRefusal(decision: ProjectDecision, { course }: Pick<Situation, 'course'>): string | null {
  if (decision !== 'enter' && !course.hasEntered) return NOT_ENTERED;
  if (decision === 'reinstate' && !course.exit) return 'Le projet est déjà dans l’accélérateur.';
  return null;
}

/** A decision is recorded once it has taken effect. */
export function dateRefusal(date: ImpreciseDate | null, onDay: Day): string | null {
  if (!date?.from || date.from <= onDay) return null;
  return 'Cette date est à venir\u00a0: enregistrez la décision quand elle aura pris effet.';
}

const NOT_ENTERED = 'Enregistrez d’abord l’entrée du projet dans l’accélérateur.';

const ADVICE = {
  ahead: 'Ouvrez-la ou passez-la d’abord.',
  inProgress: 'Terminez-la ou arrêtez-la d’abord.',
  completed: 'Rouvrez-la d’abord si elle reprend.',
  skipped: 'Rouvrez-la d’abord si elle a lieu.',
  stopped: 'Rouvrez-la d’abord si elle reprend.',
  notReached: 'Réintégrez d’abord le projet.',
} satisfies Record<PhaseState, string>;

const OVER: readonly PhaseState[] = ['completed', 'skipped', 'stopped'];

function isFrom(decision: PhaseDecision, state: PhaseState): boolean {
  const from: readonly PhaseState[] = PHASE_DECISIONS[decision].from;
  return from.includes(state);
}

function openingRefusal(phase: Phase, situation: Situation): string | null {
  const rule = ruleOf(phase);
  if (!situation.course.hasEntered) return NOT_ENTERED;
  const notOver = rule.after.find((earlier) => !OVER.includes(stateOf(earlier, situation)));
  if (notOver) return `Terminez, passez ou arrêtez d’abord l’étape ${quoted(notOver, situation)}.`;
  const notBegun = rule.alongside.find((earlier) => stateOf(earlier, situation) === 'ahead');
  if (notBegun) return `Ouvrez ou passez d’abord l’étape ${quoted(notBegun, situation)}.`;
  if (rule.needsAdoptions && situation.adoptions === 0) {
    return 'Déclarez d’abord au moins une structure, même sans la nommer.';
  }
  return null;
}

function completionRefusal(phase: Phase, situation: Situation): string | null {
  const { completedBy } = ruleOf(phase);
  if (completedBy === 'training' && situation.trainings === 0) {
    return 'Enregistrez d’abord la formation dans les activités, ou arrêtez l’étape en disant pourquoi.';
  }
  if (completedBy !== 'campaigns') return null;
  const own = situation.campaigns.filter((campaign) => campaign.phase === phase);
  if (own.length === 0) return 'Créez d’abord la campagne de cette étape, ou arrêtez l’étape en disant pourquoi.';
  const unfinished = own.find((campaign) => campaign.state === 'DRAFT' || campaign.state === 'OPEN');
  return unfinished ? `Clôturez d’abord la campagne «\u00a0${unfinished.label}\u00a0».` : null;
}

function ruleOf(phase: Phase) {
  const rule = PHASES.find((candidate) => candidate.phase === phase);
  if (!rule) throw new Error(`Phase without a rule: ${phase}.`);
  return rule;
}

function stateOf(phase: Phase, { course }: Situation): PhaseState {
  return course.steps.find((step) => step.phase === phase)?.state ?? 'ahead';
}

function quoted(phase: Phase, { ownLabels }: Situation): string {
  return `«\u00a0${phaseLabel(phase, ownLabels)}\u00a0»`;
}
