import 'server-only';
import { dayOf } from '@/lib/day';
import type { Prisma } from '@/lib/generated/prisma/client';
import type { EvaluationState } from '@/lib/generated/prisma/enums';
import { readImprecise } from '@/lib/imprecise-date';
import type { CampaignFrame, Participant } from './participation';

// How a campaign and the structures it concerns are read from the database, for several rooms.

export const frameSelect = {
  state: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
  dueOn: true,
  inviteesKnown: true,
} satisfies Prisma.CampaignSelect;

export const courseSelect = {
  orderBy: { sequence: 'asc' },
  select: {
    kind: true,
    dateText: true,
    dateFrom: true,
    dateTo: true,
    reason: true,
    reviewText: true,
    reviewFrom: true,
    reviewTo: true,
    sequence: true,
    recordedAt: true,
  },
} satisfies Prisma.Adoption$eventsArgs;

/** As the project lists them; those of one place by when they were declared. */
export const ADOPTION_ORDER = [{ position: 'asc' }, { id: 'asc' }] satisfies Prisma.AdoptionOrderByWithRelationInput[];

export const participantSelect = {
  id: true,
  slug: true,
  label: true,
  joinedText: true,
  joinedFrom: true,
  joinedTo: true,
  organization: { select: { name: true, shortName: true } },
  events: courseSelect,
} satisfies Prisma.AdoptionSelect;

type FrameRow = Prisma.CampaignGetPayload<{ select: typeof frameSelect }>;
type ParticipantRow = Prisma.AdoptionGetPayload<{ select: typeof participantSelect }>;

export function readFrame(row: FrameRow): CampaignFrame {
  return {
    state: row.state,
    window: readImprecise(row, 'window'),
    dueOn: row.dueOn && dayOf(row.dueOn),
    inviteesKnown: row.inviteesKnown,
  };
}

export function readCourse(rows: ParticipantRow['events']): Participant['events'] {
  return rows.map((event) => ({
    kind: event.kind,
    date: readImprecise(event, 'date'),
    reason: event.reason,
    review: readImprecise(event, 'review'),
    sequence: event.sequence,
    recordedAt: event.recordedAt,
  }));
}

/** What of an evaluation decides a structure's part. */
export const standingSelect = { state: true, createdAt: true } satisfies Prisma.EvaluationSelect;

type Standing = { state: EvaluationState; createdAt: Date };

export function readParticipant(row: ParticipantRow, evaluation: Standing | null) {
  return {
    id: row.id,
    slug: row.slug,
    name: row.organization?.shortName ?? row.organization?.name ?? row.label,
    /** « SIAE n° 3 », once the structure has a name of its own. */
    slot: row.organization ? row.label : null,
    joined: readImprecise(row, 'joined'),
    events: readCourse(row.events),
    evaluation: evaluation?.state ?? null,
    since: evaluation?.createdAt ?? null,
  };
}
