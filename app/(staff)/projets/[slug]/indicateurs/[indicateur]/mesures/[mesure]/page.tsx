import type { Metadata } from 'next';
import { MeasureAside } from '@/components/indicators/measure-aside';
import { MeasureForm } from '@/components/indicators/measure-form';
import { RetractedMeasure } from '@/components/indicators/retracted-measure';
import { Columns } from '@/components/layout/columns';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getMeasureDesk } from '@/lib/indicators/desk-queries';
import { listMeasureChanges } from '@/lib/indicators/history-queries';
import { getRetractedMeasure } from '@/lib/indicators/retracted-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editMeasureAction, restoreMeasureAction, retractMeasureAction } from '../../../actions';

export const metadata: Metadata = { title: 'Mesure' };

type PageProps = { params: Promise<{ slug: string; indicateur: string; mesure: string }> };

/** The form of a figure and all that it ever said; of one that was retracted, a way back. */
export default async function MeasurePage({ params }: PageProps) {
  const { slug, indicateur, mesure } = await params;
  const staff = await requireStaff(paths.editMeasure(slug, indicateur, mesure));
  const desk = await getMeasureDesk(staff, slug, indicateur, mesure);
  const back = { label: 'Indicateurs', href: paths.indicators(slug) };
  if (!desk?.measure) {
    const retracted = (await getRetractedMeasure(staff, slug, indicateur, mesure)) ?? outOfReach();
    return (
      <>
        <PageHeader title="Mesure retirée" detail={retracted.project.name} breadcrumb={[back]} />
        <RetractedMeasure measure={retracted} restore={restoreMeasureAction} />
      </>
    );
  }
  const { project, indicator, measure } = desk;
  const key = { project: slug, indicator: indicateur, measure: measure.id };
  return (
    <>
      <PageHeader
        title="Corriger une mesure"
        detail={indicator.name}
        breadcrumb={[
          { label: project.name, href: paths.project(slug) },
          back,
          { label: indicator.name, href: paths.indicator(slug, indicateur) },
        ]}
      />
      <Columns
        aside={
          <MeasureAside
            measure={key}
            changes={await listMeasureChanges(staff, slug, measure.id)}
            retract={retractMeasureAction}
          />
        }
      >
        <Card>
          <MeasureForm desk={desk} action={editMeasureAction} />
        </Card>
      </Columns>
    </>
  );
}
