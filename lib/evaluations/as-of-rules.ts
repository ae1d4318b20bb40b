import { type Day, today } from '@/lib/day';
import type { EvaluationEventKind, EvaluationState } from '@/lib/generated/prisma/enums';
import { certainty, type ImpreciseDate } from '@/lib/imprecise-date';
import { isHandedIn, type Standing } from './rules';

// What an evaluation was on a day gone by. Two clocks: a move made in Essaim is true on the day it was made; an answer typed long
// after it was given is true on its own day. `lib/progress/waiting-sql.ts` decides the same in SQL.

/** A state that an evaluation reached, and the day it did. */
export type Move = { state: EvaluationState; on: Day };

export type EvaluationFacts = {
  /** In the order they were made: the last one is what it is now. */
  moves: readonly Move[];
  /** When the structure was met, where that is known. */
  metOn: ImpreciseDate | null;
};

type AskedIn = { window: ImpreciseDate | null; inviteesKnown: boolean };

export type EvaluationThen = {
  /** Null: nobody had begun, and nobody had been asked by name. */
  standing: Standing;
  /** It had been given by then, and was typed in Essaim later: it counts as answered, and waited for nobody's decision. */
  isTypedLater: boolean;
  /** When it was to come, for one that was still to be given. */
  comesOn: ImpreciseDate | null;
};

/**
 * From the day somebody began to type it, its moves alone say its state. Before, an answer handed in since counts from the day its
 * structure was met; from its campaign's window only while Essaim had not yet asked for it; what is still a draft counts for nothing.
 */
export function evaluationOn(facts: EvaluationFacts, campaign: AskedIn, asOf: Day): EvaluationThen {
  const now = facts.moves.at(-1)?.state ?? null;
  const made = facts.moves.findLast(({ on }) => on <= asOf)?.state ?? null;
  if (hasBegun(made) || made === 'WITHDRAWN' || !hasBegun(now)) return plainly(made ?? now);
  const asked = made ?? (campaign.inviteesKnown ? 'INVITED' : null);
  if (!isHandedIn(now) || (made && !facts.metOn)) return plainly(asked);
  const given = facts.metOn ?? campaign.window;
  return given && certainty(given, asOf) === 'not-yet'
    ? { standing: asked, isTypedLater: false, comesOn: given }
    : { standing: 'VALIDATED', isTypedLater: true, comesOn: null };
}

/** Somebody has typed something in it. */
export function hasBegun(standing: Standing): boolean {
  return standing !== null && standing !== 'INVITED' && standing !== 'WITHDRAWN';
}

/** The moves of an evaluation, from its events in the order they were recorded. Without any, it stands since it was created. */
export function movesOf(evaluation: {
  state: EvaluationState;
  createdAt: Date;
  events?: readonly { kind: EvaluationEventKind; recordedAt: Date }[];
}): Move[] {
  const { state, createdAt, events = [] } = evaluation;
  if (events.length === 0) return [{ state, on: today(createdAt) }];
  return events.map(({ kind, recordedAt }) => ({ state: STATE_AFTER[kind], on: today(recordedAt) }));
}

/** As the database does it by trigger; a test compares both. */
export const STATE_AFTER = {
  INVITED: 'INVITED',
  STARTED: 'DRAFT',
  RECEIVED: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  VALIDATED: 'VALIDATED',
  CORRECTED: 'VALIDATED',
  WITHDRAWN: 'WITHDRAWN',
} as const satisfies Record<EvaluationEventKind, EvaluationState>;

function plainly(standing: Standing): EvaluationThen {
  return { standing, isTypedLater: false, comesOn: null };
}
