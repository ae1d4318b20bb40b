import type { Metadata } from 'next';
import { MeasureTable } from '@/components/projects/measure-table';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { listMeasures } from '@/lib/indicators/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { getProjectFrame } from '@/lib/projects/queries';
import { requireStaff } from '@/lib/viewer';

export const metadata: Metadata = { title: 'Indicateurs' };

export default async function IndicatorsPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.indicators(slug));
  const [project, measures] = await Promise.all([getProjectFrame(staff, slug), listMeasures(staff, slug)]);
  if (!project) outOfReach();
  return (
    <Card title="Indicateurs" hint="chaque chiffre avec ce qu’il compte, pour qui, quand, et d’où il vient" flush>
      {measures.length === 0 ? (
        <EmptyState kind="nothing-yet" title="Aucune mesure">
          Les mesures viennent des évaluations et de la source du projet.
        </EmptyState>
      ) : (
        <MeasureTable slug={slug} measures={measures} />
      )}
    </Card>
  );
}
