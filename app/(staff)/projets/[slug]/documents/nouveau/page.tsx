import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getProjectFrame } from '@/lib/projects/queries';
import { requireStaff } from '@/lib/viewer';
import { addDocumentAction } from '../actions';
import { DocumentFields } from '../document-fields';

export const metadata: Metadata = { title: 'Ajouter un document' };

export default async function NewDocumentPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.newDocument(slug));
  const project = (await getProjectFrame(staff, slug)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Ajouter un document"
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          { label: 'Documents', href: paths.documents(slug) },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="document"
          action={addDocumentAction}
          idempotencyKey={randomUUID()}
          defaultValues={{ visibility: 'INTERNAL' }}
          submitLabel="Ajouter le document"
          cancelHref={paths.documents(slug)}
        >
          <DocumentFields project={slug} />
        </ActionForm>
      </Card>
    </>
  );
}
