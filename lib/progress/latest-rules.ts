import { type Day, today } from '@/lib/day';
import { type EvaluationFacts, hasBegun } from '@/lib/evaluations/as-of-rules';
import { certainFrom, type ImpreciseDate, readLatest } from '@/lib/imprecise-date';
import type { AdoptionFacts, Cell, ProjectFacts } from './facts';

// Facts read as late as their dates can be, seen from a day. A cell that says the same on both readings is certain; otherwise it
// is possible.

/**
 * The activities and campaigns of a project: a campaign has begun on the last day of its window, or on the day it was opened.
 * What has no date had been held by the day the project left.
 */
export function latestHeld(
  { activities, campaigns }: Pick<ProjectFacts, 'activities' | 'campaigns'>,
  leftOn: Day | null,
  asOf: Day,
) {
  const latest = (date: ImpreciseDate | null, recordedOn: Day | null = null) =>
    readLatest(date, certainFrom(date?.to || leftOn === null ? null : { from: null, to: leftOn }, recordedOn), asOf);
  return {
    activities: activities.map((activity) => ({ ...activity, heldOn: latest(activity.heldOn, activity.recordedOn) })),
    campaigns: campaigns.map((campaign) => ({
      ...campaign,
      window: latest(campaign.window, campaign.moves?.[0]?.on),
    })),
  };
}

/** A structure's facts; what it answered was true by the end of the campaign's window where the day it was met is not known. */
export function latestAdoption(
  adoption: AdoptionFacts,
  { campaigns }: Pick<ProjectFacts, 'campaigns'>,
  asOf: Day,
): AdoptionFacts {
  const { joined, recordedOn = null, events, evaluations } = adoption;
  const windows = new Map(campaigns.map(({ id, window }) => [id, window]));
  return {
    ...adoption,
    joined: joined && readLatest(joined, recordedOn, asOf),
    events: latestSteps(events, asOf),
    evaluations: new Map(
      [...evaluations].map(([id, facts]) => [id, latestEvaluation(facts, windows.get(id) ?? null, asOf)]),
    ),
  };
}

/** Once Essaim asked for it, only its own date can make it earlier than it was typed. */
function latestEvaluation<Facts extends EvaluationFacts>(facts: Facts, window: ImpreciseDate | null, asOf: Day): Facts {
  const { moves, metOn } = facts;
  const isAsked = moves.some(({ on }) => on <= asOf);
  if (isAsked && !metOn) return facts;
  const typedOn = moves.find(({ state }) => hasBegun(state))?.on ?? null;
  return { ...facts, metOn: readLatest(metOn ?? window, typedOn, asOf) };
}

/** Marks the cells that a later reading of the same dates contradicts. */
export function markPossible(shown: readonly Cell[], latest: readonly Cell[]): Cell[] {
  return shown.map((cell, index) => (cell.state === latest[index]?.state ? cell : { ...cell, isPossible: true }));
}

/** Facts are recorded in the order they were lived: one without a date had happened when the next one had. */
function latestSteps(events: AdoptionFacts['events'], asOf: Day): AdoptionFacts['events'] {
  const inOrder = events.toSorted((a, b) => a.sequence - b.sequence);
  return inOrder.map((event, index) => {
    const known = [event, ...(event.date ? [] : inOrder.slice(index + 1))]
      .map(({ date, recordedAt }) => certainFrom(date, recordedAt ? today(recordedAt) : null))
      .filter((day) => day !== null)
      .sort();
    return { ...event, date: readLatest(event.date, known[0] ?? null, asOf) };
  });
}
