import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { trailTo } from '@/components/adoptions/adoption-header';
import { NewAdoptionForm } from '@/components/adoptions/new-adoption-form';
import { SlotsForm } from '@/components/adoptions/slots-form';
import { PageHeader } from '@/components/layout/page-header';
import { Card } from '@/components/ui/card';
import { getAdoptionDesk } from '@/lib/adoptions/queries';
import { suggestOrganizations } from '@/lib/organizations/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { addAdoptionAction, addSlotsAction } from '../actions';

export const metadata: Metadata = { title: 'Ajouter une structure' };

export default async function NewAdoptionPage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const staff = await requireStaff(paths.newAdoption(slug));
  const [desk, suggestions] = await Promise.all([getAdoptionDesk(staff, slug), suggestOrganizations(staff)]);
  const project = desk ?? outOfReach();
  return (
    <>
      <PageHeader title="Ajouter une structure" detail={project.name} breadcrumb={trailTo({ project })} />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Card title="Une structure connue" hint="elle a un nom">
          <NewAdoptionForm
            project={slug}
            suggestions={suggestions}
            action={addAdoptionAction}
            idempotencyKey={randomUUID()}
          />
        </Card>
        <Card title="Des places à nommer" hint="leur nombre est connu, pas encore leur nom">
          <SlotsForm project={slug} noun={project.noun} action={addSlotsAction} idempotencyKey={randomUUID()} />
        </Card>
      </div>
    </>
  );
}
