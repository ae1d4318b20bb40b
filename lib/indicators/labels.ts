import type { Qualifier } from '@/lib/generated/prisma/enums';

export const qualifierLabels = {
  EXACT: 'exact',
  ABOUT: 'environ',
  AT_LEAST: 'au moins',
  SEVERAL: 'plusieurs',
  QUALITATIVE: 'en mots seulement',
  NOT_COLLECTED: 'non recueilli',
  NOT_APPLICABLE: 'sans objet',
} satisfies Record<Qualifier, string>;
