import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { RadioList } from '@/components/forms/radio-list';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import type { FormState } from '@/lib/action-state';
import type { AskedFollowUp, CampaignFinding } from '@/lib/findings/check-queries';
import { findingKindLabels, outcomeLabels, outcomeMeanings } from '@/lib/findings/labels';
import type { FollowUpOutcome } from '@/lib/generated/prisma/enums';

type CheckFormProps = {
  campaign: { slug: string; project: { slug: string } };
  followUp: AskedFollowUp;
  findings: CampaignFinding[];
  check: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** « Confirmé », « infirmé », « sans réponse »: what this campaign says of one decision. */
export function CheckForm({ campaign, followUp: { id, decision }, findings, check }: CheckFormProps) {
  return (
    <ActionForm id={`check-${id}`} action={check} idempotencyKey={randomUUID()} submitLabel="Enregistrer la réponse">
      <HiddenField name="project" value={campaign.project.slug} />
      <HiddenField name="campaign" value={campaign.slug} />
      <HiddenField name="followUp" value={id} />
      <RadioList
        name="outcome"
        label={`«\u00a0${decision}\u00a0»\u00a0: qu’en dit la campagne\u00a0?`}
        options={OUTCOMES}
        required
      />
      {findings.length > 0 && (
        <SelectField
          name="finding"
          label="Constat qui le montre"
          placeholder="Aucun en particulier"
          options={findings.map(({ id: value, kind, text }) => ({
            value,
            label: `${findingKindLabels[kind]}\u00a0: ${text}`,
          }))}
        />
      )}
      <TextArea name="note" label="Note" rows={2} maxLength={2000} />
    </ActionForm>
  );
}

const OUTCOMES = (Object.keys(outcomeLabels) as FollowUpOutcome[]).map((value) => ({
  value,
  label: outcomeLabels[value],
  text: outcomeMeanings[value],
}));
