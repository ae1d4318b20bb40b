import 'server-only';
import { dateOf } from '@/lib/day';
import { Prisma } from '@/lib/generated/prisma/client';
import { type MapFilters, UNLOCATED } from './filters';
import { departmentsIn } from './regions';

type Asked = Pick<MapFilters, 'project' | 'standing' | 'asOf'> & Partial<Pick<MapFilters, 'territory' | 'grain'>>;

/**
 * « placed »: every structure that was there on the day and answers the filters, with its standing and the départements known of it,
 * to begin a statement with. Its own départements, or else that of its organization's seat (`atSeat`); never one read between the lines
 * of a territory in words. The standing is decided as lib/adoptions decides it (a test compares both); on a day gone by, a project that
 * had not entered yet has no structure.
 */
export function withPlaced({ project, standing, asOf, territory = null, grain = 'departement' }: Asked): Prisma.Sql {
  const day = dateOf(asOf.day);
  const conditions = [Prisma.sql`true`];
  if (project) conditions.push(Prisma.sql`"project" = ${project}`);
  if (standing) conditions.push(Prisma.sql`"standing" = ${standing}`);
  if (territory === UNLOCATED) conditions.push(Prisma.sql`cardinality("departments") = 0`);
  else if (territory) conditions.push(Prisma.sql`"departments" && ${departmentsIn(territory, grain)}::text[]`);
  return Prisma.sql`
    with course as (
      select "adoptionId", (array_agg("kind" order by "sequence" desc))[1] as "last",
        (array_agg("kind" order by "sequence" desc) filter (where "kind" in ('CONTACTED', 'SELECTED', 'STARTED', 'AUTONOMOUS')))[1] as "step",
        (array_agg(${possible('date', day)} order by "sequence" desc))[1] as "isPossible"
      from "AdoptionEvent" where "dateFrom" is null or "dateFrom" <= ${day}::date group by "adoptionId"
    ), entered as (
      select distinct on ("projectId") "projectId", "dateFrom" from "LifecycleEvent"
      where "phase" is null and "kind" = 'ENTERED' order by "projectId", "sequence" desc
    ), every as (
      select a."slug", a."label", a."territory", a."joinedText", a."position", a."id",
        p."slug" as "project", p."name" as "projectName", p."position" as "projectPosition",
        o."name" as "organization",
        case when c."last" = 'ON_HOLD' then 'onHold' when c."last" = 'STOPPED' then 'stopped'
          when c."step" = 'AUTONOMOUS' then 'autonomous' else 'active' end as "standing",
        case when cardinality(a."departments") > 0 then a."departments"
          when o."department" is not null then array[o."department"::text] else '{}'::text[] end as "departments",
        cardinality(a."departments") = 0 and o."department" is not null as "atSeat",
        coalesce(c."isPossible", false) or ${possible('joined', day)} as "isPossible"
      from "Adoption" a
      join "Project" p on p."id" = a."projectId"
      left join "Organization" o on o."id" = a."organizationId"
      left join course c on c."adoptionId" = a."id"
      left join entered e on e."projectId" = p."id"
      where (a."joinedFrom" is null or a."joinedFrom" <= ${day}::date)
        and (${asOf.past === null} or (e."projectId" is not null and (e."dateFrom" is null or e."dateFrom" <= ${day}::date)))
    ), placed as (select * from every where ${Prisma.join(conditions, ' and ')})`;
}

/** Of a date that is not to come: whether it may still be, as lib/imprecise-date says it. */
function possible(date: 'date' | 'joined', day: Date): Prisma.Sql {
  const [from, to] = [Prisma.raw(`"${date}From"`), Prisma.raw(`"${date}To"`)];
  return Prisma.sql`((${from} is not null or ${to} is not null) and (${to} is null or ${to} > ${day}::date))`;
}
