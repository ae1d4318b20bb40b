import { z } from 'zod';
import {
  ActivityFormat,
  ActivityKind,
  FindingKind,
  FollowUpOutcome,
  FollowUpState,
} from '@/lib/generated/prisma/enums';

// What a public sheet tells of what was done and found: parts of the shape of `content-schema.ts`, kept for ever like it.

export const words = z.string().nullable();
export const date = z.object({ text: z.string(), from: words, to: words }).nullable();

export const activity = z.object({
  id: z.string(),
  kind: z.enum(ActivityKind),
  title: z.string(),
  description: words,
  frequency: words,
  format: z.enum(ActivityFormat).nullable(),
  place: words,
  organization: z.object({ name: z.string() }).nullable(),
  heldOn: date,
  structureCount: z.number(),
});

export const campaign = z.object({
  id: z.string(),
  label: z.string(),
  conclusions: words,
  window: date,
});

const followUp = z.object({
  id: z.string(),
  decision: z.string(),
  state: z.enum(FollowUpState),
  outcome: z.enum(FollowUpOutcome).nullable(),
  doneOn: date,
  activity: words,
  outcomeText: words,
  outcomeCampaign: z.object({ label: z.string(), window: date }).nullable(),
});

export const finding = z.object({
  id: z.string(),
  kind: z.enum(FindingKind),
  text: z.string(),
  campaignId: words,
  about: words,
  date,
  concerned: words,
  followUps: z.array(followUp),
});

/** Its words as they may be told: a small count of people was already hidden in them, and is stored nowhere else here. */
export const measure = z.object({
  id: z.string(),
  name: z.string(),
  definition: words,
  scope: z.string(),
  wording: z.string(),
  said: words,
  period: date,
  coverage: words,
  isComputed: z.boolean(),
  computation: words,
  source: z.string(),
});
