import 'server-only';
import { type Day, dateOf, today } from '@/lib/day';
import { db } from '@/lib/db';
import type { Phase } from '@/lib/generated/prisma/enums';
import { hasBegun, readImprecise } from '@/lib/imprecise-date';
import { readCourseEvents } from '@/lib/projects/course-rows';
import { type ProgrammeStanding, surenessOf } from '@/lib/projects/standing-rules';
import type { Staff } from '@/lib/viewer';
import { matrixOf } from './matrix-rows';
import { type KeyFigure, keyFigureOf, stayWording } from './programme-rules';
import { factsSelect, projectFactsOf } from './project-facts';

export type Programme = Awaited<ReturnType<typeof getProgramme>>;
export type ProgrammeProject = Programme['projects'][number];

/** The dashboard draws this many projects per phase at most; beyond, the list of projects shows them all. */
const SHOWN = 4;

/** The programme as it stood on a day: its projects with their courses and matrices, its frame and its context; three statements at any size. */
export async function getProgramme(_staff: Staff, asOf: Day = today()) {
  const shown = await chooseProjects(asOf);
  const [rows, frame] = await Promise.all([readProjects(shown.map(({ id }) => id)), readFrame()]);
  return {
    name: frame?.name ?? 'Programme',
    announced: frame?.announcedProjects ?? null,
    described: frame?._count.projects ?? 0,
    inside: shown[0]?.inside ?? 0,
    standing: standingOf(shown[0], frame?._count.projects ?? 0),
    /** How many projects stand in a phase, shown or not. */
    inPhase: new Map(shown.map(({ stage, inPhase }) => [stage, inPhase])),
    context: (frame?.contextEvents ?? [])
      .map((event) => ({ ...event, date: readImprecise(event, 'date') }))
      .filter(({ date }) => hasBegun(date, asOf)),
    projects: rows.map((row) => projectOf(row, asOf)),
  };
}

type Chosen = { id: string; stage: Phase } & Record<
  'inPhase' | 'inside' | 'entered' | 'surelyEntered' | 'left' | 'surelyLeft',
  number
>;

/** The first projects of each phase. Where a project stands is decided in SQL as lib/projects decides it; a test compares both. */
function chooseProjects(asOf: Day) {
  const day = dateOf(asOf);
  return db.$queryRaw<Chosen[]>`
    with happened as (
      select "projectId", "phase", "kind", "sequence",
        least("dateTo", ("recordedAt" at time zone 'Europe/Paris')::date) <= ${day}::date as "isSure"
      from "LifecycleEvent" where "dateFrom" is null or "dateFrom" <= ${day}::date
    ), last as (
      select distinct on ("projectId", "phase", "phase" is null and "kind" = 'ENTERED') "projectId", "phase", "kind", "isSure" from happened
      order by "projectId", "phase", "phase" is null and "kind" = 'ENTERED', "sequence" desc
    ), course as (
      select "projectId", coalesce(bool_or("phase" is null and "kind" = 'EXITED'), false) as "hasLeft",
        coalesce(bool_or("phase" is null and "kind" = 'EXITED' and "isSure"), false) as "hasSurelyLeft",
        bool_or("phase" is null and "kind" = 'ENTERED' and "isSure") as "hasSurelyEntered",
        max("phase") filter (where "kind" in ('ENTERED', 'REOPENED')) as "current",
        max("phase") filter (where "kind" in ('ENTERED', 'REOPENED', 'COMPLETED', 'STOPPED')) as "furthest"
      from last group by "projectId" having bool_or("phase" is null and "kind" = 'ENTERED')
    ), stage as (
      select "projectId", "hasLeft", "hasSurelyLeft", "hasSurelyEntered",
        coalesce(case when not "hasLeft" then "current" end, "furthest", 'SELECTION') as "stage" from course
    ), placed as (
      select p."id", p."position", p."slug", s."stage",
        (count(*) over (partition by s."stage"))::int as "inPhase",
        (count(*) filter (where not s."hasLeft") over ())::int as "inside", (count(*) over ())::int as "entered",
        (count(*) filter (where s."hasSurelyEntered") over ())::int as "surelyEntered",
        (count(*) filter (where s."hasLeft") over ())::int as "left",
        (count(*) filter (where s."hasSurelyLeft") over ())::int as "surelyLeft",
        row_number() over (partition by s."stage" order by p."position", p."slug") as "rank"
      from stage s join "Project" p on p."id" = s."projectId"
    )
    select * from placed where "rank" <= ${SHOWN} order by "position", "slug"`;
}

/** How many projects had entered on the day, and left, as far as their dates tell. */
function standingOf(chosen: Chosen | undefined, described: number): ProgrammeStanding {
  const { entered = 0, surelyEntered = 0, left = 0, surelyLeft = 0 } = chosen ?? {};
  return {
    entered: { certain: surelyEntered, possible: entered - surelyEntered, notYet: described - entered },
    left: { certain: surelyLeft, possible: left - surelyLeft, notYet: entered - left },
  };
}

function readProjects(ids: string[]) {
  return db.project.findMany({
    relationLoadStrategy: 'join',
    where: { id: { in: ids } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      ...factsSelect,
      carrier: { select: { name: true, shortName: true } },
      measures: {
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: 30,
        select: {
          qualifier: true,
          value: true,
          numerator: true,
          denominator: true,
          sustainableJobs: true,
          transitionJobs: true,
          positiveExits: true,
          text: true,
          scope: true,
          periodText: true,
          periodFrom: true,
          periodTo: true,
          coverageCount: true,
          coverageTotal: true,
          indicator: { select: { name: true, unit: true, kind: true } },
        },
      },
    },
  });
}

function readFrame() {
  return db.programme.findFirst({
    relationLoadStrategy: 'join',
    orderBy: { createdAt: 'asc' },
    select: {
      name: true,
      announcedProjects: true,
      _count: { select: { projects: true } },
      contextEvents: {
        orderBy: [{ dateFrom: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
        select: { slug: true, kind: true, title: true, dateText: true, dateFrom: true, dateTo: true },
      },
    },
  });
}

type ProjectRow = Awaited<ReturnType<typeof readProjects>>[number];

function projectOf(row: ProjectRow, asOf: Day) {
  const facts = projectFactsOf(row, asOf);
  const matrix = matrixOf(row, asOf, facts);
  return {
    slug: row.slug,
    name: row.name,
    carrier: row.carrier.shortName ?? row.carrier.name,
    ownLabels: row.phaseLabels,
    course: facts.course,
    sureness: surenessOf(readCourseEvents(row.lifecycleEvents), asOf),
    matrix,
    named: matrix.rows.filter(({ isNamed }) => isNamed).length,
    campaigns: facts.campaigns.filter(({ window }) => hasBegun(window, asOf)).length,
    stay: stayWording(facts.course.enteredOn, facts.course.exit?.on ?? null, asOf),
    figure: keyFigureOf(
      row.measures.filter((measure) => hasBegun(readImprecise(measure, 'period'), asOf)).map(figureOf),
    ),
  };
}

function figureOf({
  indicator,
  value,
  numerator,
  denominator,
  sustainableJobs,
  transitionJobs,
  positiveExits,
  periodText,
  ...row
}: ProjectRow['measures'][number]): KeyFigure {
  const number = (decimal: typeof value) => (decimal === null ? null : decimal.toNumber());
  return {
    ...row,
    ...indicator,
    period: periodText,
    value: number(value),
    numerator: number(numerator),
    denominator: number(denominator),
    exits: indicator.kind === 'DYNAMIC_EXITS' ? { sustainableJobs, transitionJobs, positiveExits } : null,
  };
}
