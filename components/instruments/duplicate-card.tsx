import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';

type DuplicateCardProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  instrument: string;
  name: string;
  version: number;
  idempotencyKey: string;
};

/** Another instrument that begins as this one. */
export function DuplicateCard({ action, instrument, name, version, idempotencyKey }: DuplicateCardProps) {
  return (
    <Card title="Dupliquer" hint="un autre instrument, qui part de celui-ci">
      <Disclosure summary={`Dupliquer la version ${version}…`}>
        <ActionForm
          id="copie"
          action={action}
          defaultValues={{ name: `Copie de ${name}` }}
          idempotencyKey={idempotencyKey}
          submitLabel="Dupliquer"
          submitVariant="secondary"
        >
          <HiddenField name="instrument" value={instrument} />
          <HiddenField name="number" value={version} />
          <TextField name="name" label="Nom de la copie" required maxLength={160} />
        </ActionForm>
      </Disclosure>
    </Card>
  );
}
