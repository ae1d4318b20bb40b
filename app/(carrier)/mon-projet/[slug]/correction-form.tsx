import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Card } from '@/components/ui/card';
import { askForCorrectionAction } from './actions';

export function CorrectionForm({ project }: { project: string }) {
  return (
    <Card title="Demander une correction">
      <ActionForm action={askForCorrectionAction} submitLabel="Envoyer la demande" idempotencyKey={randomUUID()}>
        <HiddenField name="project" value={project} />
        <TextField
          name="subject"
          label="Ce qui est à corriger"
          hint="Par exemple : la date de la formation"
          required
          maxLength={150}
        />
        <TextArea name="text" label="Ce qu’il faudrait lire" required rows={5} maxLength={2000} />
      </ActionForm>
    </Card>
  );
}
