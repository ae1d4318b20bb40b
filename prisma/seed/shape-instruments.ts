import type { CampaignPurpose, CriterionKind } from '@/lib/generated/prisma/enums';

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
