import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { Invitations } from '@/lib/campaigns/invitation-queries';

export const CHOOSE_FORM = 'choisir';

type ChooseCardProps = {
  campaign: Invitations;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** Before the opening: those ticked below will be invited. */
export function ChooseCard({ campaign, action }: ChooseCardProps) {
  return (
    <Card title="Choisir qui sera invité" hint="par défaut, toutes les structures actives">
      <ActionForm id={CHOOSE_FORM} action={action} submitLabel="Enregistrer ce choix">
        <HiddenField name="project" value={campaign.project.slug} />
        <HiddenField name="campaign" value={campaign.slug} />
        <TextField
          name="reason"
          label="Pourquoi d’autres sont mises à part"
          maxLength={1000}
          hint="dit à côté de celles que vous décochez"
        />
        <p className="text-sm text-soft">
          Une structure en veille ou arrivée plus tard que vous cochez sera comptée parmi les attendues. Une personne
          s’attribue aux structures une fois la campagne ouverte.
        </p>
      </ActionForm>
    </Card>
  );
}
