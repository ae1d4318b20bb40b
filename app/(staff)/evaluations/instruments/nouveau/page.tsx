import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActionForm } from '@/components/forms/action-form';
import { InstrumentFields } from '@/components/instruments/instrument-fields';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { listInstrumentProjects } from '@/lib/instruments/list-queries';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { createInstrumentAction } from '../actions';

export const metadata: Metadata = { title: 'Nouvel instrument' };

type Asked = Promise<{ projet?: string | string[] }>;

export default async function NewInstrumentPage({ searchParams }: { searchParams: Asked }) {
  const staff = await requireStaff(paths.newInstrument);
  const [projects, { projet }] = await Promise.all([listInstrumentProjects(staff), searchParams]);
  return (
    <>
      <PageHeader
        title="Nouvel instrument"
        subtitle="Vous ajouterez ses principes et ses critères juste après."
        breadcrumb={[
          { label: 'Évaluations', href: paths.evaluations },
          { label: 'Instruments', href: paths.instruments },
        ]}
      />
      <Card className="max-w-205">
        <ActionForm
          id="instrument"
          action={createInstrumentAction}
          defaultValues={{ kind: 'QUESTIONNAIRE', project: typeof projet === 'string' ? projet : '' }}
          idempotencyKey={randomUUID()}
          submitLabel="Créer l’instrument"
          cancelHref={paths.instruments}
        >
          <InstrumentFields projects={projects} />
        </ActionForm>
      </Card>
    </>
  );
}
