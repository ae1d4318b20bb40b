import type { IndicatorKind, Qualifier } from '@/lib/generated/prisma/enums';

export const indicatorKindLabels = {
  COUNT: 'Nombre',
  RATE: 'Taux',
  AMOUNT: 'Montant',
  DURATION: 'Durée',
} satisfies Record<IndicatorKind, string>;

export const qualifierLabels = {
  EXACT: 'exact',
  ABOUT: 'environ',
  AT_LEAST: 'au moins',
  SEVERAL: 'plusieurs',
  QUALITATIVE: 'en mots seulement',
  NOT_COLLECTED: 'non recueilli',
  NOT_APPLICABLE: 'sans objet',
} satisfies Record<Qualifier, string>;
