import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { SelectField } from '@/components/forms/select-field';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { Invitations } from '@/lib/campaigns/invitation-queries';
import { NOBODY } from '@/lib/campaigns/schema';

/** The boxes of the table belong to this form. */
export const ASSIGN_FORM = 'attribuer';

type AssignCardProps = {
  campaign: Invitations;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** Puts somebody in charge of the structures ticked below. */
export function AssignCard({ campaign, action }: AssignCardProps) {
  return (
    <Card title="Attribuer la saisie" hint="cochez des structures plus bas, choisissez qui s’en charge">
      <ActionForm id={ASSIGN_FORM} action={action} submitLabel="Attribuer les structures cochées">
        <HiddenField name="project" value={campaign.project.slug} />
        <HiddenField name="campaign" value={campaign.slug} />
        <SelectField
          name="owner"
          label="À la charge de"
          className="max-w-90"
          options={[
            ...campaign.team.map(({ id, name }) => ({ value: id, label: name })),
            { value: NOBODY, label: 'Personne (retirer la charge)' },
          ]}
        />
        <p className="text-sm text-soft">
          Chacune apparaît alors dans «{'\u00a0'}À saisir{'\u00a0'}» de la page Évaluations de cette personne. Une
          structure à part s’attribue une fois invitée.
        </p>
      </ActionForm>
    </Card>
  );
}
