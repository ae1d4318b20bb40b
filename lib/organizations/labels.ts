import type { OrganizationKind } from '@/lib/generated/prisma/enums';

/** Short: what a table column or a badge shows. */
export const organizationKindLabels = {
  SIAE: 'SIAE',
  ACI: 'ACI',
  EI: 'EI',
  AI: 'AI',
  ETTI: 'ETTI',
  EITI: 'EITI',
  GEIQ: 'GEIQ',
  ASSOCIATION: 'Association',
  DEPARTMENT: 'Conseil départemental',
  REGION: 'Conseil régional',
  CHRS: 'CHRS',
  CSAPA: 'CSAPA',
  CAARUD: 'CAARUD',
  LANDLORD: 'Bailleur',
  COMPANY: 'Entreprise',
  COMPANY_GROUP: 'Groupe d’entreprises',
  FEDERATION: 'Fédération',
  NETWORK: 'Réseau',
  PUBLIC_BODY: 'Organisme public',
  OTHER: 'Autre',
} satisfies Record<OrganizationKind, string>;

/** What the acronym stands for: shown where one chooses. */
const FULL: Partial<Record<OrganizationKind, string>> = {
  SIAE: 'SIAE · structure d’insertion, type non précisé',
  ACI: 'ACI · atelier et chantier d’insertion',
  EI: 'EI · entreprise d’insertion',
  AI: 'AI · association intermédiaire',
  ETTI: 'ETTI · entreprise de travail temporaire d’insertion',
  EITI: 'EITI · entreprise d’insertion par le travail indépendant',
  GEIQ: 'GEIQ · groupement d’employeurs',
  CHRS: 'CHRS · centre d’hébergement et de réinsertion sociale',
  CSAPA: 'CSAPA · centre de soin et de prévention en addictologie',
  CAARUD: 'CAARUD · centre d’accueil et de réduction des risques',
};

const INSERTION: readonly OrganizationKind[] = ['SIAE', 'ACI', 'EI', 'AI', 'ETTI', 'EITI', 'GEIQ'];
const ALL = Object.keys(organizationKindLabels) as OrganizationKind[];

/** Options of a select, structures of insertion first. */
export const organizationKindOptions = [
  { group: 'Insertion par l’activité économique', options: INSERTION.map(toOption) },
  { group: 'Autres', options: ALL.filter((kind) => !INSERTION.includes(kind)).map(toOption) },
];

/** As it reads in a sentence: the source's own words first (« groupe économique solidaire »); null when nothing is known. */
export function organizationKindLabel(kind: OrganizationKind | null, kindText: string | null = null): string | null {
  return kindText ?? (kind && organizationKindLabels[kind]);
}

/** The same where it stands alone. */
export function organizationKindTitle(kind: OrganizationKind | null, kindText: string | null = null): string | null {
  const label = organizationKindLabel(kind, kindText);
  return label && label.charAt(0).toUpperCase() + label.slice(1);
}

export const ORGANIZATION_ROLES = ['porteur', 'essaimee', 'partenaire'] as const;
export type OrganizationRole = (typeof ORGANIZATION_ROLES)[number];

export const organizationRoleLabels = {
  porteur: 'Porteur de projet',
  essaimee: 'Structure essaimée',
  partenaire: 'Partenaire',
} satisfies Record<OrganizationRole, string>;

function toOption(kind: OrganizationKind) {
  return { value: kind, label: FULL[kind] ?? organizationKindLabels[kind] };
}
