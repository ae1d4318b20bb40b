import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextArea } from '@/components/forms/text-area';
import type { FormState } from '@/lib/action-state';
import type { Anomaly } from '@/lib/anomalies/queries';

export type AnomalyAction = (previous: FormState, form: FormData) => Promise<FormState>;

type AcceptFormProps = {
  anomaly: Anomaly;
  accept: AnomalyAction;
  /** The list to come back to. */
  back: string;
};

/** « Conforme à la source »: nothing is to be put right, and somebody says why. */
export function AcceptForm({ anomaly, accept, back }: AcceptFormProps) {
  return (
    <ActionForm
      id="accepter"
      action={accept}
      idempotencyKey={randomUUID()}
      defaultValues={{ note: anomaly.former?.note }}
      submitLabel="Accepter comme conforme"
      cancelHref={back}
      className="max-w-160 border-t border-line pt-3"
    >
      <HiddenField name="anomaly" value={anomaly.key} />
      <HiddenField name="back" value={back} />
      <TextArea
        name="note"
        label="Pourquoi c’est conforme à la source"
        hint="ce que dit la source, ou qui l’a confirmé"
        required
        rows={2}
        maxLength={1000}
      />
    </ActionForm>
  );
}
