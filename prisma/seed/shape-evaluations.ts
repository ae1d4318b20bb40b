import type {
  Aggregation,
  CampaignPurpose,
  FindingKind,
  FollowUpOutcome,
  FollowUpState,
  IndicatorKind,
  Phase,
  Qualifier,
} from '@/lib/generated/prisma/enums';
import type { Wording } from './wording';

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
  /** What later evaluations say of it, in the order they say it: the latest counts. */
  checks?: CheckSeed[];
};

export type CheckSeed = { campaign: string; outcome: FollowUpOutcome; finding?: string };

export type IndicatorSeed = {
  slug: string;
  name: string;
  unit: string;
  kind: IndicatorKind;
  aggregation: Aggregation;
  definition?: string;
  /** Public pages do not tell a small count of people exactly. */
  countsPeople?: true;
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
