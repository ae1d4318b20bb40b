import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { documentKindLabels } from '@/lib/documents/labels';
import { visibilityOptions } from '@/lib/projects/labels';

export function DocumentFields({ project }: { project: string }) {
  return (
    <>
      <HiddenField name="project" value={project} />
      <TextField name="title" label="Titre" required maxLength={200} />
      <FieldRow>
        <SelectField name="kind" label="Type" required options={KINDS} />
        <SelectField name="visibility" label="Qui peut le lire" required options={visibilityOptions} />
      </FieldRow>
      <TextField
        name="url"
        label="Adresse"
        type="url"
        placeholder="https://"
        maxLength={500}
        hint="Laissez vide si le document est cité sans lien."
      />
      <ImpreciseDateField name="date" label="Date du document" />
      <TextArea name="note" label="Note" rows={2} maxLength={4000} />
    </>
  );
}

const KINDS = Object.entries(documentKindLabels).map(([value, label]) => ({ value, label }));
