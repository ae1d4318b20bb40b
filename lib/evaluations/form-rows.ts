import 'server-only';
import { frameSelect, standingSelect } from '@/lib/campaigns/rows';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';
import { versionSelect } from '@/lib/instruments/queries';
import { contentSelect, readAnswer, readAnswers } from './rows';

// What the page of one structure in one campaign reads, and how its evaluation is told.

export const attendanceSelect = {
  people: true,
  note: true,
  activity: { select: { title: true, heldOnText: true, heldOnFrom: true, heldOnTo: true } },
} satisfies Prisma.AttendanceSelect;

export const askedSelect = {
  ...frameSelect,
  slug: true,
  label: true,
  phase: true,
  instrumentVersion: { select: versionSelect },
} satisfies Prisma.CampaignSelect;

const personSelect = { select: { id: true, name: true } } as const;

const askedContentSelect = {
  ...contentSelect,
  criterion: {
    select: {
      code: true,
      kind: true,
      unit: true,
      levels: { select: { value: true, anchor: true } },
    },
  },
} satisfies Prisma.AnswerSelect & Prisma.AnswerCorrectionSelect;

export const evaluationSelect = {
  ...standingSelect,
  version: true,
  updatedAt: true,
  metOnText: true,
  metOnFrom: true,
  metOnTo: true,
  progress: true,
  difficulties: true,
  needs: true,
  author: personSelect,
  campaign: { select: { slug: true, phase: true, windowFrom: true } },
  answers: { select: { ...askedContentSelect, reviewNote: true } },
  corrections: {
    orderBy: { sequence: 'asc' },
    select: { ...askedContentSelect, reason: true, recordedAt: true, author: personSelect },
  },
  events: {
    orderBy: { sequence: 'desc' },
    select: { kind: true, note: true, recordedAt: true, author: personSelect },
  },
} satisfies Prisma.EvaluationSelect;

type Row = Prisma.EvaluationGetPayload<{ select: typeof evaluationSelect }>;

export type EvaluationRead = ReturnType<typeof readEvaluation>;

export function readEvaluation(row: Row) {
  const [last = null] = row.events;
  return {
    state: row.state,
    version: row.version,
    updatedAt: row.updatedAt,
    metOn: readImprecise(row, 'metOn'),
    progress: row.progress,
    difficulties: row.difficulties,
    needs: row.needs,
    author: row.author,
    /** What counts now. */
    answers: readAnswers(row),
    /** What was validated, whatever was put right since. */
    original: readAnswers({ answers: row.answers, corrections: [] }),
    corrections: row.corrections.map(({ criterionId, reason, recordedAt, author, ...content }) => ({
      criterion: criterionId,
      content: readAnswer({ criterionId, ...content }),
      reason,
      recordedAt,
      author: author?.name ?? null,
    })),
    /** What the last review asked, by criterion. */
    notes: new Map(
      row.answers.flatMap(({ criterionId, reviewNote }) => (reviewNote ? [[criterionId, reviewNote]] : [])),
    ),
    events: row.events,
    returned: last?.kind === 'RETURNED' ? last : null,
    /** The structure's own answers came in, and nobody has handed them in yet. */
    received: last?.kind === 'RECEIVED' ? last : null,
    submitted: row.events.find((event) => event.kind === 'SUBMITTED') ?? null,
  };
}
