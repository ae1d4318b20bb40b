import { z } from 'zod';
import {
  AdoptionWave,
  DocumentKind,
  ExitCause,
  LifecycleEventKind,
  OrganizationKind,
  PartnerRole,
  Phase,
  ProjectOrigin,
} from '@/lib/generated/prisma/enums';
import { activity, campaign, date, finding, measure, words } from './told-schema';

// What a public sheet says, in the shape that its versions are kept in for ever. Whatever is not written here, and in
// `told-schema.ts`, is neither published nor stored: a column added to a query stays inside until somebody adds it here, and takes
// the next number.

/** The number of this shape. */
export const SHAPE = 1;

const organization = z.object({
  name: z.string(),
  shortName: words,
  kind: z.enum(OrganizationKind).nullable(),
  kindText: words,
});

const event = z.object({
  phase: z.enum(Phase).nullable(),
  kind: z.enum(LifecycleEventKind),
  date,
  reason: words,
  decision: words,
  exitCause: z.enum(ExitCause).nullable(),
  sequence: z.number(),
});

/** Where the project stood on the day of publication: kept, so that time alone never rewrites what was published. */
const course = z.object({
  enteredOn: date,
  hasEntered: z.boolean(),
  exit: z.object({ on: date, cause: z.enum(ExitCause).nullable(), reason: words, isCertain: z.boolean() }).nullable(),
  steps: z.array(
    z.object({
      phase: z.enum(Phase),
      state: z.enum(['ahead', 'inProgress', 'completed', 'skipped', 'stopped', 'notReached']),
      openedOn: date,
      since: date,
      reason: words,
      isCertain: z.boolean(),
    }),
  ),
  current: z.enum(Phase).nullable(),
  furthest: z.enum(Phase).nullable(),
});

const structures = z.object({
  noun: z.object({ one: z.string(), many: z.string() }),
  rows: z.array(z.object({ name: words, kind: words, place: words, wave: z.enum(AdoptionWave), joined: date })),
});

export const sheetContentSchema = z.object({
  slug: z.string(),
  name: z.string(),
  longTitle: words,
  origin: z.enum(ProjectOrigin).nullable(),
  audience: words,
  problem: words,
  approach: words,
  ambition: words,
  webSite: words,
  programme: z.object({ name: z.string() }),
  carrier: organization,
  partners: z.array(z.object({ role: z.enum(PartnerRole), note: words, organization })),
  phaseLabels: z.array(z.object({ phase: z.enum(Phase), label: z.string() })),
  otherNames: z.object({ aliases: z.array(z.string()), logo: words }),
  events: z.array(event),
  course,
  structures,
  activities: z.array(activity),
  campaigns: z.array(campaign),
  findings: z.array(finding),
  measures: z.array(measure),
  contextEvents: z.array(z.object({ effect: words, title: z.string(), description: words, date })),
  documents: z.array(z.object({ id: z.string(), kind: z.enum(DocumentKind), title: z.string(), url: words, date })),
});

export type SheetContent = z.output<typeof sheetContentSchema>;

/** What a stored version said. Throws on what no version of Essaim ever wrote. */
export function readContent(stored: unknown): SheetContent {
  return sheetContentSchema.parse(stored);
}
