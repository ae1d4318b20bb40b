import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import type { AsOf } from '@/lib/as-of';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { happenedBy } from './days';
import { type Column, type ColumnSet, type Table, tableOf } from './table';

// The tables of the whole programme, or of one project: each is read a piece at a time, from where the last one ended.

/** @property project the one project that is asked for; null = the whole programme */
export type Scope = { staff: Staff; project: string | null; asOf: AsOf };

export type Facts = {
  /** How many rows there are to read. */
  count: (scope: Scope) => Promise<number>;
  table: (scope: Scope, set?: ColumnSet) => Table;
};

type Given<Row> = Pick<Table, 'name' | 'about'> & {
  /** The first one is what a row is known by: no two rows of the table have the same. */
  columns: readonly Column<Row>[];
  count: Facts['count'];
  rows: (scope: Scope) => AsyncIterable<readonly Row[]>;
  /** When the fact happened: of a day gone by, only those that may have. */
  on?: (row: Row) => ImpreciseDate | null;
};

export function facts<Row>({ name, about, columns, count, rows, on }: Given<Row>): Facts {
  async function* heldBy(scope: Scope) {
    for await (const batch of rows(scope)) yield on ? batch.filter((row) => happenedBy(scope.asOf, on(row))) : batch;
  }
  return { count, table: (scope, set) => tableOf({ name, about, columns, rows: () => heldBy(scope) }, set) };
}

/** Rows that one statement reads. */
export const READ = 100;

/** Piece after piece in the order of their identifiers, which is that of their recording: none twice, none left out. */
export async function* byCursor<Row extends { id: string }>(
  read: (after: { id: { gt: string } } | Record<string, never>) => Promise<Row[]>,
  size = READ,
): AsyncGenerator<Row[]> {
  let last: string | null = null;
  for (;;) {
    const rows: Row[] = await read(last === null ? {} : { id: { gt: last } });
    if (rows.length > 0) yield rows;
    last = rows.at(-1)?.id ?? null;
    if (rows.length < size || last === null) return;
  }
}

export function projectsOf({ staff, project }: Scope): Prisma.ProjectWhereInput {
  return { AND: [project === null ? {} : { slug: project }, projectsVisibleTo(staff)] };
}

/** For a row of a project. */
export function ofProjects(scope: Scope): { project: Prisma.ProjectWhereInput } {
  return { project: projectsOf(scope) };
}

/** How the next rows of a table are read: those of the projects asked for, each with what it needs in one statement. */
export function nextRows<Where>(scope: Scope, after: Where) {
  return {
    where: { AND: [after, ofProjects(scope)] },
    relationLoadStrategy: 'join' as const,
    orderBy: { id: 'asc' as const },
    take: READ,
  };
}

/** How a structure of a project is named in every table. */
export const adoptionSelect = {
  slug: true,
  label: true,
  project: { select: { slug: true } },
  organization: { select: { name: true } },
} satisfies Prisma.AdoptionSelect;

type AdoptionRow = Prisma.AdoptionGetPayload<{ select: typeof adoptionSelect }>;

/** « soleni/isere-1 » */
export function adoptionKey({ slug, project }: Pick<AdoptionRow, 'slug' | 'project'>): string {
  return `${project.slug}/${slug}`;
}

export function adoptionName({ label, organization }: Pick<AdoptionRow, 'label' | 'organization'>): string {
  return organization?.name ?? label;
}
