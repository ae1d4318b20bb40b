/** How many rows of a list stand on a page. */
export const PAGE_SIZE = 50;

/** The number of a page as an address gives it; anything else is the first. */
function readPage(asked: unknown): number {
  return Math.max(1, Math.trunc(Number([asked].flat()[0])) || 1);
}

/** One page of a list that was read whole. A page beyond the last one is the last one: rows move while one reads. */
export function pageOf<Row>(rows: readonly Row[], asked: unknown, size = PAGE_SIZE) {
  const pageCount = Math.max(1, Math.ceil(rows.length / size));
  const page = Math.min(readPage(asked), pageCount);
  return { page, pageCount, shown: rows.slice((page - 1) * size, page * size) };
}
