import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { InstrumentFields } from '@/components/instruments/instrument-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { listInstrumentProjects } from '@/lib/instruments/list-queries';
import { findInstrument } from '@/lib/instruments/version-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editInstrumentAction } from '../../actions';

export const metadata: Metadata = { title: 'Modifier l’instrument' };

export default async function EditInstrumentPage({ params }: { params: Promise<{ instrument: string }> }) {
  const { instrument: slug } = await params;
  const staff = await requireStaff(paths.editInstrument(slug));
  const [found, projects] = await Promise.all([findInstrument(staff, slug), listInstrumentProjects(staff)]);
  const { name, kind, purpose, project, origin, version } = found ?? outOfReach();
  const back = paths.instrument(slug);
  return (
    <>
      <PageHeader
        title={name}
        detail="modifier la fiche"
        breadcrumb={[
          { label: 'Instruments', href: paths.instruments },
          { label: name, href: back },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="instrument"
          action={editInstrumentAction}
          defaultValues={{ name, kind, purpose, project: project?.slug, origin }}
          version={version}
          submitLabel="Enregistrer"
          cancelHref={back}
        >
          <HiddenField name="instrument" value={slug} />
          <InstrumentFields projects={projects} />
        </ActionForm>
      </Card>
    </>
  );
}
