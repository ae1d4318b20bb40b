import { ProjectAnomalies } from '@/components/anomalies/project-anomalies';
import { FindingsChain } from '@/components/findings/findings-chain';
import { Matrix } from '@/components/progress/matrix';
import { AsideFirst } from '@/components/projects/aside-first';
import { NextSteps } from '@/components/projects/next-steps';
import { PhaseStepper } from '@/components/projects/phase-stepper';
import { ProjectFoot } from '@/components/projects/project-foot';
import { ProjectOnDay } from '@/components/projects/project-on-day';
import { ProjectWords } from '@/components/projects/project-words';
import { StructuresCard } from '@/components/projects/structures-card';
import { Card } from '@/components/ui/card';
import { readAsOf } from '@/lib/as-of';
import { chainsOf } from '@/lib/findings/chain-rules';
import { paths } from '@/lib/paths';
import { groupRows } from '@/lib/progress/matrix-groups';
import { isSheetStale } from '@/lib/sheets/stale-queries';
import { isManager, requireStaff } from '@/lib/viewer';
import { readProject } from './read-project';

type PageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function ProjectPage({ params, searchParams }: PageProps) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.project(slug));
  const asOf = readAsOf(search);
  const isStale = await isSheetStale(staff, slug);
  const { frame, overview, matrix, findings, steps, anomalies, ...foot } = await readProject(staff, slug, asOf);
  return (
    <>
      <ProjectOnDay project={frame} asOf={asOf} isSheetStale={isStale} path={paths.project(slug)} />
      <Card title="Parcours" hint="sept étapes, dans l’ordre du programme">
        <PhaseStepper project={frame} />
      </Card>
      <AsideFirst
        aside={
          <div className="flex flex-col gap-5">
            {steps && <NextSteps steps={steps} isManager={isManager(staff)} />}
            <ProjectAnomalies slug={slug} anomalies={anomalies} past={asOf.past} />
          </div>
        }
      >
        <ProjectWords slug={slug} project={overview} />
      </AsideFirst>
      <StructuresCard project={frame} past={asOf.past}>
        <Matrix matrix={matrix} lines={groupRows(matrix.rows)} />
      </StructuresCard>
      <FindingsChain
        project={slug}
        chains={chainsOf(findings)}
        actions={
          <a href={paths.findings(slug)} className="link">
            Tous les constats
          </a>
        }
      />
      <ProjectFoot slug={slug} {...foot} />
    </>
  );
}
