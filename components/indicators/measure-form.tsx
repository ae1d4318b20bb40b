import { ActionForm } from '@/components/forms/action-form';
import { ComboboxField } from '@/components/forms/combobox-field';
import { FieldRow } from '@/components/forms/field-row';
import { FieldSet } from '@/components/forms/field-set';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { RadioList } from '@/components/forms/radio-list';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { FigureFields } from '@/components/indicators/figure-fields';
import type { FormState } from '@/lib/action-state';
import type { MeasureDesk } from '@/lib/indicators/desk-queries';
import { qualifierLabels, qualifierMeanings } from '@/lib/indicators/labels';
import { paths } from '@/lib/paths';
import { visibilityOptions } from '@/lib/projects/labels';

type MeasureFormProps = {
  desk: MeasureDesk;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey?: string;
};

/** One figure. Saying that there is no number is an answer like any other. */
export function MeasureForm({ desk, action, idempotencyKey }: MeasureFormProps) {
  const { project, indicator, measure, structures, campaigns, scopes, sources, last } = desk;
  return (
    <ActionForm
      id="measure"
      action={action}
      idempotencyKey={idempotencyKey}
      version={measure?.version}
      defaultValues={
        measure?.words ?? { qualifier: 'EXACT', visibility: 'INTERNAL', scope: last?.scope, source: last?.source }
      }
      submitLabel="Enregistrer"
      secondary={measure ? [] : [{ label: 'En saisir une autre', name: 'following', value: 'autre' }]}
      cancelHref={paths.indicator(project.slug, indicator.slug)}
      sticky
    >
      <HiddenField name="project" value={project.slug} />
      <HiddenField name="indicator" value={indicator.slug} />
      <HiddenField name="kind" value={indicator.kind} />
      {measure && <HiddenField name="measure" value={measure.id} />}
      <FieldSet legend="Le chiffre">
        <RadioList name="qualifier" label="Ce que vaut ce chiffre" options={QUALIFIERS} required />
        <FigureFields indicator={indicator} />
        <TextField name="text" label="Dans les mots de la source" hint={`ex.\u00a0: une trentaine`} maxLength={500} />
      </FieldSet>
      <FieldSet legend="Ce qu’il couvre">
        <ComboboxField name="scope" label="Périmètre" hint={scopeHint(scopes)} suggestions={scopes} required />
        <ImpreciseDateField name="period" label="Période" />
        <FieldRow>
          <TextField
            name="coverageCount"
            label="Structures entendues"
            type="number"
            size="sm"
            min={0}
            suffix="structures"
          />
          <TextField
            name="coverageTotal"
            label="Structures concernées"
            type="number"
            size="sm"
            min={1}
            suffix="structures"
          />
        </FieldRow>
        <FieldRow>
          {structures.length > 0 && (
            <SelectField
              name="structure"
              label="Structure"
              placeholder="Aucune en particulier"
              options={structures.map(({ slug, name }) => ({ value: slug, label: name }))}
            />
          )}
          {campaigns.length > 0 && (
            <SelectField
              name="campaign"
              label="Campagne"
              placeholder="Hors campagne"
              options={campaigns.map(({ slug, label }) => ({ value: slug, label }))}
            />
          )}
        </FieldRow>
      </FieldSet>
      <FieldSet legend="D’où il vient">
        <ComboboxField name="source" label="Source" suggestions={sources} required />
        <RadioList name="visibility" label="Qui peut le lire" options={visibilityOptions} required />
      </FieldSet>
    </ActionForm>
  );
}

/** The browser only proposes what resembles the words already in the field: the others are named beside it. */
function scopeHint(scopes: string[]): string {
  const rule = 'mot pour mot le même, deux mesures s’additionnent';
  if (scopes.length < 2) return rule;
  const named = scopes.slice(0, MOST_NAMED).map((scope) => `«\u00a0${scope}\u00a0»`);
  return `${rule}. Déjà écrits\u00a0: ${named.join(', ')}${scopes.length > MOST_NAMED ? '…' : ''}`;
}

const MOST_NAMED = 5;

const QUALIFIERS = (Object.keys(qualifierLabels) as (keyof typeof qualifierLabels)[]).map((value) => ({
  value,
  label: qualifierLabels[value].replace(/^./, (letter) => letter.toUpperCase()),
  text: qualifierMeanings[value],
}));
