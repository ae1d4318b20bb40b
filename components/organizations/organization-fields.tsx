import { CheckboxField } from '@/components/forms/checkbox-field';
import { ComboboxField } from '@/components/forms/combobox-field';
import { FieldRow } from '@/components/forms/field-row';
import { FieldSet } from '@/components/forms/field-set';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { departmentOptions } from '@/lib/organizations/departments';
import { organizationKindOptions } from '@/lib/organizations/labels';

/** Who it is: for the form of the directory. */
export function OrganizationFields() {
  return (
    <>
      <FieldSet legend="Identité">
        <TextField name="name" label="Nom" required maxLength={200} />
        <FieldRow>
          <TextField name="shortName" label="Sigle" maxLength={60} />
          <TextField name="aliases" label="Autres noms" hint="séparés par des virgules ; la recherche les connaît" />
        </FieldRow>
        <FieldRow>
          <SelectField name="kind" label="Type" options={organizationKindOptions} placeholder="Type non précisé" />
          <TextField
            name="kindText"
            label="Type, dans ses mots"
            hint="par exemple « groupe économique solidaire »"
            maxLength={120}
          />
        </FieldRow>
        <FieldRow>
          <TextField name="siren" label="SIREN" inputMode="numeric" maxLength={20} />
          <TextField
            name="siret"
            label="SIRET"
            hint="14 chiffres, avec ou sans espaces"
            inputMode="numeric"
            maxLength={30}
          />
        </FieldRow>
      </FieldSet>
      <FieldSet legend="Lieu et site">
        <FieldRow>
          <SelectField name="department" label="Département" options={departmentOptions} placeholder="Non précisé" />
          <TextField name="city" label="Commune" maxLength={120} />
        </FieldRow>
        <TextField name="webSite" label="Site internet" type="url" placeholder="https://" maxLength={300} />
        <TextArea name="note" label="Note" maxLength={4000} />
      </FieldSet>
    </>
  );
}

type Suggestions = { suggestions: { value: string; label: string }[] };

/** An organization of the directory, or a new one, by its name: for forms that name one on the way. */
export function OrganizationName({ suggestions }: Suggestions) {
  return (
    <ComboboxField
      name="organization"
      label="Structure"
      hint="Les premières lettres suffisent : l’annuaire propose les siennes. Un nom nouveau y est ajouté."
      suggestions={suggestions}
      required
    />
  );
}

/** What it takes to add it to the directory. */
export function OrganizationIfNew() {
  return (
    <FieldSet legend="Si elle n’est pas dans l’annuaire" hint="sinon, laissez vide : sa fiche est déjà remplie">
      <FieldRow>
        <SelectField name="kind" label="Type" options={organizationKindOptions} placeholder="Type non précisé" />
        <SelectField name="department" label="Département" options={departmentOptions} placeholder="Non précisé" />
      </FieldRow>
      <IsAnother />
    </FieldSet>
  );
}

/** For somebody who was shown look-alikes and knows better. */
export function IsAnother() {
  return (
    <CheckboxField
      name="isAnother"
      label="C’est une autre structure"
      hint="à cocher seulement si une structure de nom voisin vous est signalée"
    />
  );
}
