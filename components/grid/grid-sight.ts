import type { Range } from './grid-selection';

/** The cells of a table that can be seen in the region that scrolls it, those half seen included. */
export function sightOf(table: HTMLTableElement): Range | null {
  const region = table.parentElement?.getBoundingClientRect();
  if (!region) return null;
  const rows = seenIn(table.tBodies[0]?.rows ?? [], ({ top, bottom }) => bottom > region.top && top < region.bottom);
  const heads = [...(table.tHead?.rows[1]?.cells ?? [])];
  const columns = seenIn(heads, ({ left, right }) => right > region.left && left < region.right);
  return rows && columns && { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last };
}

function seenIn(
  elements: Iterable<Element>,
  isSeen: (box: DOMRect) => boolean,
): { first: number; last: number } | null {
  const seen = [...elements].map((element) => isSeen(element.getBoundingClientRect()));
  const first = seen.indexOf(true);
  return first === -1 ? null : { first, last: seen.lastIndexOf(true) };
}
