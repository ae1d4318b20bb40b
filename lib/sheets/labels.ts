import type { OrganizationKind } from '@/lib/generated/prisma/enums';
import { organizationKindLabel } from '@/lib/organizations/labels';

export type Named = { name: string; shortName: string | null; kind: OrganizationKind | null; kindText: string | null };

/** « Comité d’études… (CEID-Addictions) »: the full name, and the short one where it says something else. */
export function fullName({ name, shortName }: Pick<Named, 'name' | 'shortName'>): string {
  return shortName && !name.includes(shortName) ? `${name} (${shortName})` : name;
}

/** « groupe d’ESS », in the source's own words first; null when nobody says. */
export function kindWording({ name, kind, kindText }: Omit<Named, 'shortName'>): string | null {
  if (!kind && !kindText) return null;
  const label = organizationKindLabel(kind, kindText);
  // « Conseil départemental d’Ardèche · conseil départemental » would say it twice.
  return name.toLowerCase().includes(label.toLowerCase()) ? null : label;
}
