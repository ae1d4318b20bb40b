import type { DocumentKind, LinkState } from '@/lib/generated/prisma/enums';

export const documentKindLabels = {
  ONLINE_DOCUMENTS: 'Documents en ligne',
  WEB_SITE: 'Site internet',
  GUIDE: 'Guide',
  CHARTER: 'Charte',
  STUDY: 'Étude',
  EVALUATION_REPORT: 'Rapport d’évaluation',
  ACTION_PLAN: 'Plan d’action',
  TOOL: 'Outil',
  TRAINING_MATERIAL: 'Support de formation',
  LOGO: 'Logo',
  OTHER: 'Autre',
} satisfies Record<DocumentKind, string>;

export const linkStateLabels = {
  MISSING: 'Cité sans lien',
  UNCHECKED: 'Lien à vérifier',
  WORKING: 'Lien vérifié',
  BROKEN: 'Lien rompu',
} satisfies Record<LinkState, string>;

export const linkStateTones = {
  MISSING: 'amber',
  UNCHECKED: 'neutral',
  WORKING: 'green',
  BROKEN: 'red',
} as const satisfies Record<LinkState, string>;
