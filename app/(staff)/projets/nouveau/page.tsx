import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { suggestOrganizations } from '@/lib/organizations/queries';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { createProjectAction } from '../actions';
import { ProjectFields } from '../project-fields';

export const metadata: Metadata = { title: 'Ajouter un projet' };

export default async function NewProjectPage() {
  const staff = await requireStaff(paths.newProject);
  return (
    <>
      <PageHeader
        title="Ajouter un projet"
        subtitle={'Le nom et le porteur suffisent pour commencer\u00a0; le reste se complète plus tard.'}
        breadcrumb={[{ label: 'Projets', href: paths.projects }]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="projet"
          action={createProjectAction}
          idempotencyKey={randomUUID()}
          submitLabel="Ajouter le projet"
          cancelHref={paths.projects}
          sticky
        >
          <ProjectFields carriers={await suggestOrganizations(staff)} />
        </ActionForm>
      </Card>
    </>
  );
}
