import type { Metadata } from 'next';
import { ActivityForm } from '@/components/activities/activity-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getActivityDesk } from '@/lib/activities/form-queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { editActivityAction } from '../actions';

export const metadata: Metadata = { title: 'Activité' };

export default async function ActivityPage({ params }: { params: Promise<{ slug: string; activity: string }> }) {
  const { slug, activity: id } = await params;
  const staff = await requireStaff(paths.editActivity(slug, id));
  const desk = (await getActivityDesk(staff, slug, id)) ?? outOfReach();
  return (
    <>
      <PageHeader
        title={desk.activity?.title ?? 'Activité'}
        detail={desk.project.name}
        breadcrumb={[
          { label: 'Projets', href: paths.projects },
          { label: desk.project.name, href: paths.project(slug) },
          { label: 'Activités', href: paths.activities(slug) },
        ]}
      />
      <Card className="max-w-205">
        <ActivityForm desk={desk} action={editActivityAction} />
      </Card>
    </>
  );
}
