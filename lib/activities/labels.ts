import type { ActivityFormat, ActivityKind } from '@/lib/generated/prisma/enums';

export const activityKindLabels = {
  AWARENESS: 'Sensibilisation',
  TRAINING: 'Formation',
  COLLECTIVE_DAY: 'Journée collective',
  WORKING_GROUP: 'Groupe de travail',
  NATIONAL_DAY: 'Journée nationale',
  HOTLINE: 'Hot line',
  GUIDE: 'Guide',
  TOOL: 'Outil',
  VISIT: 'Visite',
  EXPERT_SUPPORT: 'Appui d’experts',
  STUDY: 'Étude',
} satisfies Record<ActivityKind, string>;

export const activityFormatLabels = {
  COLLECTIVE: 'collectif',
  INDIVIDUAL: 'individuel',
} satisfies Record<ActivityFormat, string>;
