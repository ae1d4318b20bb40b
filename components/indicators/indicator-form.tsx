import { ActionForm } from '@/components/forms/action-form';
import { CheckboxField } from '@/components/forms/checkbox-field';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { RadioList } from '@/components/forms/radio-list';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import type { FormState } from '@/lib/action-state';
import type { IndicatorDesk } from '@/lib/indicators/desk-queries';
import { indicatorFormValues } from '@/lib/indicators/form-values';
import {
  aggregationLabels,
  aggregationMeanings,
  indicatorKindLabels,
  indicatorKindMeanings,
} from '@/lib/indicators/labels';
import { paths } from '@/lib/paths';

type IndicatorFormProps = {
  desk: IndicatorDesk;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey?: string;
};

/** What will be measured: its unit, what its figures make together, what one aims at. */
export function IndicatorForm({ desk: { project, indicator }, action, idempotencyKey }: IndicatorFormProps) {
  return (
    <ActionForm
      id="indicator"
      action={action}
      idempotencyKey={idempotencyKey}
      version={indicator?.version}
      defaultValues={indicatorFormValues(indicator)}
      submitLabel="Enregistrer"
      cancelHref={indicator ? paths.indicator(project.slug, indicator.slug) : paths.indicators(project.slug)}
      sticky
    >
      <HiddenField name="project" value={project.slug} />
      {indicator && <HiddenField name="indicator" value={indicator.slug} />}
      <TextField name="name" label="Nom" hint={`ex.\u00a0: Personnes accompagnées`} maxLength={160} required />
      {!indicator && <RadioList name="sharing" label="Pour quels projets" options={SHARING} required />}
      <RadioList
        name="kind"
        label="Ce qu’il mesure"
        options={toOptions(indicatorKindLabels, indicatorKindMeanings)}
        required
      />
      <FieldRow>
        <TextField
          name="unit"
          label="Unité"
          hint={`au pluriel\u00a0: personnes, lieux, €, mois\u00a0; % pour un taux`}
          size="md"
          maxLength={60}
          required
        />
        <TextField
          name="target"
          label="Cible"
          hint={`dans l’unité\u00a0; pour des sorties dynamiques, leur part en %`}
          inputMode="decimal"
          size="sm"
        />
      </FieldRow>
      <RadioList
        name="aggregation"
        label="Comment les mesures s’additionnent"
        options={toOptions(aggregationLabels, aggregationMeanings)}
        required
      />
      <TextArea
        name="definition"
        label="Définition"
        hint="qui ou quoi est compté, et ce qui ne l’est pas"
        maxLength={1000}
      />
      <CheckboxField
        name="countsPeople"
        label="Compte des personnes"
        hint={`la fiche publique dira «\u00a0moins de 5\u00a0» des petits nombres`}
      />
    </ActionForm>
  );
}

const SHARING = [
  { value: 'project', label: 'Ce projet' },
  { value: 'programme', label: 'Tous les projets du programme', text: 'chacun y saisit ses mesures' },
];

function toOptions<Key extends string>(labels: Record<Key, string>, meanings: Record<Key, string>) {
  return (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value], text: meanings[value] }));
}
