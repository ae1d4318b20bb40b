import type {
  CampaignPurpose,
  IndicatorKind,
  LinkState,
  PartnerRole,
  Phase,
  Qualifier,
} from '@/lib/generated/prisma/enums';
import type { ImpreciseDate } from '@/lib/imprecise-date';
import type { OwnPhaseLabels } from '@/lib/projects/labels';
import type { CourseEvent } from '@/lib/projects/rules';

// What the rules look at: facts as they are stored, nothing derived but counts.

export type OrganizationFacts = { slug: string; name: string; shortName: string | null; aliases: string[] };

export type CampaignFacts = {
  slug: string;
  label: string;
  phase: Phase;
  purpose: CampaignPurpose;
  window: ImpreciseDate | null;
  /** False for a campaign held before Essaim: nobody knows who was invited. */
  inviteesKnown: boolean;
  /** It was opened, and may have closed since. */
  isOpened: boolean;
  /** Structures that were invited are answering. */
  isRunning: boolean;
  conclusions: string | null;
  note: string | null;
  /** Structures that were asked to answer. */
  invited: number;
  /** Structures whose answers were handed in. */
  answered: number;
};

export type MeasureFacts = {
  id: string;
  indicator: { slug: string; name: string; unit: string; kind: IndicatorKind };
  campaign: string | null;
  /** The one it is about; null for the whole project. */
  structure: string | null;
  qualifier: Qualifier;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  sustainableJobs: number | null;
  transitionJobs: number | null;
  positiveExits: number | null;
  text: string | null;
  scope: string;
  period: ImpreciseDate | null;
  coverageCount: number | null;
  coverageTotal: number | null;
  source: string;
};

export type ProjectFacts = {
  slug: string;
  name: string;
  longTitle: string | null;
  aliases: string[];
  logoWording: string | null;
  carrier: OrganizationFacts;
  partners: { role: PartnerRole; note: string | null; organization: OrganizationFacts }[];
  ownLabels: OwnPhaseLabels;
  events: CourseEvent[];
  campaigns: CampaignFacts[];
  measures: MeasureFacts[];
  /** Findings that count the structures they speak of. */
  findings: { id: string; text: string; count: number | null; total: number | null }[];
  /** Documents whose address is missing or broken. */
  documents: { id: string; title: string; linkState: LinkState }[];
  structures: {
    /** Whatever the day they joined. */
    ever: number;
    declared: number;
    unnamed: number;
  };
  /** The fact that may reach furthest, of all that is recorded of the project. */
  lastFact: ImpreciseDate | null;
};

export type ProgrammeFacts = { name: string; announced: number | null; described: number };
