import { CheckboxField } from '@/components/forms/checkbox-field';
import { ComboboxField } from '@/components/forms/combobox-field';
import { FieldRow } from '@/components/forms/field-row';
import { FieldSet } from '@/components/forms/field-set';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { organizationKindOptions } from '@/lib/organizations/labels';
import { originLabels } from '@/lib/projects/labels';

type ProjectFieldsProps = { carriers: { value: string; label: string }[] };

export function ProjectFields({ carriers }: ProjectFieldsProps) {
  return (
    <>
      <FieldSet legend="Identité">
        <FieldRow>
          <TextField name="name" label="Nom du projet" required maxLength={120} />
          <TextField name="longTitle" label="Titre long" maxLength={300} />
        </FieldRow>
        <FieldRow>
          <TextField
            name="aliases"
            label="Autres noms"
            hint={'séparés par des virgules\u00a0; la recherche les connaît'}
          />
          <TextField name="logoWording" label="Mention du logo" hint="quand elle diffère du nom" maxLength={120} />
        </FieldRow>
        <FieldRow>
          <SelectField name="origin" label="Origine" placeholder="Non précisée" options={ORIGINS} />
          <TextField name="webSite" label="Site internet" type="url" placeholder="https://" maxLength={500} />
        </FieldRow>
        <ImpreciseDateField name="enteredOn" label="Entrée dans l’accélérateur" />
      </FieldSet>
      <FieldSet legend="Porteur" hint="un nom nouveau est ajouté à l’annuaire des structures">
        <ComboboxField name="organization" label="Porteur du projet" required suggestions={carriers} />
        <SelectField
          name="kind"
          label="Type du porteur"
          hint="seulement s’il n’est pas encore dans l’annuaire"
          placeholder="Type non précisé"
          options={organizationKindOptions}
          className="max-w-110"
        />
        <CheckboxField
          name="isAnother"
          label="C’est une autre structure"
          hint="à cocher seulement si une structure de nom voisin vous est signalée"
        />
      </FieldSet>
      <FieldSet legend="Présentation">
        <TextArea name="problem" label="Le problème" hint="à quoi le projet répond" maxLength={4000} />
        <TextArea name="approach" label="La démarche" hint="comment il s’y prend" rows={5} maxLength={4000} />
        <TextArea name="audience" label="Pour qui" rows={2} maxLength={4000} />
        <TextArea name="ambition" label="L’ambition" rows={2} maxLength={4000} />
      </FieldSet>
    </>
  );
}

const ORIGINS = Object.entries(originLabels).map(([value, label]) => ({ value, label }));
