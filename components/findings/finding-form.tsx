import { CampaignAndCriteria } from '@/components/findings/campaign-and-criteria';
import { TickList } from '@/components/findings/tick-list';
import { ActionForm } from '@/components/forms/action-form';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { RadioList } from '@/components/forms/radio-list';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';
import type { FindingDesk } from '@/lib/findings/desk-queries';
import { findingFormValues } from '@/lib/findings/form-values';
import { findingKindLabels, findingKindMeanings, visibilityMeanings } from '@/lib/findings/labels';
import { paths } from '@/lib/paths';
import { visibilityLabels } from '@/lib/projects/labels';

type FindingFormProps = {
  desk: FindingDesk;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey?: string;
  /** What the address already says of a new finding. */
  given?: { campaign?: string; structure?: string };
};

/** One finding: what was seen, in which campaign, of whom, and who may read it. */
export function FindingForm({ desk, action, idempotencyKey, given }: FindingFormProps) {
  const { project, campaigns, structures, finding } = desk;
  const values = findingFormValues(desk, given);
  return (
    <ActionForm
      id="finding"
      action={action}
      idempotencyKey={idempotencyKey}
      version={finding?.version}
      defaultValues={values}
      submitLabel="Enregistrer"
      secondary={finding ? [] : [{ label: 'Enregistrer et décider une suite', name: 'following', value: 'suite' }]}
      cancelHref={paths.findings(project.slug)}
      sticky
    >
      <HiddenField name="project" value={project.slug} />
      {finding && <HiddenField name="finding" value={finding.id} />}
      <RadioList name="kind" label="Type" options={KINDS} required />
      <TextArea name="text" label="Ce qui a été constaté" maxLength={2000} required />
      <CampaignAndCriteria campaigns={campaigns} />
      <ImpreciseDateField name="date" label="Date" hint={`vide, celle de la campagne · ex.\u00a0: fin 2018`} />
      <FieldRow>
        <TextField
          name="concernedCount"
          label="Structures concernées"
          type="number"
          size="sm"
          min={0}
          suffix="structures"
        />
        <TextField name="concernedTotal" label="Sur" type="number" size="sm" min={1} suffix="structures" />
      </FieldRow>
      {structures.length > 0 && (
        <Disclosure summary="Nommer les structures concernées" open={values.structures.length > 0}>
          <TickList
            name="structures"
            label="Structures"
            hint="le constat se lira aussi sur leur page"
            options={structures.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </Disclosure>
      )}
      <RadioList name="visibility" label="Qui peut le lire" options={VISIBILITIES} required />
    </ActionForm>
  );
}

const KINDS = toOptions(findingKindLabels, findingKindMeanings);
const VISIBILITIES = toOptions(visibilityLabels, visibilityMeanings);

function toOptions<Key extends string>(labels: Record<Key, string>, meanings: Record<Key, string>) {
  return (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value], text: meanings[value] }));
}
