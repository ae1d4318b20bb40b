import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { ActivityForm } from '@/components/activities/activity-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getActivityDesk } from '@/lib/activities/form-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { logActivityAction } from '../actions';

export const metadata: Metadata = { title: 'Noter une activité' };

type PageProps = { params: Promise<{ slug: string }>; searchParams: Promise<{ structure?: string | string[] }> };

export default async function NewActivityPage({ params, searchParams }: PageProps) {
  const { slug } = await params;
  const { structure } = await searchParams;
  const staff = await requireStaff(paths.newActivity(slug));
  const desk = (await getActivityDesk(staff, slug)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title="Noter une activité"
        detail={desk.project.name}
        breadcrumb={[
          { label: 'Projets', href: paths.projects },
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Activités', href: paths.activities(slug) },
        ]}
      />
      <Card className="max-w-205">
        <ActivityForm
          desk={desk}
          action={logActivityAction}
          idempotencyKey={randomUUID()}
          ticked={String(structure ?? '')}
        />
      </Card>
    </>
  );
}
