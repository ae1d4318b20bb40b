import type { Metadata } from 'next';
import { ReportPage } from '@/components/reports/report-page';
import { readAsOf } from '@/lib/as-of';
import { outOfReach } from '@/lib/out-of-reach';
import { paths, withSearch } from '@/lib/paths';
import { getProjectReport } from '@/lib/reports/project-report';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Bilan du projet' };

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProjectReportPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const asOf = readAsOf(await searchParams);
  const path = paths.projectReport(slug);
  const staff = await requireStaff(withSearch(path, { au: asOf.past }));
  const report = (await getProjectReport(staff, slug, asOf)) ?? outOfReach();
  return <ReportPage report={report} path={path} pdf={paths.projectReportPdf(slug)} />;
}
