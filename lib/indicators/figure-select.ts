import type { Prisma } from '@/lib/generated/prisma/client';

/** What a figure needs to be said: value, scope, period and coverage. */
export const figureSelect = {
  qualifier: true,
  value: true,
  numerator: true,
  denominator: true,
  sustainableJobs: true,
  transitionJobs: true,
  positiveExits: true,
  text: true,
  scope: true,
  periodText: true,
  periodFrom: true,
  periodTo: true,
  coverageCount: true,
  coverageTotal: true,
} as const satisfies Prisma.MeasureSelect;

/** Where it comes from. */
export const originSelect = {
  isComputed: true,
  computation: true,
  source: true,
} as const satisfies Prisma.MeasureSelect;
