import { ArrivalFields } from '@/components/adoptions/arrival-fields';
import { TerritoryFields } from '@/components/adoptions/territory-fields';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { OrganizationIfNew, OrganizationName } from '@/components/organizations/organization-fields';
import type { FormState } from '@/lib/action-state';
import { paths } from '@/lib/paths';

type NewAdoptionFormProps = {
  project: string;
  suggestions: { value: string; label: string }[];
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
};

/** A structure whose name is known. */
export function NewAdoptionForm({ project, suggestions, action, idempotencyKey }: NewAdoptionFormProps) {
  return (
    <ActionForm
      id="named"
      action={action}
      idempotencyKey={idempotencyKey}
      defaultValues={{ wave: 'AIS' }}
      submitLabel="Ajouter la structure"
      cancelHref={paths.adoptions(project)}
    >
      <HiddenField name="project" value={project} />
      <OrganizationName suggestions={suggestions} />
      <ArrivalFields />
      <TerritoryFields />
      <OrganizationIfNew />
    </ActionForm>
  );
}
