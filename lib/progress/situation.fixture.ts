import type { CourseEvent as AdoptionEvent } from '@/lib/adoptions/rules';
import type { Day } from '@/lib/day';
import type { Move } from '@/lib/evaluations/as-of-rules';
import type { AdoptionEventKind, EvaluationState, Phase } from '@/lib/generated/prisma/enums';
import { type ImpreciseDate, parseImpreciseDate } from '@/lib/imprecise-date';
import { type CourseEvent, courseOf } from '@/lib/projects/rules';
import type { AdoptionFacts, CampaignFacts, ProjectFacts } from './facts';

// A project and one of its structures, for the tables of tests: only what a case is about is said.

export const NOW = '2026-11-23';

export type Situation = {
  course?: Partial<CourseEvent>[];
  campaigns?: Partial<CampaignFacts>[];
  activities?: { id: string; phase: Phase; date?: string }[];
  adoption?: Partial<Omit<AdoptionFacts, 'joined' | 'attended' | 'evaluations' | 'events'>> & {
    joined?: string;
    attended?: string[];
    evaluation?: EvaluationState;
    evaluations?: Record<string, EvaluationState>;
    /** Those of its evaluation; it reached its state long ago when none are said. */
    moves?: Move[];
    met?: string;
    events?: [AdoptionEventKind, string?, string?][];
  };
};

export const HELD = { phase: 'EVALUATION_1', state: 'OPEN', inviteesKnown: false, window: date('mars 2017') } as const;
export const OPEN = {
  phase: 'EVALUATION_1',
  state: 'OPEN',
  inviteesKnown: true,
  window: date('novembre 2026 à janvier 2027'),
} as const;

export function projectOf({ course = [], campaigns = [], activities = [] }: Situation, asOf: Day): ProjectFacts {
  const events = [{ kind: 'ENTERED' as const, date: date('2015') }, ...course].map((event, sequence) => ({
    phase: null,
    kind: 'ENTERED' as const,
    date: null,
    reason: null,
    decision: null,
    exitCause: null,
    ...event,
    sequence,
  }));
  return {
    course: courseOf(events, asOf),
    activities: activities.map(({ date: words, ...activity }) => ({ ...activity, heldOn: words ? date(words) : null })),
    campaigns: campaigns.map((campaign, index) => ({
      id: `campaign-${index}`,
      slug: `campagne-${index}`,
      phase: 'EVALUATION_1',
      label: `Campagne ${index + 1}`,
      state: 'OPEN',
      window: null,
      dueOn: null,
      inviteesKnown: true,
      ...campaign,
    })),
  };
}

export function adoptionOf({ adoption = {} }: Situation): AdoptionFacts {
  const {
    joined,
    attended = [],
    evaluation,
    evaluations,
    moves,
    met,
    events = [['SELECTED']],
    wave = 'AIS',
  } = adoption;
  return {
    wave,
    joined: joined ? date(joined) : null,
    attended: new Set(attended),
    evaluations: new Map(
      Object.entries(evaluations ?? (evaluation ? { 'campaign-0': evaluation } : {})).map(([id, state]) => [
        id,
        { moves: moves ?? [{ state, on: '2015-01-01' }], metOn: met ? date(met) : null, since: null },
      ]),
    ),
    events: events.map(
      ([kind, words, reason], sequence): AdoptionEvent => ({
        kind,
        date: words ? date(words) : null,
        reason: reason ?? null,
        review: null,
        sequence,
      }),
    ),
  };
}

export function date(words: string): ImpreciseDate {
  const parsed = parseImpreciseDate(words);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.date;
}
