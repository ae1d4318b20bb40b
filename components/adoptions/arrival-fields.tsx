import { FieldRow } from '@/components/forms/field-row';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { adoptionEventLabels, waveLabels } from '@/lib/adoptions/labels';
import { STEPS } from '@/lib/adoptions/step-rules';

/** How a structure comes into the project. */
export function ArrivalFields() {
  return (
    <>
      <ImpreciseDateField name="joined" label="Arrivée dans le projet" />
      <FieldRow>
        <SelectField name="step" label="Où elle en est" options={STEP_OPTIONS} placeholder="Rien encore" />
        <SelectField name="wave" label="Vague" options={WAVES} required />
      </FieldRow>
    </>
  );
}

const STEP_OPTIONS = STEPS.map((step) => ({ value: step, label: adoptionEventLabels[step] }));

export const WAVES = [
  { value: 'AIS', label: waveLabels.AIS },
  { value: 'ORIGINAL', label: `${waveLabels.ORIGINAL} (elle le menait déjà)` },
];
