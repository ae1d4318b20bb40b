import { ActionForm } from '@/components/forms/action-form';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { RadioList } from '@/components/forms/radio-list';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import type { FormState } from '@/lib/action-state';
import type { FollowUpDesk } from '@/lib/findings/follow-up-queries';
import { followUpFormValues } from '@/lib/findings/form-values';
import { followUpStateLabels, followUpStateMeanings, followUpVisibilityMeanings } from '@/lib/findings/labels';
import type { FollowUpState, Visibility } from '@/lib/generated/prisma/enums';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

type FollowUpFormProps = {
  desk: FollowUpDesk;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey?: string;
};

/** One decision: what, who, by when, and where it stands. */
export function FollowUpForm({ desk, action, idempotencyKey }: FollowUpFormProps) {
  const { project, finding, followUp, team, activities } = desk;
  return (
    <ActionForm
      id="follow-up"
      action={action}
      idempotencyKey={idempotencyKey}
      version={followUp?.version}
      defaultValues={followUpFormValues(desk)}
      submitLabel="Enregistrer"
      cancelHref={paths.findings(project.slug)}
      sticky
    >
      <HiddenField name="project" value={project.slug} />
      <HiddenField name="finding" value={finding.id} />
      {followUp && <HiddenField name="followUp" value={followUp.id} />}
      <TextArea name="decision" label="Ce qui a été décidé" rows={2} maxLength={1000} required />
      <FieldRow>
        <SelectField
          name="owner"
          label="Responsable"
          options={team.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="Personne pour l’instant"
        />
        <TextField name="dueOn" label="Échéance" type="date" size="md" />
      </FieldRow>
      <RadioList name="state" label="Où elle en est" options={STATES} required />
      <FieldRow>
        <SelectField
          name="activity"
          label="Activité qu’elle est devenue"
          options={activities.map(({ id, title, on }) => ({
            value: id,
            label: [title, on?.text].filter(Boolean).join(', '),
          }))}
          placeholder="Aucune"
        />
        <ImpreciseDateField
          name="done"
          label="Faite"
          hint={`vide, à la date de l’activité · ex.\u00a0: septembre 2017`}
        />
      </FieldRow>
      <RadioList name="visibility" label="Qui peut la lire" options={VISIBILITIES} required />
    </ActionForm>
  );
}

const STATES = (Object.keys(followUpStateLabels) as FollowUpState[]).map((value) => ({
  value,
  label: capitalized(followUpStateLabels[value]),
  text: followUpStateMeanings[value],
}));

const VISIBILITIES = (Object.keys(visibilityLabels) as Visibility[]).map((value) => ({
  value,
  label: visibilityLabels[value],
  text: followUpVisibilityMeanings[value],
}));

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
