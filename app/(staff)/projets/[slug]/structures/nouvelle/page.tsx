import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { trailTo } from '@/components/adoptions/adoption-header';
import { ArrivalFields } from '@/components/adoptions/arrival-fields';
import { TerritoryFields } from '@/components/adoptions/territory-fields';
import { ActionForm } from '@/components/forms/action-form';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { PageHeader } from '@/components/layout/page-header';
import { OrganizationChoice } from '@/components/organizations/organization-fields';
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
  const common = { cancelHref: paths.adoptions(slug), className: 'max-w-205' };
  return (
    <>
      <PageHeader title="Ajouter une structure" detail={project.name} breadcrumb={trailTo({ project })} />
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <Card title="Une structure connue" hint="elle a un nom">
          <ActionForm
            id="named"
            action={addAdoptionAction}
            idempotencyKey={randomUUID()}
            defaultValues={{ wave: 'AIS' }}
            submitLabel="Ajouter la structure"
            {...common}
          >
            <HiddenField name="project" value={slug} />
            <OrganizationChoice suggestions={suggestions} />
            <ArrivalFields />
            <TerritoryFields />
          </ActionForm>
        </Card>
        <Card title="Des places à nommer" hint="leur nombre est connu, pas encore leur nom">
          <ActionForm
            id="slots"
            action={addSlotsAction}
            idempotencyKey={randomUUID()}
            defaultValues={{ wave: 'AIS', noun: project.noun, count: '3' }}
            submitLabel="Ajouter les places"
            {...common}
          >
            <HiddenField name="project" value={slug} />
            <FieldRow>
              <TextField
                name="count"
                label="Combien"
                type="number"
                inputMode="numeric"
                min={1}
                max={60}
                size="sm"
                required
              />
              <TextField
                name="noun"
                label="Appelées"
                hint="suivi d’un numéro : « SIAE n° 19 »"
                maxLength={60}
                required
              />
            </FieldRow>
            <ArrivalFields />
          </ActionForm>
        </Card>
      </div>
    </>
  );
}
