import type { Metadata } from 'next';
import { PageHeader } from '@/components/layout/page-header';
import { Badge } from '@/components/ui/badge';
import { formatDay, isDay, today } from '@/lib/day';
import { paths, withSearch } from '@/lib/paths';
import { listOverdueFollowUps } from '@/lib/progress/follow-up-queries';
import { getProgramme } from '@/lib/progress/programme-queries';
import { listOnHold, listToName } from '@/lib/progress/structure-queries';
import { countMine, listToEnter } from '@/lib/progress/to-do-queries';
import { requireStaff } from '@/lib/viewer';
import { ByPhase } from './by-phase';
import { coverageLine } from './coverage-line';
import { EveryStructure } from './every-structure';
import { Outcomes } from './outcomes';
import { Overdue } from './overdue';
import { ProgrammeTimeline } from './programme-timeline';
import { Tiles } from './tiles';
import { ToEnter } from './to-enter';
import { OnHold, ToName } from './to-look-at';

export const metadata: Metadata = { title: 'Tableau de bord' };

type DashboardPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function DashboardPage({ searchParams }: DashboardPageProps) {
  const { au } = await searchParams;
  const past = typeof au === 'string' && isDay(au) && au < today() ? au : null;
  const staff = await requireStaff(withSearch(paths.dashboard, { au: past }));
  const asOf = past ?? today();
  const [programme, toEnter, mine, onHold, toName, overdue] = await Promise.all([
    getProgramme(staff, asOf),
    listToEnter(staff, asOf),
    countMine(staff),
    listOnHold(staff, asOf),
    listToName(staff),
    listOverdueFollowUps(staff, asOf),
  ]);
  return (
    <>
      <PageHeader
        title="Tableau de bord"
        subtitle={coverageLine(programme, toName)}
        badges={past && <Badge tone="violet">Situation au {formatDay(past)}</Badge>}
      />
      <Tiles staff={staff} waiting={{ mine, toEnter, onHold, toName }} />
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <ToEnter toEnter={toEnter} />
        <div className="grid min-w-0 items-start gap-5 max-xl:sm:grid-cols-2">
          <Overdue overdue={overdue} />
          <OnHold onHold={onHold} />
          <ToName toName={toName} />
        </div>
      </div>
      <ByPhase programme={programme} />
      <EveryStructure projects={programme.projects} />
      <ProgrammeTimeline programme={programme} asOf={asOf} />
      <Outcomes programme={programme} />
    </>
  );
}
