/** Projects that one statement reads whole: more of them outlive the database's patience. */
const SLICE = 40;

/** Reads what belongs to these ids some at a time, one statement after the other, in their order. */
export async function readInSlices<Row>(
  ids: readonly string[],
  read: (slice: string[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let from = 0; from < ids.length; from += SLICE) rows.push(...(await read(ids.slice(from, from + SLICE))));
  return rows;
}
