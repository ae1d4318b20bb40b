import type { Metadata } from 'next';
import { ExportLinks } from '@/components/exports/export-links';
import { Card } from '@/components/ui/card';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getLifecycle } from '@/lib/projects/lifecycle-queries';
import { isManager, requireStaff } from '@/lib/viewer';
import { PhaseStop } from './phase-stop';
import { EntryStop, ExitStop } from './project-stops';

export const metadata: Metadata = { title: 'Cycle de vie' };

export default async function LifecyclePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.lifecycle(slug));
  const lifecycle = (await getLifecycle(staff, slug)) ?? outOfReach();
  const mayDecide = isManager(staff);
  return (
    <Card
      title="Cycle de vie"
      hint={`ce qui est connu de chaque étape, et ce ${mayDecide ? 'que vous décidez' : 'qu’un responsable décide'}`}
      footer={<ExportLinks list="cycle-de-vie" search={{ projet: slug }} />}
    >
      <ol className="pt-1">
        <EntryStop lifecycle={lifecycle} isManager={mayDecide} />
        {lifecycle.situation.course.steps.map((step) => (
          <PhaseStop key={step.phase} step={step} lifecycle={lifecycle} isManager={mayDecide} />
        ))}
        <ExitStop lifecycle={lifecycle} isManager={mayDecide} />
      </ol>
    </Card>
  );
}
