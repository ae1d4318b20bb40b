import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ImportForm } from '@/components/instruments/import-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { importInstrumentAction } from '../actions';

export const metadata: Metadata = { title: 'Importer un instrument' };

export default async function ImportInstrumentPage() {
  await requireStaff(paths.importInstrument);
  return (
    <>
      <PageHeader
        title="Importer un instrument"
        subtitle={'Il arrive comme brouillon\u00a0: relisez-le, complétez-le, publiez-le.'}
        breadcrumb={[
          { label: 'Évaluations', href: paths.evaluations },
          { label: 'Instruments', href: paths.instruments },
        ]}
      />
      <Card
        className="max-w-205"
        title="Classeur XLSX"
        hint={'quatre feuilles\u00a0: Instrument, Principes, Critères, Niveaux'}
      >
        <ImportForm
          action={importInstrumentAction}
          idempotencyKey={randomUUID()}
          exampleHref={paths.instrumentWorkbook('modele-appropriation', 1)}
          cancelHref={paths.instruments}
        />
      </Card>
    </>
  );
}
