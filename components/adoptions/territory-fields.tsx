import { FieldRow } from '@/components/forms/field-row';
import { TextField } from '@/components/forms/text-field';

/** Where the structure carries the project. */
export function TerritoryFields() {
  return (
    <FieldRow>
      <TextField
        name="departments"
        label="Départements"
        hint="codes séparés par des virgules : 38, 2A, 971"
        maxLength={500}
      />
      <TextField
        name="territory"
        label="Territoire"
        hint="en mots : « 3 gares », « bassin de Grenoble »"
        maxLength={300}
      />
    </FieldRow>
  );
}
