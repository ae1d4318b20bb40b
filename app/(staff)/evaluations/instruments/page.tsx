import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { InstrumentTable } from '@/components/instruments/instrument-table';
import { PageHeader } from '@/components/layout/page-header';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { count } from '@/lib/format';
import { listInstruments } from '@/lib/instruments/list-queries';
import { pageOf } from '@/lib/pages';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Instruments' };

type PageProps = { searchParams: Promise<{ page?: string | string[] }> };

export default async function InstrumentsPage({ searchParams }: PageProps) {
  const staff = await requireStaff(paths.instruments);
  const [rows, search] = await Promise.all([listInstruments(staff), searchParams]);
  const { page, pageCount, shown } = pageOf(rows, search.page);
  return (
    <>
      <PageHeader
        title="Instruments"
        subtitle={'ce que les campagnes demandent\u00a0: questionnaires et échelles de fidélité, par versions'}
        breadcrumb={[{ label: 'Évaluations', href: paths.evaluations }]}
        actions={
          <>
            <ButtonLink href={paths.importInstrument}>Importer</ButtonLink>
            <ButtonLink href={paths.newInstrument} variant="primary">
              Nouvel instrument
            </ButtonLink>
          </>
        }
      />
      <Card flush title={count(rows.length, 'instrument')} hint="une version publiée ne change plus">
        {rows.length > 0 ? (
          <InstrumentTable rows={shown} />
        ) : (
          <EmptyState
            kind="nothing-yet"
            title="Aucun instrument"
            action={{ label: 'Nouvel instrument', href: paths.newInstrument }}
          >
            Un instrument dit ce qu’une campagne demande à chaque structure.
          </EmptyState>
        )}
      </Card>
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefFor={(wanted) => withSearch(paths.instruments, { page: wanted > 1 ? wanted : null })}
      />
      {rows.length > 0 && <ExportLinks list="instruments" />}
    </>
  );
}
