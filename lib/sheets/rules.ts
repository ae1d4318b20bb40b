import type { ImpreciseDate } from '@/lib/imprecise-date';
import { compareImprecise } from '@/lib/imprecise-date';
import { type Figure, figureWording } from '@/lib/indicators/wording';

/** Below this, a count of people could point at somebody. */
const SMALLEST_COUNT_OF_PEOPLE = 5;

/** A figure as a public page shows it: a small count of people is not told exactly. */
export function publicFigureWording(figure: Figure, countsPeople: boolean): string {
  const { value, numerator, denominator, unit } = figure;
  const isSmall = [value, numerator, denominator].some((n) => n !== null && n > 0 && n < SMALLEST_COUNT_OF_PEOPLE);
  return countsPeople && isSmall ? `moins de ${SMALLEST_COUNT_OF_PEOPLE}\u00a0${unit}` : figureWording(figure);
}

type Done = { heldOn: ImpreciseDate | null };
type Held = { window: ImpreciseDate | null };

/** What the programme did, activities and campaigns told in the order of their dates; the undated ones keep their place first. */
export function tell<A extends Done, C extends Held>(activities: A[], campaigns: C[]) {
  const told = [
    ...activities.map((activity) => ({ kind: 'activity' as const, on: activity.heldOn, activity })),
    ...campaigns.map((campaign) => ({ kind: 'campaign' as const, on: campaign.window, campaign })),
  ];
  const placeOf = (one: { on: ImpreciseDate | null }) => (one.on?.from ? one.on : { from: '', to: null });
  return told.sort((a, b) => compareImprecise(placeOf(a), placeOf(b)));
}
