import type {
  ActivityFormat,
  ActivityKind,
  AdoptionEventKind,
  AdoptionWave,
  ContextEventKind,
  ExitCause,
  LifecycleEventKind,
  OrganizationKind,
  PartnerRole,
  Phase,
  ProjectOrigin,
  Role,
} from '@/lib/generated/prisma/enums';
import type { CampaignSeed, FindingSeed, IndicatorSeed } from './shape-evaluations';
import type { InstrumentSeed } from './shape-instruments';
import type { Wording } from './wording';

// What is left out is unknown: the loader stores null. Rows point at each other by slug or key, and the loader refuses an unknown one.

export type ProgrammeSeed = {
  slug: string;
  name: string;
  description: string;
  started: Wording;
  announcedProjects: number;
  source: string;
};

export type OrganizationSeed = {
  slug: string;
  name: string;
  shortName?: string;
  kind?: OrganizationKind;
  kindText?: string;
  department?: string;
  city?: string;
  aliases?: string[];
  note?: string;
};

export type ContextEventSeed = {
  slug: string;
  kind: ContextEventKind;
  title: string;
  description: string;
  date?: Wording;
};

export type ProjectSeed = {
  slug: string;
  name: string;
  longTitle?: string;
  aliases?: string[];
  logoWording: string;
  carrier: string;
  origin?: ProjectOrigin;
  audience: string;
  problem?: string;
  approach: string;
  ambition: string;
  partners?: { organization: string; role: PartnerRole; note: string }[];
  context?: { event: string; effect: string }[];
  phaseLabels?: { phase: Phase; label: string }[];
  course: CourseSeed[];
  adoptions?: AdoptionSeed[];
  activities: ActivitySeed[];
  campaigns?: CampaignSeed[];
  findings?: FindingSeed[];
  indicators?: IndicatorSeed[];
  fidelityScale?: InstrumentSeed;
  /** Those that the page shows for this project. */
  documents: DocumentHeading[];
};

/** The two headings under which the page has, for each project, a list without a single address. */
export type DocumentHeading = 'ONLINE_DOCUMENTS' | 'WEB_SITE';

/** One event of the course, in the order it was lived. Without a phase: it entered or left the accelerator. */
export type CourseSeed = {
  phase?: Phase;
  kind: LifecycleEventKind;
  date?: Wording;
  reason?: string;
  decision?: string;
  exitCause?: ExitCause;
};

export type AdoptionSeed = {
  slug: string;
  label: string;
  organization?: string;
  wave?: AdoptionWave;
  departments?: string[];
  territory?: string;
  joined?: Wording;
  note?: string;
  events: { kind: AdoptionEventKind; date?: Wording; reason?: string }[];
};

export type ActivitySeed = {
  key: string;
  kind: ActivityKind;
  phase: Phase;
  title: string;
  description?: string;
  format?: ActivityFormat;
  frequency?: string;
  place?: string;
  date?: Wording;
  organization?: string;
  /** The adoptions that the source says it was for. */
  attendedBy?: 'all' | string[];
};

export type AccountSeed = { email: string; name: string; role: Role; projects?: string[] };
