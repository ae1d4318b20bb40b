import 'server-only';
import { type Day, today } from '@/lib/day';
import { db } from '@/lib/db';
import { hasBegun, readImprecise } from '@/lib/imprecise-date';
import { figureSelect } from '@/lib/indicators/figure-select';
import { readCourseEvents } from '@/lib/projects/course-rows';
import { surenessOf } from '@/lib/projects/standing-rules';
import type { Staff } from '@/lib/viewer';
import { matrixOf } from './matrix-rows';
import { type KeyFigure, keyFigureOf, stayWording } from './programme-rules';
import { factsSelect, projectFactsOf } from './project-facts';
import { chooseProjects, standingOf } from './stage-queries';

export type Programme = Awaited<ReturnType<typeof getProgramme>>;
export type ProgrammeProject = Programme['projects'][number];

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
          ...figureSelect,
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
