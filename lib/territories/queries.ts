import 'server-only';
import { projectsVisibleTo } from '@/lib/access';
import { adoptionName } from '@/lib/adoptions/naming';
import { db } from '@/lib/db';
import type { Staff } from '@/lib/viewer';
import { countAll, countTerritories, type Group } from './count-rules';
import type { MapFilters } from './filters';
import type { Standing } from './labels';
import { withPlaced } from './placed';

export const PAGE_SIZE = 50;

export type MapCounts = Awaited<ReturnType<typeof getMapCounts>>;
export type PlacedRow = Awaited<ReturnType<typeof listPlaced>>['rows'][number];

/** How many structures each territory has, and all together: one statement, whatever their number. The territory asked for narrows nothing. */
export async function getMapCounts(_staff: Staff, { project, standing, asOf, grain }: MapFilters) {
  type Row = Omit<Group, 'project'> & { project: string; projectName: string };
  const rows = await db.$queryRaw<Row[]>`
    ${withPlaced({ project, standing, asOf })}
    select "project", "projectName", "standing", "departments", count(*)::int as "count",
      (count(*) filter (where "isPossible"))::int as "possible"
    from placed group by "project", "projectName", "standing", "departments"`;
  const groups = rows.map(({ project: slug, projectName: name, ...group }) => ({ ...group, project: { slug, name } }));
  return { territories: countTerritories(groups, grain), all: countAll(groups) };
}

/** One page of the structures that a figure of the map counts, in the order of the projects, and how many they are. */
export async function listPlaced(_staff: Staff, filters: MapFilters, size = PAGE_SIZE) {
  type Row = {
    slug: string;
    label: string;
    organization: string | null;
    territory: string | null;
    joinedText: string | null;
    project: string;
    projectName: string;
    standing: Standing;
    departments: string[];
    atSeat: boolean;
    isPossible: boolean;
    total: number;
  };
  const rows = await db.$queryRaw<Row[]>`
    ${withPlaced(filters)}
    select "slug", "label", "organization", "territory", "joinedText", "project", "projectName", "standing", "departments", "atSeat",
      "isPossible", (count(*) over ())::int as "total"
    from placed order by "projectPosition", "project", "position", "id"
    limit ${size} offset ${(filters.page - 1) * size}`;
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ label, organization, project, projectName, total: _, ...row }) => ({
      ...row,
      name: adoptionName({ label, organization: organization === null ? null : { name: organization } }),
      project: { slug: project, name: projectName },
    })),
  };
}

/** The projects one may choose among, in the source's order. */
export function listProjectChoices(staff: Staff) {
  return db.project.findMany({
    where: projectsVisibleTo(staff),
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { slug: true, name: true },
  });
}
