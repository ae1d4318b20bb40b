import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { waveLabels } from '@/lib/adoptions/labels';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { departmentName } from '@/lib/organizations/departments';
import { organizationKindTitle } from '@/lib/organizations/labels';
import { paths } from '@/lib/paths';

/** What is known of the structure in this project; what is not known is left out. */
export function AdoptionIdentity({ adoption }: { adoption: AdoptionPage }) {
  const { organization, formerLabel, wave, joined, departments, territory, note } = adoption;
  const lines: { term: string; description: ReactNode }[] = [
    { term: 'Structure', description: organization ? <OrganizationLink organization={organization} /> : TO_NAME },
    { term: 'Type', description: organization && organizationKindTitle(organization.kind, organization.kindText) },
    { term: 'Ancien libellé', description: formerLabel },
    { term: 'Vague', description: waveLabels[wave] },
    { term: 'Arrivée', description: joined?.text },
    {
      term: departments.length > 1 ? 'Départements' : 'Département',
      description: departments.map(departmentName).join(', '),
    },
    { term: 'Territoire', description: territory },
  ];
  return (
    <>
      <DefinitionList items={lines.filter(({ description }) => description)} />
      {note && <p className="mt-3 border-t border-line pt-3 text-sm text-soft">{note}</p>}
    </>
  );
}

function OrganizationLink({ organization }: { organization: NonNullable<AdoptionPage['organization']> }) {
  return (
    <a href={paths.organization(organization.slug)} className="link">
      {organization.name}
    </a>
  );
}

const TO_NAME = <span className="text-faint">à nommer</span>;
