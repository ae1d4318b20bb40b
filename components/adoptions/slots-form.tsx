import { ArrivalFields } from '@/components/adoptions/arrival-fields';
import { ActionForm } from '@/components/forms/action-form';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import type { FormState } from '@/lib/action-state';
import { paths } from '@/lib/paths';

type SlotsFormProps = {
  project: string;
  /** What the project's slots are called: « SIAE ». */
  noun: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
};

/** Structures whose number is known, not yet their names. */
export function SlotsForm({ project, noun, action, idempotencyKey }: SlotsFormProps) {
  return (
    <ActionForm
      id="slots"
      action={action}
      idempotencyKey={idempotencyKey}
      defaultValues={{ wave: 'AIS', noun, count: '3' }}
      submitLabel="Ajouter les places"
      cancelHref={paths.adoptions(project)}
    >
      <HiddenField name="project" value={project} />
      <FieldRow>
        <TextField
          name="count"
          label="Combien"
          hint="60 au plus"
          type="number"
          inputMode="numeric"
          min={1}
          max={60}
          size="sm"
          required
        />
        <TextField
          name="noun"
          label="Appelées"
          hint={`puis un numéro\u00a0: «\u00a0${noun} n°\u00a03\u00a0»`}
          maxLength={60}
          required
        />
      </FieldRow>
      <ArrivalFields />
    </ActionForm>
  );
}
