import type { CampaignPurpose } from '@/lib/generated/prisma/enums';
import type { InstrumentSeed } from '../shape-instruments';
import { appropriationTemplate } from './appropriation';
import { exAnteTemplate } from './ex-ante';
import { exPostTemplate } from './ex-post';
import { resultsTemplate } from './results';
import { spreadingTemplate } from './spreading';

export const templates: Record<CampaignPurpose, InstrumentSeed> = {
  APPROPRIATION: appropriationTemplate,
  SPREADING: spreadingTemplate,
  RESULTS: resultsTemplate,
  EX_ANTE: exAnteTemplate,
  EX_POST: exPostTemplate,
};
