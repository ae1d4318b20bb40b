import type { Metadata } from 'next';
import { AsOfBar } from '@/components/layout/as-of-bar';
import { PageHeader } from '@/components/layout/page-header';
import { AsOfBadge } from '@/components/progress/as-of-badge';
import { readAsOf } from '@/lib/as-of';
import { paths, withSearch } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { ByPhase } from './by-phase';
import { coverageLine } from './coverage-line';
import { EveryStructure } from './every-structure';
import { Figures } from './figures';
import { Outcomes } from './outcomes';
import { ProgrammeTimeline } from './programme-timeline';
import { readDashboard } from './read-dashboard';
import { Tiles } from './tiles';
import { ToEnter } from './to-enter';

export const metadata: Metadata = { title: 'Tableau de bord' };

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const asOf = readAsOf(await searchParams);
  const staff = await requireStaff(withSearch(paths.dashboard, { au: asOf.past }));
  const { programme, counts, toEnter, flags, figures, ...tiles } = await readDashboard(staff, asOf);
  return (
    <>
      <PageHeader
        title="Tableau de bord"
        subtitle={coverageLine(programme, counts, asOf)}
        badges={<AsOfBadge asOf={asOf} />}
      />
      <AsOfBar asOf={asOf} path={paths.dashboard} />
      <Tiles asOf={asOf} counts={counts} {...tiles} />
      <ByPhase programme={programme} flags={flags} asOf={asOf} />
      <ToEnter toEnter={toEnter} asOf={asOf} />
      <EveryStructure projects={programme.projects} asOf={asOf} />
      <ProgrammeTimeline programme={programme} asOf={asOf} />
      <Figures figures={figures} asOf={asOf} />
      <Outcomes programme={programme} asOf={asOf} />
    </>
  );
}
