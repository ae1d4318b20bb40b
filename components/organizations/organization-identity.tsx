import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { departmentName } from '@/lib/organizations/departments';
import { formatSiren, formatSiret } from '@/lib/organizations/identifiers';
import { organizationKindLabel } from '@/lib/organizations/labels';
import type { OrganizationPage } from '@/lib/organizations/queries-page';

/** What the directory knows, line by line; what it does not know is left out. */
export function OrganizationIdentity({ organization }: { organization: OrganizationPage }) {
  const { kind, kindText, siren, siret, department, city, aliases, webSite, note } = organization;
  const lines: [string, ReactNode][] = [
    ['Type', organizationKindLabel(kind, kindText)],
    ['SIREN', siren && formatSiren(siren)],
    ['SIRET', siret && formatSiret(siret)],
    ['Département', department && departmentName(department)],
    ['Commune', city],
    ['Autres noms', aliases.length > 0 && aliases.join(', ')],
    ['Site internet', webSite && <WebSite address={webSite} />],
    ['Note', note],
  ];
  const known = lines.filter(([, description]) => description);
  return <DefinitionList items={known.map(([term, description]) => ({ term, description }))} />;
}

function WebSite({ address }: { address: string }) {
  return (
    <a href={address} className="prose-link" rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </a>
  );
}
