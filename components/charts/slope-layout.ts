// Where the parts of a slope chart stand, in pixels.

const TOP = 10;
const BOTTOM = 30;
const LABEL = 14;

/** High enough for every line to have its name. */
export function heightFor(lines: number): number {
  return TOP + BOTTOM + Math.max(180, lines * LABEL);
}

/** The height of a value between 0 and 1. */
export function placeOf(value: number, height: number): number {
  return TOP + (1 - value) * (height - TOP - BOTTOM);
}

type Labelled = { id: string; label: string; points: readonly { stop: number; value: number }[] };

/** The name of each line beside its last point; names that would cover each other are moved apart. */
export function endLabels(lines: readonly Labelled[], height: number) {
  const ends = lines.flatMap(({ id, label, points }) => {
    const last = points.at(-1);
    return last ? [{ id, label, stop: last.stop, top: placeOf(last.value, height) }] : [];
  });
  const stops = [...new Set(ends.map(({ stop }) => stop))];
  return stops.flatMap((stop) =>
    movedApart(
      ends.filter((end) => end.stop === stop),
      height - BOTTOM,
    ),
  );
}

/** Downwards first, each under the one above; then up again what went past the bottom. */
function movedApart<End extends { top: number }>(ends: End[], lowest: number): End[] {
  const placed = ends.toSorted((a, b) => a.top - b.top);
  let free = Number.NEGATIVE_INFINITY;
  const down = placed.map((end) => {
    free = Math.max(end.top, free);
    const moved = { ...end, top: free };
    free += LABEL;
    return moved;
  });
  let ceiling = lowest;
  return down
    .toReversed()
    .map((end) => {
      const moved = { ...end, top: Math.min(end.top, ceiling) };
      ceiling = moved.top - LABEL;
      return moved;
    })
    .toReversed();
}

/** Long names are cut where there is no room: the table has them whole. */
export function shortened(label: string, most: number): string {
  return label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
}
