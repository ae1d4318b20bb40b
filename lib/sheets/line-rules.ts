import type { SheetContent } from './content-schema';

/** What the public list says of a sheet. */
export function lineOf({ slug, name, ambition, approach, carrier, course, structures }: SheetContent) {
  return {
    slug,
    name,
    carrier,
    ambition,
    approach,
    course,
    structures: { total: structures.rows.length, noun: structures.noun },
  };
}

export type SheetLine = ReturnType<typeof lineOf>;
