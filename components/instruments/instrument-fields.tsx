import { FieldRow } from '@/components/forms/field-row';
import { RadioList } from '@/components/forms/radio-list';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { purposeLabels } from '@/lib/campaigns/labels';
import { instrumentKindLabels } from '@/lib/instruments/labels';

/** What an instrument is called and what it is for. @param projects by slug */
export function InstrumentFields({ projects }: { projects: { value: string; label: string }[] }) {
  return (
    <>
      <TextField name="name" label="Nom" required maxLength={160} />
      <RadioList name="kind" label="Nature" required options={KINDS} />
      <FieldRow>
        <SelectField
          name="purpose"
          label="Objet"
          hint="ce que ses campagnes évaluent"
          options={PURPOSES}
          placeholder="Non précisé"
        />
        <SelectField
          name="project"
          label="Projet"
          hint="le seul qui puisse l’employer"
          options={projects}
          placeholder="Tous les projets"
        />
      </FieldRow>
      <TextField
        name="origin"
        label="Origine"
        hint="d’où il vient, qui l’a construit, à partir de quoi"
        maxLength={500}
      />
    </>
  );
}

const KINDS = [
  {
    value: 'QUESTIONNAIRE',
    label: instrumentKindLabels.QUESTIONNAIRE,
    text: 'des questions sur ce que la structure fait, sait et obtient',
  },
  {
    value: 'FIDELITY_SCALE',
    label: instrumentKindLabels.FIDELITY_SCALE,
    text: 'des principes rendus observables, pour dire à quel point la démarche est suivie',
  },
];

const PURPOSES = Object.entries(purposeLabels).map(([value, label]) => ({ value, label }));
