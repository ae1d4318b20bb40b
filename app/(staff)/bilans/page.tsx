import type { Metadata } from 'next';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { ReportList } from '@/components/reports/report-list';
import { readAsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';
import { listProjects } from '@/lib/projects/list-queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Bilans' };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReportsPage({ searchParams }: Props) {
  const asOf = readAsOf(await searchParams);
  const staff = await requireStaff(withSearch(paths.reports, { au: asOf.past }));
  const projects = await listProjects(staff, asOf.day);
  return (
    <>
      <PageHeader
        title="Bilans"
        subtitle="à lire et imprimer, ou en PDF accessible"
        badges={<AsOfBadge asOf={asOf} />}
      />
      <AsOfBar asOf={asOf} path={paths.reports} />
      <ReportList projects={projects.filter(({ course }) => course.hasEntered)} asOf={asOf} />
    </>
  );
}
