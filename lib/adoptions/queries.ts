import 'server-only';
import { ofProjectsVisibleTo, projectsVisibleTo } from '@/lib/access';
import { db } from '@/lib/db';
import { readImprecise } from '@/lib/imprecise-date';
import type { Staff } from '@/lib/viewer';
import { courseEventColumns, readCourseEvent } from './course-columns';
import { adoptionName, formerLabel, usualNoun } from './naming';
import { adoptionCourseOf } from './rules';

export type AdoptionPage = NonNullable<Awaited<ReturnType<typeof getAdoption>>>;

/** One structure in one project: what is known of it, its course, what it received and what was found; null when out of reach. */
export async function getAdoption(staff: Staff, project: string, adoption: string) {
  const found = await db.adoption.findFirst({
    where: { AND: [{ slug: adoption, project: { slug: project } }, ofProjectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select,
  });
  if (!found) return null;
  const { events, attendances, evaluations, findings, ...own } = found;
  return {
    ...own,
    name: adoptionName(own),
    formerLabel: formerLabel(own),
    joined: readImprecise(own, 'joined'),
    course: adoptionCourseOf(events.map(readCourseEvent)),
    events: events.map(({ id, author, ...row }) => ({ id, author: author?.name ?? null, ...readCourseEvent(row) })),
    attendances: attendances.map(({ activity, ...attendance }) => ({
      ...attendance,
      activity: { ...activity, heldOn: readImprecise(activity, 'heldOn') },
    })),
    evaluations: evaluations.map(({ campaign, ...evaluation }) => ({
      ...evaluation,
      campaign,
      date: readImprecise(evaluation, 'metOn') ?? readImprecise(campaign, 'window'),
    })),
    findings: findings.map(({ finding }) => finding),
  };
}

/** What the form of a new structure starts from: the words its slots go by, and what the project is called. */
export async function getAdoptionDesk(staff: Staff, project: string) {
  const found = await db.project.findFirst({
    where: { AND: [{ slug: project }, projectsVisibleTo(staff)] },
    relationLoadStrategy: 'join',
    select: { slug: true, name: true, adoptions: { select: { label: true } } },
  });
  return (
    found && { slug: found.slug, name: found.name, noun: usualNoun(found.adoptions.map((adoption) => adoption.label)) }
  );
}

/** The slots still to be named, in the project's order. */
export async function listUnnamed(staff: Staff, project: string) {
  return db.adoption.findMany({
    where: { AND: [{ organizationId: null, project: { slug: project } }, ofProjectsVisibleTo(staff)] },
    orderBy: { position: 'asc' },
    select: { slug: true, label: true },
  });
}

const activity = {
  select: {
    id: true,
    kind: true,
    title: true,
    format: true,
    frequency: true,
    heldOnText: true,
    heldOnFrom: true,
    heldOnTo: true,
  },
} as const;

const campaign = {
  select: { slug: true, label: true, phase: true, state: true, windowText: true, windowFrom: true, windowTo: true },
} as const;

const select = {
  slug: true,
  label: true,
  wave: true,
  departments: true,
  territory: true,
  joinedText: true,
  joinedFrom: true,
  joinedTo: true,
  contactName: true,
  contactEmail: true,
  contactPhone: true,
  note: true,
  version: true,
  organization: {
    select: { slug: true, name: true, shortName: true, kind: true, kindText: true, department: true, city: true },
  },
  project: { select: { slug: true, name: true } },
  events: {
    select: { id: true, ...courseEventColumns, author: { select: { name: true } } },
    orderBy: { sequence: 'asc' },
  },
  attendances: {
    select: { id: true, people: true, note: true, activity },
    orderBy: { activity: { heldOnFrom: 'asc' } },
  },
  evaluations: {
    select: { id: true, state: true, metOnText: true, metOnFrom: true, metOnTo: true, campaign },
    orderBy: { campaign: { phase: 'asc' } },
  },
  findings: {
    select: {
      finding: {
        select: {
          id: true,
          kind: true,
          text: true,
          campaign: { select: { slug: true, label: true } },
          followUps: { select: { id: true, decision: true, state: true }, orderBy: { position: 'asc' } },
        },
      },
    },
    orderBy: { finding: { position: 'asc' } },
  },
} as const;
