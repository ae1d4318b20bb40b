import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { IndicatorForm } from '@/components/indicators/indicator-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getIndicatorDesk } from '@/lib/indicators/desk-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { defineIndicatorAction } from '../actions';

export const metadata: Metadata = { title: 'Définir un indicateur' };

export default async function NewIndicatorPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.newIndicator(slug));
  const desk = (await getIndicatorDesk(staff, slug)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Définir un indicateur"
        detail={desk.project.name}
        breadcrumb={[
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Indicateurs', href: paths.indicators(slug) },
        ]}
      />
      <Card className="max-w-205">
        <IndicatorForm desk={desk} action={defineIndicatorAction} idempotencyKey={randomUUID()} />
      </Card>
    </>
  );
}
