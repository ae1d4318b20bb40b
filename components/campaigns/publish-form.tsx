import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { RadioList } from '@/components/forms/radio-list';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';

type PublishFormProps = {
  label: string;
  fields: { project: string; campaign: string };
  /** Evaluations that will be read. */
  validated: number;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** Publishing says first who will read what, and asks for that choice: nothing is published by one click. */
export function PublishForm({ label, fields, validated, action }: PublishFormProps) {
  return (
    <Disclosure summary={label}>
      <ActionForm action={action} submitLabel="Publier" pendingLabel="Publication…">
        <HiddenField name="project" value={fields.project} />
        <HiddenField name="campaign" value={fields.campaign} />
        <RadioList
          name="visibility"
          label="Qui lira les résultats"
          required
          options={[
            {
              value: 'CARRIER',
              label: 'Le porteur du projet',
              text: `les conclusions et les réponses validées (${validated}), sans les preuves ni les notes de l’équipe\u00a0; une structure interne reste cachée`,
            },
            {
              value: 'PUBLIC',
              label: 'Le porteur et le public',
              text: 'en plus, la fiche publique dit la campagne et ses conclusions, jamais les réponses',
            },
          ]}
        />
        <p className="text-sm text-soft">Dépublier les reprend à tout moment.</p>
      </ActionForm>
    </Disclosure>
  );
}
