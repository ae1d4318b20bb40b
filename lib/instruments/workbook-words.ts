import { purposeLabels } from '@/lib/campaigns/labels';
import type { CampaignPurpose, CriterionKind, InstrumentKind } from '@/lib/generated/prisma/enums';
import { criterionKindLabels, instrumentKindLabels } from './labels';

// The words of an instrument's workbook: what is written, and what is read back.

export const SHEETS = {
  instrument: 'Instrument',
  principles: 'Principes',
  criteria: 'Critères',
  levels: 'Niveaux',
} as const;

export const INSTRUMENT_ROWS = {
  name: 'Nom',
  kind: 'Nature',
  purpose: 'Objet',
  project: 'Projet',
  origin: 'Origine',
  note: 'Note de version',
} as const;

export const PRINCIPLE_COLUMNS = { place: 'N°', wording: 'Principe', note: 'Note' } as const;

export const CRITERION_COLUMNS = {
  code: 'Code',
  principle: 'Principe n°',
  wording: 'Intitulé',
  help: 'Aide',
  kind: 'Type',
  unit: 'Unité',
  weight: 'Poids',
  isRequired: 'Obligatoire',
} as const;

export const LEVEL_COLUMNS = {
  criterion: 'Critère',
  value: 'Valeur',
  anchor: 'Libellé',
  fromValues: 'Reprend',
} as const;

export const kindWords: Record<InstrumentKind, string> = instrumentKindLabels;
export const purposeWords: Record<CampaignPurpose, string> = purposeLabels;
export const criterionWords: Record<CriterionKind, string> = criterionKindLabels;
