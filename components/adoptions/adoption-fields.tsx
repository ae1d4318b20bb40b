import { WAVES } from '@/components/adoptions/arrival-fields';
import { TerritoryFields } from '@/components/adoptions/territory-fields';
import { FieldRow } from '@/components/forms/field-row';
import { FieldSet } from '@/components/forms/field-set';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';

export function AdoptionFields() {
  return (
    <>
      <FieldSet legend="Dans le projet">
        <TextField
          name="label"
          label="Libellé"
          hint="comment elle est appelée tant qu’elle n’est pas nommée"
          required
          maxLength={120}
        />
        <FieldRow>
          <ImpreciseDateField name="joined" label="Arrivée dans le projet" hint="ex. : mi 2018, 12/02/2019" />
          <SelectField name="wave" label="Vague" options={WAVES} required />
        </FieldRow>
        <TerritoryFields />
        <TextArea name="note" label="Note" maxLength={4000} />
      </FieldSet>
      <FieldSet legend="Contact" hint="peut être effacé à tout moment ; ce qui est enregistré reste">
        <TextField name="contactName" label="Nom" autoComplete="off" maxLength={120} />
        <FieldRow>
          <TextField name="contactEmail" label="Adresse électronique" type="email" autoComplete="off" maxLength={254} />
          <TextField name="contactPhone" label="Téléphone" type="tel" autoComplete="off" maxLength={40} />
        </FieldRow>
      </FieldSet>
    </>
  );
}
