import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { count } from '@/lib/format';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getProgrammeForm } from '@/lib/programme/queries';
import { requireStaff } from '@/lib/viewer';
import { editProgrammeAction } from '../actions';

export const metadata: Metadata = { title: 'Ce que le programme annonce' };

export default async function EditProgrammePage() {
  const staff = await requireStaff(paths.editProgramme);
  const programme = (await getProgrammeForm(staff)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title={programme.name}
        detail="ce que le programme annonce"
        subtitle={`${count(programme._count.projects, 'projet décrit', 'projets décrits')} dans Essaim`}
        breadcrumb={[{ label: 'Contradictions', href: paths.contradictions }]}
      />
      <Card className="max-w-160">
        <ActionForm
          id="programme"
          action={editProgrammeAction}
          defaultValues={{ announcedProjects: programme.announcedProjects }}
          version={programme.version}
          submitLabel="Enregistrer"
          cancelHref={paths.contradictions}
        >
          <HiddenField name="programme" value={programme.slug} />
          <TextField
            name="announcedProjects"
            label="Projets annoncés"
            hint={`${programme.source ? `selon la source (${programme.source})` : 'selon la source'}\u00a0; vide si elle n’en compte pas`}
            type="number"
            min={0}
            max={9999}
            size="sm"
          />
        </ActionForm>
      </Card>
    </>
  );
}
