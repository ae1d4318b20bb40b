import type { Metadata } from 'next';
import { ReportPage } from '@/components/reports/report-page';
import { readAsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';
import { getProgrammeReport } from '@/lib/reports/programme-report';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Bilan du programme' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProgrammeReportPage({ searchParams }: Props) {
  const asOf = readAsOf(await searchParams);
  const staff = await requireStaff(withSearch(paths.programmeReport, { au: asOf.past }));
  const report = await getProgrammeReport(staff, asOf);
  return <ReportPage report={report} path={paths.programmeReport} pdf={paths.programmeReportPdf} />;
}
