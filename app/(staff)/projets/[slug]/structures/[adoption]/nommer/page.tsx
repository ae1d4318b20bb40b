import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { trailTo } from '@/components/adoptions/adoption-header';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { PageHeader } from '@/components/layout/page-header';
import { OrganizationIfNew, OrganizationName } from '@/components/organizations/organization-fields';
import { Card } from '@/components/ui/card';
import { getAdoption, listUnnamed } from '@/lib/adoptions/queries';
import { count } from '@/lib/format';
import { suggestOrganizations } from '@/lib/organizations/queries';
import { outOfReach } from '@/lib/out-of-reach';
import { paths } from '@/lib/paths';
import { requireStaff } from '@/lib/viewer';
import { nameStructureAction } from '../../actions';

export const metadata: Metadata = { title: 'Nommer la structure' };

export default async function NameAdoptionPage({ params }: { params: Promise<{ slug: string; adoption: string }> }) {
  const { slug, adoption: adoptionSlug } = await params;
  const staff = await requireStaff(paths.nameAdoption(slug, adoptionSlug));
  const [found, unnamed, suggestions] = await Promise.all([
    getAdoption(staff, slug, adoptionSlug),
    listUnnamed(staff, slug),
    suggestOrganizations(staff),
  ]);
  const adoption = found ?? outOfReach();
  if (adoption.organization) redirect(paths.adoption(slug, adoptionSlug));
  const left = unnamed.length - 1;
  return (
    <>
      <PageHeader
        title={`Nommer ${adoption.label}`}
        detail={adoption.project.name}
        subtitle={
          left > 0 ? `Ensuite, il en restera ${count(left, 'à nommer', 'à nommer')}.` : 'C’est la dernière à nommer.'
        }
        breadcrumb={trailTo({ project: adoption.project, adoption })}
      />
      <Card
        className="max-w-205"
        title="Quelle structure est-ce ?"
        hint="tout ce qui est enregistré sur cette place y reste"
      >
        <ActionForm
          id="name"
          action={nameStructureAction}
          version={adoption.version}
          submitLabel="Nommer"
          secondary={
            left > 0 ? [{ label: 'Nommer et passer à la suivante', name: 'following', value: 'suivante' }] : []
          }
          cancelHref={paths.adoption(slug, adoptionSlug)}
        >
          <HiddenField name="project" value={slug} />
          <HiddenField name="adoption" value={adoptionSlug} />
          <OrganizationName suggestions={suggestions} />
          <OrganizationIfNew />
        </ActionForm>
      </Card>
    </>
  );
}
