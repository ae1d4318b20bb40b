import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { MeasureForm } from '@/components/indicators/measure-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getMeasureDesk } from '@/lib/indicators/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { logMeasureAction } from '../../../actions';

export const metadata: Metadata = { title: 'Saisir une mesure' };

type PageProps = { params: Promise<{ slug: string; indicateur: string }> };

export default async function NewMeasurePage({ params }: PageProps) {
  const { slug, indicateur } = await params;
  const staff = await requireStaff(paths.newMeasure(slug, indicateur));
  const desk = (await getMeasureDesk(staff, slug, indicateur)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Saisir une mesure"
        detail={desk.indicator.name}
        subtitle={desk.indicator.definition ?? undefined}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Indicateurs', href: paths.indicators(slug) },
          { label: desk.indicator.name, href: paths.indicator(slug, indicateur) },
        ]}
      />
      <Card className="max-w-205">
        <MeasureForm desk={desk} action={logMeasureAction} idempotencyKey={randomUUID()} />
      </Card>
    </>
  );
}
