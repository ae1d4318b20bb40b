import type { CriterionKind, InstrumentKind } from '@/lib/generated/prisma/enums';

/** « Échelle de fidélité A.CO.R, version 2 ». */
export function versionName(version: { number: number; instrument: { name: string } }): string {
  return `${version.instrument.name}, version ${version.number}`;
}

export const instrumentKindLabels = {
  QUESTIONNAIRE: 'Questionnaire',
  FIDELITY_SCALE: 'Échelle de fidélité',
} satisfies Record<InstrumentKind, string>;

export const criterionKindLabels = {
  SCALE: 'Échelle',
  NUMBER: 'Nombre',
  CHOICE: 'Choix',
  YES_NO: 'Oui ou non',
  TEXT: 'Texte',
} satisfies Record<CriterionKind, string>;

/** A wording short enough to be named within a sentence. */
export function shortWords(wording: string): string {
  return wording.length > 60 ? `${wording.slice(0, 58).trimEnd()}…` : wording;
}
