import { fold } from '@/lib/format';
import type { Departure } from '@/lib/generated/prisma/enums';

/** What the words of an evaluation are called in a file, in the order of the form. */
export const narrativeHeadings = {
  metOn: 'Rencontre du',
  progress: 'Avancées',
  difficulties: 'Difficultés',
  needs: 'Besoins',
} as const;

export type NarrativeField = keyof typeof narrativeHeadings;

export const fixedHeadings = { adoption: 'Identifiant', name: 'Structure', state: 'État' } as const;

/** What follows the wording of a criterion in the heading of its second and third columns. */
export const sideHeadings = { evidence: 'élément de preuve', departure: 'écart' } as const;

export const sheetNames = { answers: 'Réponses', sides: 'Preuves et écarts', legend: 'Légende' } as const;

/** An empty cell leaves what is there; this word takes it away. */
export const CLEARING = 'effacer';

/** How a departure is written in a file; without one, « aucun ». */
export const departureWords = {
  NONE: 'aucun',
  AGREED_ADAPTATION: 'adaptation convenue',
  DRIFT: 'dérive',
} satisfies Record<Departure, string>;

export type BatchState = 'refused' | 'checked' | 'applied' | 'undone';

export const batchStateLabels = {
  refused: 'À corriger',
  checked: 'Vérifié, pas encore importé',
  applied: 'Importé',
  undone: 'Annulé',
} satisfies Record<BatchState, string>;

export const batchStateTones = {
  refused: 'red',
  checked: 'amber',
  applied: 'green',
  undone: 'neutral',
} as const satisfies Record<BatchState, string>;

/** What an import does to one structure. */
export type RowEffect = 'begun' | 'changed' | 'same';

export const rowEffectLabels = {
  begun: 'Saisie commencée',
  changed: 'Modifiée',
  same: 'Inchangée',
} satisfies Record<RowEffect, string>;

export const rowEffectTones = {
  begun: 'green',
  changed: 'violet',
  same: 'neutral',
} as const satisfies Record<RowEffect, string>;

/** What came before the check, said when the page is shown again without a script. */
export const dropRefusals = {
  taille: 'Ce fichier est trop lourd\u00a0: la limite est 10\u00a0Mo.',
  absent: 'Choisissez d’abord un fichier XLSX ou CSV.',
} as const;

export function isDropRefusal(code: string | undefined): code is keyof typeof dropRefusals {
  return code !== undefined && Object.hasOwn(dropRefusals, code);
}

export function departureIn(written: string): Departure | null {
  const words = fold(written);
  if (words === 'aucunecart' || words === 'non') return 'NONE';
  return DEPARTURES.find(([, label]) => fold(label) === words)?.[0] ?? null;
}

const DEPARTURES = Object.entries(departureWords) as [Departure, string][];
