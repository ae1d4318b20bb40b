import type {
  ActivityFormat,
  ActivityKind,
  AdoptionEventKind,
  AdoptionWave,
  Aggregation,
  CampaignPurpose,
  ContextEventKind,
  CriterionKind,
  ExitCause,
  FindingKind,
  FollowUpOutcome,
  FollowUpState,
  IndicatorKind,
  LifecycleEventKind,
  OrganizationKind,
  PartnerRole,
  Phase,
  ProjectOrigin,
  Qualifier,
  Role,
} from '@/lib/generated/prisma/enums';

// What is left out is unknown: the loader stores null. Rows point at each other by slug or key, and the loader refuses an unknown one.

/** An imprecise date in its own words (« mi 2018 »), read by lib/imprecise-date. */
export type Wording = string;

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

export type CampaignSeed = {
  slug: string;
  phase: Phase;
  label: string;
  purpose: CampaignPurpose;
  window: Wording;
  conclusions?: string;
  note?: string;
};

export type FindingSeed = {
  key?: string;
  kind: FindingKind;
  text: string;
  campaign?: string;
  organization?: string;
  adoptions?: string[];
  date?: Wording;
  /** [how many structures, of how many] */
  concerned?: [number, number];
  followUps?: FollowUpSeed[];
};

export type FollowUpSeed = {
  decision: string;
  state: FollowUpState;
  done?: Wording;
  activity?: string;
  outcome?: FollowUpOutcome;
  outcomeFinding?: string;
  outcomeCampaign?: string;
};

export type IndicatorSeed = {
  slug: string;
  name: string;
  unit: string;
  kind: IndicatorKind;
  aggregation: Aggregation;
  definition?: string;
  measures: MeasureSeed[];
};

export type MeasureSeed = {
  scope: string;
  value?: number;
  qualifier?: Qualifier;
  numerator?: number;
  denominator?: number;
  text?: string;
  period?: Wording;
  /** [n structures, of N] */
  coverage?: [number, number];
  adoption?: string;
  campaign?: string;
  /** How Essaim derived it; present only on computed figures. */
  computation?: string;
};

export type InstrumentSeed = {
  slug: string;
  name: string;
  kind: 'QUESTIONNAIRE' | 'FIDELITY_SCALE';
  purpose?: CampaignPurpose;
  origin: string;
  isTemplate: boolean;
  /** An unpublished version can still be completed. */
  isPublished: boolean;
  note?: string;
  principles: { wording: string; note?: string; criteria: CriterionSeed[] }[];
};

export type CriterionSeed = {
  code: string;
  wording: string;
  help?: string;
  kind: CriterionKind;
  unit?: string;
  isRequired?: boolean;
  /** Anchors of a scale (level 0 first), or options of a choice. */
  levels?: string[];
};

export type AccountSeed = { email: string; name: string; role: Role; projects?: string[] };
