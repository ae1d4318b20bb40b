import { FieldRow } from '@/components/forms/field-row';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextField } from '@/components/forms/text-field';
import { purposeLabels } from '@/lib/campaigns/labels';
import { EVALUATION_PHASES } from '@/lib/campaigns/rules';
import { count } from '@/lib/format';
import { type OwnPhaseLabels, phaseLabel } from '@/lib/projects/labels';

export type UsableVersion = { id: string; name: string; isOwn: boolean; isTemplate: boolean; criteria: number };

type CampaignFieldsProps = { phaseLabels: OwnPhaseLabels; versions: UsableVersion[] };

/** What a campaign is, before and after it is opened. */
export function CampaignFields({ phaseLabels, versions }: CampaignFieldsProps) {
  const option = ({ id, name, criteria, isTemplate }: UsableVersion) => ({
    value: id,
    label: `${name} (${count(criteria, 'critère')}${isTemplate ? ', modèle' : ''})`,
  });
  const own = versions.filter((version) => version.isOwn).map(option);
  const shared = versions.filter((version) => !version.isOwn).map(option);
  return (
    <>
      <FieldRow>
        <SelectField
          name="phase"
          label="Phase évaluée"
          required
          options={EVALUATION_PHASES.map((phase) => ({ value: phase, label: phaseLabel(phase, phaseLabels) }))}
        />
        <SelectField
          name="purpose"
          label="Ce qu’elle évalue"
          required
          options={Object.entries(purposeLabels).map(([value, label]) => ({ value, label }))}
        />
      </FieldRow>
      <TextField
        name="label"
        label="Nom de la campagne"
        required
        maxLength={120}
        hint={'ex.\u00a0: Évaluation III · résultats'}
      />
      <FieldRow>
        <ImpreciseDateField name="window" label="Quand elle se tient" />
        <TextField
          name="dueOn"
          label="Échéance"
          type="date"
          size="md"
          hint="passée cette date, ce qui manque est en retard"
        />
      </FieldRow>
      <SelectField
        name="instrumentVersion"
        label="Questionnaire"
        placeholder="Choisir plus tard"
        hint={'versions publiées, la plus récente d’abord\u00a0; un modèle est proposé par Essaim'}
        options={[
          ...(own.length ? [{ group: 'De ce projet', options: own }] : []),
          ...(shared.length ? [{ group: 'Communs à tous les projets', options: shared }] : []),
        ]}
      />
    </>
  );
}
