import type { Metadata } from 'next';
import { AdoptionFields } from '@/components/adoptions/adoption-fields';
import { trailTo } from '@/components/adoptions/adoption-header';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { adoptionFormValues } from '@/lib/adoptions/form-values';
import { getAdoption } from '@/lib/adoptions/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editAdoptionAction } from '../../actions';

export const metadata: Metadata = { title: 'Modifier la structure' };

export default async function EditAdoptionPage({ params }: { params: Promise<{ slug: string; adoption: string }> }) {
  const { slug, adoption: adoptionSlug } = await params;
  const staff = await requireStaff(paths.editAdoption(slug, adoptionSlug));
  const adoption = (await getAdoption(staff, slug, adoptionSlug)) ?? outOfReach();
  const { name, project, version } = adoption;
  return (
    <>
      <PageHeader title={name} detail="modifier" breadcrumb={trailTo({ project, adoption })} />
      <Card className="max-w-205">
        <ActionForm
          id="adoption"
          action={editAdoptionAction}
          defaultValues={adoptionFormValues(adoption)}
          version={version}
          submitLabel="Enregistrer"
          cancelHref={paths.adoption(slug, adoptionSlug)}
        >
          <HiddenField name="project" value={slug} />
          <HiddenField name="adoption" value={adoptionSlug} />
          <AdoptionFields />
        </ActionForm>
      </Card>
    </>
  );
}
