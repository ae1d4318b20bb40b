import type { Metadata } from 'next';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { DuplicatesNotice } from '@/components/organizations/duplicates-notice';
import { OrganizationAdoptions } from '@/components/organizations/organization-adoptions';
import { OrganizationIdentity } from '@/components/organizations/organization-identity';
import { OrganizationParts } from '@/components/organizations/organization-parts';
import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { organizationRoleLabels } from '@/lib/organizations/labels';
import { getOrganization } from '@/lib/organizations/page-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Structure' };

export default async function OrganizationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const staff = await requireStaff(paths.organization(id));
  const organization = (await getOrganization(staff, id)) ?? outOfReach();
  const hasParts = organization.carries.length + organization.partnerships.length > 0;
  return (
    <>
      <PageHeader
        title={organization.name}
        detail={organization.shortName ?? undefined}
        badges={organization.roles.map((role) => <Badge key={role}>{organizationRoleLabels[role]}</Badge>)}
        breadcrumb={[{ label: 'Structures', href: paths.organizations }]}
        actions={<ButtonLink href={paths.editOrganization(id)}>Modifier</ButtonLink>}
      />
      <DuplicatesNotice duplicates={organization.duplicates} />
      <Columns
        aside={
          <Card title="Identité">
            <OrganizationIdentity organization={organization} />
          </Card>
        }
      >
        {hasParts && (
          <Card title="Rôles" hint="dans les projets qu’elle n’a pas eu à reprendre">
            <OrganizationParts organization={organization} />
          </Card>
        )}
        <Card flush title="Projets repris" hint="où elle en est dans chacun">
          {organization.adoptions.length > 0 ? (
            <OrganizationAdoptions organization={organization} />
          ) : (
            <EmptyState kind="nothing-yet" title="Elle n’a repris aucun projet">
              Ajoutez-la depuis les structures d’un projet.
            </EmptyState>
          )}
        </Card>
      </Columns>
    </>
  );
}
