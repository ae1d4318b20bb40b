import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { suggestOrganizations } from '@/lib/organizations/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getProjectForm } from '@/lib/projects/queries';
import { getSheetState } from '@/lib/sheets/version-queries';
import { requireStaff } from '@/lib/viewer';
import { editProjectAction } from '../../actions';
import { ProjectFields } from '../../project-fields';
import { SheetCard } from './sheet-card';

export const metadata: Metadata = { title: 'Modifier le projet' };

export default async function EditProjectPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.editProject(slug));
  const [project, carriers, sheet] = await Promise.all([
    getProjectForm(staff, slug),
    suggestOrganizations(staff),
    getSheetState(staff, slug),
  ]);
  if (!project || !sheet) outOfReach();
  const { version, ...values } = project;
  return (
    <>
      <PageHeader
        title="Modifier le projet"
        breadcrumb={[
          { label: 'Projets', href: paths.projects },
          { label: values.name, href: paths.project(slug) },
        ]}
      />
      <Columns aside={<SheetCard slug={slug} state={sheet} />}>
        <Card>
          <ActionForm
            id="projet"
            action={editProjectAction}
            version={version}
            defaultValues={values}
            submitLabel="Enregistrer"
            cancelHref={paths.project(slug)}
            sticky
          >
            <HiddenField name="slug" value={slug} />
            <ProjectFields carriers={carriers} />
          </ActionForm>
        </Card>
      </Columns>
    </>
  );
}
