/** One shade of the map: counts from `least` to `most`. */
export type ScaleClass = { least: number; most: number };

const MOST_CLASSES = 4;
const LADDER = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** The shades that tell counts up to the highest apart, lightest first: each count by itself up to 4, round steps beyond. */
export function scaleOf(highest: number): ScaleClass[] {
  const steps = (highest <= MOST_CLASSES ? [1, 2, 3, 4] : LADDER).filter((step) => step <= highest);
  // A lone structure keeps a shade of its own; where steps are too many, those just above it go.
  const kept = steps.length > MOST_CLASSES ? [1, ...steps.slice(1 - MOST_CLASSES)] : steps;
  return kept.map((least, index) => ({ least, most: (kept[index + 1] ?? highest + 1) - 1 }));
}

/** The place of a count among the shades, 0 being the lightest; −1 when it has none. */
export function shadeOf(count: number, scale: readonly ScaleClass[]): number {
  return scale.findLastIndex(({ least }) => count >= least);
}

/** « 1 », « 2 à 4 » */
export function classWording({ least, most }: ScaleClass): string {
  return least === most ? `${least}` : `${least} à ${most}`;
}
