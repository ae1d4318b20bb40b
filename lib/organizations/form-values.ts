import type { Organization } from '@/lib/generated/prisma/client';
import { formatSiren, formatSiret } from './identifiers';

type Kept = Pick<
  Organization,
  | 'name'
  | 'shortName'
  | 'kind'
  | 'kindText'
  | 'siren'
  | 'siret'
  | 'department'
  | 'city'
  | 'aliases'
  | 'webSite'
  | 'note'
>;

/** What the form shows of an organization, field by field, as a person would type it. */
export function organizationFormValues(stored: Kept): Record<string, string> {
  const { name, shortName, kind, kindText, siren, siret, department, city, aliases, webSite, note } = stored;
  const texts = { name, shortName, kind, kindText, department, city, webSite, note };
  return {
    ...Object.fromEntries(Object.entries(texts).map(([field, value]) => [field, value ?? ''])),
    siren: siren ? formatSiren(siren) : '',
    siret: siret ? formatSiret(siret) : '',
    aliases: aliases.join(', '),
  };
}
