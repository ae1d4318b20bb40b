import type { OrganizationKind } from '@/lib/generated/prisma/enums';
import { organizationKindLabels } from '@/lib/organizations/labels';

export type Named = { name: string; shortName: string | null; kind: OrganizationKind | null; kindText: string | null };

/** « Comité d’études… (CEID-Addictions) »: the full name, and the short one where it says something else. */
export function fullName({ name, shortName }: Pick<Named, 'name' | 'shortName'>): string {
  return shortName && !name.includes(shortName) ? `${name} (${shortName})` : name;
}

/** « groupe d’ESS », in the source's own words first; null when nobody says, or when the name already does. */
export function kindWording({ name, kind, kindText }: Omit<Named, 'shortName'>): string | null {
  const label = kindText ?? (kind && organizationKindLabels[kind]);
  return label && !name.toLowerCase().includes(label.toLowerCase()) ? label : null;
}

/** The chapters of a sheet, in its order. */
export const chapterTitles = {
  entete: 'En tête',
  projet: 'Le projet',
  parcours: 'Le parcours',
  action: 'Ce qu’a fait l’accélérateur',
  structures: 'Où il a essaimé',
  constats: 'Du constat aux suites',
  chiffres: 'Les chiffres',
  contexte: 'Le contexte',
  porteur: 'Qui le porte',
  documents: 'Documents',
};

export type Chapter = keyof typeof chapterTitles;
