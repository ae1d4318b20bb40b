import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextArea } from '@/components/forms/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';
import { anchorOf } from '@/lib/anomalies/list-rules';
import type { Anomaly } from '@/lib/anomalies/queries';

export type AnomalyAction = (previous: FormState, form: FormData) => Promise<FormState>;

type AcceptFormProps = { anomaly: Anomaly; accept: AnomalyAction };

/** « Conforme à la source »: nothing is to be put right, and somebody says why. */
export function AcceptForm({ anomaly, accept }: AcceptFormProps) {
  const of = `\u00a0: ${anomaly.title}, ${anomaly.project?.name ?? 'le programme'}`;
  return (
    <Disclosure
      summary={
        <>
          Conforme à la source
          <span className="sr-only">{of}</span>
        </>
      }
    >
      <ActionForm
        id={`accepter-${anchorOf(anomaly)}`}
        action={accept}
        idempotencyKey={randomUUID()}
        defaultValues={{ note: anomaly.former?.note }}
        submitLabel="Accepter comme conforme"
        className="max-w-160"
      >
        <HiddenField name="anomaly" value={anomaly.key} />
        <TextArea
          name="note"
          label="Pourquoi c’est conforme"
          hint="ce que dit la source, ou qui l’a confirmé"
          required
          rows={2}
          maxLength={1000}
        />
      </ActionForm>
    </Disclosure>
  );
}
