type Sizes = readonly { hits: readonly unknown[]; more: string | null }[];

/**
 * The place of the option that a key leads to, groups one after the other; null when the key is not one of ours.
 * Arrows go round; Page up and Page down go from group to group.
 */
export function activeAfter(key: string, place: number, groups: Sizes): number | null {
  const starts = groups.map((_, index) => sizeOf(groups.slice(0, index)));
  const total = sizeOf(groups);
  if (total === 0) return null;
  if (key === 'ArrowDown') return (place + 1) % total;
  if (key === 'ArrowUp') return (place - 1 + total) % total;
  if (key === 'PageDown') return starts.find((start) => start > place) ?? total - 1;
  if (key === 'PageUp') return starts.findLast((start) => start < place) ?? 0;
  return null;
}

function sizeOf(groups: Sizes): number {
  return groups.reduce((sum, { hits, more }) => sum + hits.length + (more ? 1 : 0), 0);
}
