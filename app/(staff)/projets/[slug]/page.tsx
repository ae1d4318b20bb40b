import { ProjectAnomalies } from '@/components/anomalies/project-anomalies';
import { FindingsChain } from '@/components/findings/findings-chain';
import { Matrix } from '@/components/progress/matrix';
import { AsideFirst } from '@/components/projects/aside-first';
import { NextSteps } from '@/components/projects/next-steps';
import { PhaseStepper } from '@/components/projects/phase-stepper';
import { ProjectFoot } from '@/components/projects/project-foot';
import { ProjectWords } from '@/components/projects/project-words';
import { StructuresCard } from '@/components/projects/structures-card';
import { Card } from '@/components/ui/card';
import { chainsOf } from '@/lib/findings/chain-rules';
import { paths } from '@/lib/paths';
import { groupRows } from '@/lib/progress/matrix-groups';
import { isManager, requireStaff } from '@/lib/viewer';
import { readProject } from './read-project';

export default async function ProjectPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.project(slug));
  const { frame, overview, matrix, findings, measures, history, steps, anomalies } = await readProject(staff, slug);
  return (
    <>
      <Card title="Parcours" hint="sept étapes, dans l’ordre du programme">
        <PhaseStepper project={frame} />
      </Card>
      <AsideFirst
        aside={
          <div className="flex flex-col gap-5">
            <NextSteps steps={steps} isManager={isManager(staff)} />
            <ProjectAnomalies slug={slug} anomalies={anomalies} />
          </div>
        }
      >
        <ProjectWords slug={slug} project={overview} />
      </AsideFirst>
      <StructuresCard project={frame}>
        {matrix && <Matrix matrix={matrix} lines={groupRows(matrix.rows)} />}
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
      <ProjectFoot slug={slug} measures={measures} contextEvents={overview.contextEvents} history={history} />
    </>
  );
}
