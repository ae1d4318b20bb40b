import type { AsOf } from '@/lib/as-of';
import { dayOf, isDay } from '@/lib/day';
import type { Cell } from '@/lib/workbook';
import { CONTENT, DAY, legendHeadings, PAST, PROJECT } from './legend';

/** What a workbook says of itself, by which it is compared with the same day and the same project. */
export type Said = { title: string; project: string | null; asOf: AsOf };

/** Null when the tab is not a legend that Essaim wrote. */
export function readLegend(rows: readonly (readonly Cell[])[]): Said | null {
  const [header, ...lines] = rows;
  if (!legendHeadings.every((heading, place) => header?.[place] === heading)) return null;
  const saidOf = (heading: string) => lines.find(([tab, column]) => !tab && column === heading)?.[2] ?? null;
  const [title, project, on] = [saidOf(CONTENT), saidOf(PROJECT), saidOf(DAY)];
  const day = on instanceof Date ? dayOf(on) : String(on ?? '');
  if (typeof title !== 'string' || !isDay(day)) return null;
  return {
    title,
    project: typeof project === 'string' ? project.trim() : null,
    asOf: { day, past: saidOf(PAST) === null ? null : day },
  };
}
