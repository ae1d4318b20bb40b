import type {
  ExitCause,
  LifecycleEventKind,
  PartnerRole,
  Phase,
  ProjectOrigin,
  Visibility,
} from '@/lib/generated/prisma/enums';
import type { PhaseState } from './rules';

export const phaseLabels = {
  SELECTION: 'Sélection',
  FEASIBILITY: 'Faisabilité',
  TRAINING: 'Formation',
  SUPPORT: 'Accompagnement',
  EVALUATION_1: 'Évaluation I',
  EVALUATION_2: 'Évaluation II',
  EVALUATION_3: 'Évaluation III',
} satisfies Record<Phase, string>;

/** A project may have its own name for a phase. */
export type OwnPhaseLabels = readonly { phase: Phase; label: string }[];

export function phaseLabel(phase: Phase, own: OwnPhaseLabels = []): string {
  return own.find((label) => label.phase === phase)?.label ?? phaseLabels[phase];
}

/** Said of « l’étape »: the state a phase is in. */
export const phaseStateWords = {
  ahead: 'à venir',
  inProgress: 'en cours',
  completed: 'terminée',
  skipped: 'passée',
  stopped: 'arrêtée',
  notReached: 'non atteinte',
} satisfies Record<PhaseState, string>;

export const lifecycleEventLabels = {
  ENTERED: 'Ouverte',
  COMPLETED: 'Terminée',
  SKIPPED: 'Passée',
  STOPPED: 'Arrêtée',
  REOPENED: 'Rouverte',
  EXITED: 'Sortie de l’accélérateur',
} satisfies Record<LifecycleEventKind, string>;

/** The same facts, of the project as a whole. */
export const projectEventLabels = {
  ENTERED: 'Entrée',
  COMPLETED: 'Terminée',
  SKIPPED: 'Passée',
  STOPPED: 'Arrêtée',
  REOPENED: 'Retour',
  EXITED: 'Sortie',
} satisfies Record<LifecycleEventKind, string>;

export const exitCauseLabels = {
  LAW: 'Loi d’expérimentation',
  PROGRAMME_COMPLETED: 'Fin du parcours d’évaluation',
  NATIONAL_STRATEGY: 'Stratégie nationale',
  LAB: 'Suite donnée dans un Labo',
  CARRIER_REQUEST: 'À la demande du porteur',
  OTHER: 'Autre cause',
} satisfies Record<ExitCause, string>;

/** A missing cause is said, never guessed. */
export function exitCauseLabel(cause: ExitCause | null): string {
  return cause ? exitCauseLabels[cause] : 'Cause non précisée';
}

export const originLabels = {
  CALL: 'Appel à projets',
  SOLICITATION: 'Sollicitation',
  ALREADY_SPREADING: 'Déjà en cours d’essaimage',
} satisfies Record<ProjectOrigin, string>;

export const partnerRoleLabels = {
  EXPERT: 'Expert',
  NETWORK: 'Réseau',
  COMMISSIONER: 'Commanditaire',
  FUNDER: 'Financeur',
  PARTNER: 'Partenaire',
  CO_CARRIER: 'Co-porteur',
} satisfies Record<PartnerRole, string>;

export const visibilityLabels = {
  INTERNAL: 'Interne',
  CARRIER: 'Porteur',
  PUBLIC: 'Public',
} satisfies Record<Visibility, string>;

/** For the fields that ask who may read what is written. */
export const visibilityOptions: { value: Visibility; label: string }[] = [
  { value: 'INTERNAL', label: 'L’équipe seulement' },
  { value: 'CARRIER', label: 'L’équipe et le porteur' },
  { value: 'PUBLIC', label: 'Tout le monde, sur la fiche publique' },
];
