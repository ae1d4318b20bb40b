import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { PageHeader } from '@/components/layout/page-header';
import { OrganizationFields } from '@/components/organizations/organization-fields';
import { Card } from '@/components/ui/card';
import { organizationFormValues } from '@/lib/organizations/form-values';
import { getOrganization } from '@/lib/organizations/page-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editOrganizationAction } from '../../actions';

export const metadata: Metadata = { title: 'Modifier la structure' };

export default async function EditOrganizationPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const staff = await requireStaff(paths.editOrganization(id));
  const organization = (await getOrganization(staff, id)) ?? outOfReach();
  const back = paths.organization(organization.slug);
  return (
    <>
      <PageHeader
        title={organization.name}
        detail="modifier la fiche"
        breadcrumb={[
          { label: 'Structures', href: paths.organizations },
          { label: organization.name, href: back },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="organization"
          action={editOrganizationAction}
          defaultValues={organizationFormValues(organization)}
          version={organization.version}
          submitLabel="Enregistrer"
          cancelHref={back}
        >
          <HiddenField name="slug" value={organization.slug} />
          <OrganizationFields />
        </ActionForm>
      </Card>
    </>
  );
}
