import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { departmentName } from '@/lib/organizations/departments';
import { formatSiren, formatSiret } from '@/lib/organizations/identifiers';
import { organizationKindTitle } from '@/lib/organizations/labels';
import type { OrganizationPage } from '@/lib/organizations/page-queries';

/** What the directory knows, line by line; what it does not know is left out. */
export function OrganizationIdentity({ organization }: { organization: OrganizationPage }) {
  const { kind, kindText, siren, siret, department, city, aliases, webSite, note } = organization;
  const lines: { term: string; description: ReactNode }[] = [
    { term: 'Type', description: organizationKindTitle(kind, kindText) ?? UNKNOWN },
    { term: 'SIREN', description: siren && formatSiren(siren) },
    { term: 'SIRET', description: siret && formatSiret(siret) },
    { term: 'Département', description: department && departmentName(department) },
    { term: 'Commune', description: city },
    { term: 'Autres noms', description: aliases.join(', ') },
    { term: 'Site internet', description: webSite && <WebSite address={webSite} /> },
  ];
  return (
    <>
      <DefinitionList items={lines.filter(({ description }) => description)} />
      {note && <p className="mt-3 border-t border-line pt-3 text-sm text-soft">{note}</p>}
    </>
  );
}

function WebSite({ address }: { address: string }) {
  return (
    <a href={address} className="prose-link" rel="noreferrer">
      {address.replace(/^https?:\/\/(www\.)?|\/$/g, '')}
    </a>
  );
}

const UNKNOWN = <span className="text-faint">non précisé</span>;
