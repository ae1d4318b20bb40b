import type { Metadata } from 'next';
import { z } from 'zod';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getDocumentForm } from '@/lib/documents/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getProjectFrame } from '@/lib/projects/queries';
import { requireStaff } from '@/lib/viewer';
import { editDocumentAction } from '../actions';
import { DocumentFields } from '../document-fields';

export const metadata: Metadata = { title: 'Modifier le document' };

export default async function EditDocumentPage({ params }: { params: Promise<{ slug: string; document: string }> }) {
  const { slug, document } = await params;
  const staff = await requireStaff(paths.editDocument(slug, document));
  const id = z.uuid().safeParse(document).data ?? outOfReach();
  const [project, form] = await Promise.all([getProjectFrame(staff, slug), getDocumentForm(staff, slug, id)]);
  if (!project || !form) outOfReach();
  const { version, ...values } = form;
  return (
    <>
      <PageHeader
        title="Modifier le document"
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          { label: 'Documents', href: paths.documents(slug) },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="document"
          action={editDocumentAction}
          version={version}
          defaultValues={values}
          submitLabel="Enregistrer"
          cancelHref={paths.documents(slug)}
        >
          <HiddenField name="document" value={id} />
          <DocumentFields project={slug} />
        </ActionForm>
      </Card>
    </>
  );
}
