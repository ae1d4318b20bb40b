import 'server-only';
import { type Day, dateOf } from '@/lib/day';
import { Prisma } from '@/lib/generated/prisma/client';
import { NOBODY, type ToDoFilters } from './to-do-filters';
import type { ToDoListName } from './to-do-lists';
import type { EvaluationListName } from './to-do-words';
import { overdueOn, partsOn, pausedOn, unnamedOn } from './waiting-sql';

/** The things that a figure of the dashboard counts, each in its project (`projectId`), in somebody's charge or not (`personId`). */
export function itemsOf(list: ToDoListName, asOf: Day): Prisma.Sql {
  switch (list) {
    case 'toReview':
      return pausedItems(asOf, true);
    case 'onHold':
      return pausedItems(asOf, false);
    case 'toName':
      return Prisma.sql`select a.*, null::uuid as "personId" from (${unnamedOn(asOf)}) a`;
    case 'overdue':
      return Prisma.sql`select f.*, f."ownerId" as "personId" from (${overdueOn(asOf)}) f`;
    default:
      return evaluationItems(list, asOf);
  }
}

/** The last time it came to the state it waits in is `movedAt`. Who is asked to enter it, or else began to, is in charge of it. */
function evaluationItems(list: EvaluationListName, asOf: Day): Prisma.Sql {
  return Prisma.sql`
    select t.*, coalesce(e."ownerId", e."authorId") as "personId", m."movedAt", m."note", m."mover"
    from (${partsOn(asOf)}) t
    join "Adoption" a on a."projectId" = t."projectId" and a."slug" = t."adoption"
    left join "Evaluation" e on e."campaignId" = t."campaignId" and e."adoptionId" = a."id"
    left join lateral (
      select v."recordedAt" as "movedAt", v."note", w."name" as "mover" from "EvaluationEvent" v left join "User" w on w."id" = v."authorId"
      where v."evaluationId" = e."id" and v."kind"::text = t."state"::text
        and (v."recordedAt" at time zone 'Europe/Paris')::date <= ${dateOf(asOf)}::date
      order by v."sequence" desc limit 1
    ) m on t."state" in ('SUBMITTED', 'RETURNED')
    where ${ONLY[list]}`;
}

function pausedItems(asOf: Day, onlyDue: boolean): Prisma.Sql {
  return Prisma.sql`select v.*, null::uuid as "personId" from (${pausedOn(asOf)}) v where v."isDue" or not ${onlyDue}`;
}

/** Needs the item as i and its project as p. */
export function chosenBy({ project, person }: ToDoFilters): Prisma.Sql {
  const conditions = [Prisma.sql`true`];
  if (project) conditions.push(Prisma.sql`p."slug" = ${project}`);
  if (person === NOBODY) conditions.push(Prisma.sql`i."personId" is null`);
  else if (person) conditions.push(Prisma.sql`i."personId" = ${person}::uuid`);
  return Prisma.join(conditions, ' and ');
}

const ONLY = {
  late: Prisma.sql`t."isLate"`,
  notEntered: Prisma.sql`t."isNotEntered"`,
  toValidate: Prisma.sql`t."state" = 'SUBMITTED'`,
  returned: Prisma.sql`t."state" = 'RETURNED'`,
} satisfies Record<EvaluationListName, Prisma.Sql>;
