import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { PageHeader } from '@/components/layout/page-header';
import { IsAnother, OrganizationFields } from '@/components/organizations/organization-fields';
import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { addOrganizationAction } from '../actions';

export const metadata: Metadata = { title: 'Ajouter une structure' };

export default async function NewOrganizationPage() {
  await requireStaff(paths.newOrganization);
  return (
    <>
      <PageHeader
        title="Ajouter une structure"
        subtitle="Pour qu’elle reprenne un projet, ajoutez-la plutôt depuis les structures de ce projet."
        breadcrumb={[{ label: 'Structures', href: paths.organizations }]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="organization"
          action={addOrganizationAction}
          idempotencyKey={randomUUID()}
          submitLabel="Ajouter à l’annuaire"
          cancelHref={paths.organizations}
        >
          <OrganizationFields />
          <IsAnother />
        </ActionForm>
      </Card>
    </>
  );
}
