import { fold, formatNumber } from '@/lib/format';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import { compareImprecise } from '@/lib/imprecise-date';
import { EXIT_PARTS, type Exits, exitParts } from '@/lib/indicators/exit-rules';
import { type Figure, figureWording } from '@/lib/indicators/wording';

/** For whose eyes a project is drawn. Staff may look with an outsider's eyes; nobody sees more than these show. */
export type Eyes = 'CARRIER' | 'VISITOR';

/** Below this, a count of people could point at somebody. */
const SMALLEST_COUNT_OF_PEOPLE = 5;

/** A figure as a public page shows it: a small count of people is not told exactly, nor a rate it could be worked out from. */
export function publicFigureWording(figure: Figure, countsPeople: boolean): string {
  if (!hidesPeople(figure, countsPeople)) return figureWording(figure);
  const { numerator, denominator, unit, exits, qualifier } = figure;
  // « au moins 3 » may be any number from there: it is not « moins de 5 ».
  const isMinimum = qualifier === 'AT_LEAST';
  if (exits) return publicExitsWording(exits, denominator);
  if (numerator === null || denominator === null)
    return isMinimum ? `au moins quelques ${unit}` : `moins de ${SMALLEST_COUNT_OF_PEOPLE}\u00a0${unit}`;
  if (!isSmall(numerator) && !isSmall(denominator)) {
    return `plus de ${formatNumber(denominator - SMALLEST_COUNT_OF_PEOPLE)} sur ${formatNumber(denominator)}`;
  }
  return isSmall(denominator)
    ? `non publié, moins de ${SMALLEST_COUNT_OF_PEOPLE}\u00a0personnes concernées`
    : `${isMinimum ? 'au moins quelques-uns' : `moins de ${SMALLEST_COUNT_OF_PEOPLE}`} sur ${formatNumber(denominator)}`;
}

/** The figure in words, and how the source itself puts it where that says more: « environ 30 personnes », « une trentaine ». */
export function figureFor(eyes: Eyes, figure: Figure, countsPeople: boolean) {
  const isHidden = eyes === 'VISITOR' && hidesPeople(figure, countsPeople);
  const wording = eyes === 'VISITOR' ? publicFigureWording(figure, countsPeople) : figureWording(figure);
  const said = figure.value !== null && figure.text && !wording.includes(figure.text) && !isHidden ? figure.text : null;
  return { wording, said, isHidden };
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

/** Other names that are not the same letters written otherwise, and what the logo says where it is another name again. */
export function otherNamesOf(name: string, aliases: readonly string[], logoWording: string | null) {
  const known = new Set([fold(name)]);
  const isNew = (text: string) => !known.has(fold(text)) && Boolean(known.add(fold(text)));
  const isOtherLogo = logoWording !== null && fold(logoWording) !== fold(name);
  return { aliases: aliases.filter(isNew), logo: isOtherLogo ? logoWording : null };
}

/** Three counts, each hidden where it is small; nothing at all where few people left. */
function publicExitsWording(exits: Exits, denominator: number | null): string {
  if (denominator !== null && isSmall(denominator)) {
    return `non publié, moins de ${SMALLEST_COUNT_OF_PEOPLE}\u00a0personnes concernées`;
  }
  const parts = exitParts(exits);
  return EXIT_PARTS.map(({ key, many }, index) =>
    isSmall(exits[key] ?? 0) ? `moins de ${SMALLEST_COUNT_OF_PEOPLE} ${many}` : parts[index],
  ).join(', ');
}

function hidesPeople({ value, numerator, denominator, exits, unit }: Figure, countsPeople: boolean): boolean {
  // « 70 sur 72 » tells of two people too: those who are not among the seventy.
  const others = numerator !== null && denominator !== null ? denominator - numerator : null;
  // « 3 % » counts nobody.
  const people = unit === '%' ? null : value;
  const counts = [people, numerator, denominator, others, ...Object.values(exits ?? {})];
  return countsPeople && counts.some((n) => n !== null && isSmall(n));
}

function isSmall(n: number): boolean {
  return n > 0 && n < SMALLEST_COUNT_OF_PEOPLE;
}
