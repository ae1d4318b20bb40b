import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { LevelMapping } from '@/components/instruments/level-mapping';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';
import type { PreviousVersion } from '@/lib/instruments/changes-queries';
import { hasSameLevels } from '@/lib/instruments/mapping-rules';
import type { Criterion } from '@/lib/instruments/rules';
import type { VersionPage } from '@/lib/instruments/version-queries';

type MappingFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  instrument: string;
  version: VersionPage;
  previous: PreviousVersion;
};

/** For each criterion of the draft, the one it continues; and, where the levels differ, which takes over which. */
export function MappingForm({ action, instrument, version, previous }: MappingFormProps) {
  const before = previous.sections.flatMap((section) => section.criteria);
  const criteria = version.sections.flatMap((section) => section.criteria);
  return (
    <Card
      title="Correspondance"
      hint={'ce qui relie les réponses d’avant à celles d’après\u00a0; rien n’est réécrit'}
      id="correspondance"
    >
      {criteria.length === 0 ? (
        <p className="text-soft">Ce brouillon ne demande rien encore.</p>
      ) : (
        <ActionForm
          id="correspondance-formulaire"
          action={action}
          version={version.version}
          submitLabel="Enregistrer la correspondance"
        >
          <HiddenField name="instrument" value={instrument} />
          <HiddenField name="number" value={version.number} />
          <ul className="flex flex-col">
            {criteria.map((criterion, index) => (
              <li key={criterion.code} className="border-t border-line py-3.5 first:border-t-0 first:pt-0">
                <CriterionMapping criterion={criterion} index={index} before={before} />
              </li>
            ))}
          </ul>
        </ActionForm>
      )}
    </Card>
  );
}

type CriterionMappingProps = { criterion: Criterion; index: number; before: Criterion[] };

function CriterionMapping({ criterion, index, before }: CriterionMappingProps) {
  const was = before.find(({ code }) => code === criterion.code);
  const isMapped = criterion.levels.some(({ fromValues }) => fromValues?.length);
  const asksLevels =
    was &&
    was.kind === criterion.kind &&
    was.levels.length > 0 &&
    !(hasSameLevels(was.levels, criterion.levels) && !isMapped);
  return (
    <>
      <input type="hidden" name={`criteria[${index}].code`} value={criterion.code} />
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1 basis-64 font-semibold">{criterion.wording || 'Critère sans intitulé'}</span>
        <span className="flex min-w-0 flex-1 basis-72 items-center gap-2">
          <span className="flex-none text-sm text-soft">la suite de</span>
          <select name={`criteria[${index}].continues`} defaultValue={was?.code ?? ''} className="control min-w-0">
            <option value="">aucun, il est nouveau</option>
            {before.map((one) => (
              <option key={one.code} value={one.code}>
                {one.wording}
              </option>
            ))}
          </select>
        </span>
      </label>
      {asksLevels && <LevelMapping criterion={criterion} was={was} index={index} />}
    </>
  );
}
