import 'server-only';
import type { Prisma } from '@/lib/generated/prisma/client';
import { readImprecise } from '@/lib/imprecise-date';

// How findings and what followed are read from the database, for the queries of this room.

export const campaignSelect = {
  slug: true,
  label: true,
  visibility: true,
  windowText: true,
  windowFrom: true,
  windowTo: true,
} satisfies Prisma.CampaignSelect;

export const findingSelect = {
  id: true,
  kind: true,
  text: true,
  visibility: true,
  dateText: true,
  dateFrom: true,
  dateTo: true,
  campaign: { select: campaignSelect },
} satisfies Prisma.FindingSelect;

/** The order in which findings, and the decisions after one, are told. */
export const TOLD_ORDER = [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] satisfies {
  [Column in 'position' | 'createdAt' | 'id']?: 'asc';
}[];

export const followUpSelect = {
  id: true,
  decision: true,
  state: true,
  visibility: true,
  doneText: true,
  doneFrom: true,
  doneTo: true,
  dueOn: true,
  activity: {
    select: { id: true, title: true, visibility: true, heldOnText: true, heldOnFrom: true, heldOnTo: true },
  },
  owner: { select: { name: true } },
  checks: {
    orderBy: { sequence: 'asc' },
    select: {
      id: true,
      outcome: true,
      note: true,
      recordedAt: true,
      author: { select: { name: true } },
      finding: { select: findingSelect },
      campaign: { select: campaignSelect },
    },
  },
} satisfies Prisma.FollowUpSelect;

type FindingRow = Prisma.FindingGetPayload<{ select: typeof findingSelect }>;
type CampaignRow = Prisma.CampaignGetPayload<{ select: typeof campaignSelect }>;
export type FollowUpRow = Prisma.FollowUpGetPayload<{ select: typeof followUpSelect }>;

export function readFinding({ id, kind, text, visibility, campaign, ...dates }: FindingRow) {
  return {
    id,
    kind,
    text,
    visibility,
    on: readImprecise(dates, 'date'),
    campaign: campaign && readCampaign(campaign),
  };
}

export function readCampaign({ slug, label, ...window }: CampaignRow) {
  return { slug, label, window: readImprecise(window, 'window') };
}
