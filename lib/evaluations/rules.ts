import { adoptionCourseOf, type CourseEvent } from '@/lib/adoptions/rules';
import type { Part } from '@/lib/campaigns/participation';
import { type Day, today } from '@/lib/day';
import type { CampaignState, EvaluationEventKind, EvaluationState } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, isPast } from '@/lib/imprecise-date';

/** Null: nobody has begun. */
export type Standing = EvaluationState | null;

type Transition = {
  label: string;
  from: readonly Standing[];
  event: EvaluationEventKind | null;
  by: 'staff' | 'author' | 'manager';
};

/** Everything that may happen to an evaluation. An event is recorded; the state follows by trigger. */
export const TRANSITIONS = {
  start: { label: 'Commencer la saisie', from: [null, 'INVITED', 'WITHDRAWN'], event: 'STARTED', by: 'staff' },
  save: { label: 'Enregistrer le brouillon', from: ['DRAFT', 'RETURNED'], event: null, by: 'staff' },
  submit: { label: 'Soumettre', from: ['DRAFT', 'RETURNED'], event: 'SUBMITTED', by: 'staff' },
  takeBack: { label: 'Reprendre', from: ['SUBMITTED'], event: 'STARTED', by: 'author' },
  validate: { label: 'Valider', from: ['SUBMITTED'], event: 'VALIDATED', by: 'manager' },
  giveBack: { label: 'Renvoyer', from: ['SUBMITTED'], event: 'RETURNED', by: 'manager' },
  correct: { label: 'Corriger une réponse', from: ['VALIDATED'], event: 'CORRECTED', by: 'manager' },
} as const satisfies Record<string, Transition>;

export type Step = keyof typeof TRANSITIONS;

/** Why a step cannot be taken from this state, as one sentence that says what to do; null when it can. */
export function refusalOf(step: Step, standing: Standing): string | null {
  const from: readonly Standing[] = TRANSITIONS[step].from;
  return from.includes(standing) ? null : REFUSALS[standing ?? 'none'];
}

/** The state in which the form is open for writing. */
export function isWritable(standing: Standing): boolean {
  return refusalOf('start', standing) === null || refusalOf('save', standing) === null;
}

/** Handed in: it counts among the answers of its campaign. */
export function isHandedIn(standing: Standing): boolean {
  return standing === 'SUBMITTED' || standing === 'VALIDATED';
}

type LoggedCampaign = { state: CampaignState; window: ImpreciseDate | null };

/** Why nothing can be logged for a structure in a campaign; null when it can, also long after the campaign's window. */
export function refusalToLog(campaign: LoggedCampaign, events: readonly CourseEvent[]): string | null {
  if (campaign.state !== 'OPEN') return CAMPAIGN_REFUSALS[campaign.state];
  return hadStopped(campaign, events)
    ? 'Cette structure avait arrêté avant cette campagne\u00a0: il n’y a rien à saisir.'
    : null;
}

/** « En veille » on the last day of the campaign's window, or today: logging stays possible, and says so. */
export function isOnHoldFor(campaign: LoggedCampaign, events: readonly CourseEvent[], onDay: Day = today()): boolean {
  const end = campaign.window?.to;
  return adoptionCourseOf(events, end && end < onDay ? end : onDay).state === 'onHold';
}

type Waiting = { slug: string; name: string; part: Part };

/** The structure to log after this one: the next that waits, in the order of the list, then from its beginning. Without one, the first. */
export function nextToLog(
  participants: readonly Waiting[],
  current: string | null = null,
): { slug: string; name: string } | null {
  const place = participants.findIndex((one) => one.slug === current);
  const following = [...participants.slice(place + 1), ...participants.slice(0, Math.max(place, 0))];
  const next = following.find((one) => ['expected', 'draft', 'returned'].includes(one.part));
  return next ? { slug: next.slug, name: next.name } : null;
}

/** Only a stop that surely came first refuses: with an unknown day, what is known of the structure may still be logged. */
function hadStopped({ window }: LoggedCampaign, events: readonly CourseEvent[]): boolean {
  const start = window?.from ?? null;
  const course = adoptionCourseOf(events, start ?? today());
  if (course.state !== 'stopped') return false;
  return start === null || (course.since !== null && isPast(course.since, start));
}

const REFUSALS: Record<EvaluationState | 'none', string> = {
  none: 'Rien n’a encore été saisi\u00a0: commencez par répondre aux critères.',
  INVITED: 'Rien n’a encore été saisi\u00a0: commencez par répondre aux critères.',
  DRAFT: 'Cette évaluation est un brouillon\u00a0: soumettez-la d’abord.',
  SUBMITTED:
    'Cette évaluation est soumise\u00a0: reprenez-la, ou demandez qu’elle vous soit renvoyée, pour la modifier.',
  RETURNED: 'Cette évaluation a été renvoyée\u00a0: corrigez-la, puis soumettez-la à nouveau.',
  VALIDATED: 'Cette évaluation est validée\u00a0: une erreur s’y corrige par une correction datée.',
  WITHDRAWN: 'L’invitation de cette structure a été retirée\u00a0: invitez-la à nouveau ou saisissez ses réponses.',
};

const CAMPAIGN_REFUSALS: Record<Exclude<CampaignState, 'OPEN'>, string> = {
  DRAFT: 'Cette campagne n’est pas encore ouverte\u00a0: un responsable doit l’ouvrir avant la saisie.',
  CLOSED: 'Cette campagne est close\u00a0: un responsable peut la rouvrir.',
  PUBLISHED: 'Cette campagne est publiée\u00a0: un responsable doit la dépublier et la rouvrir avant la saisie.',
};
