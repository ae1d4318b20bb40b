import { AttendanceLines } from '@/components/activities/attendance-lines';
import { ActionForm } from '@/components/forms/action-form';
import { FieldRow } from '@/components/forms/field-row';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { TextField } from '@/components/forms/text-field';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';
import type { ActivityDesk } from '@/lib/activities/form-queries';
import { activityFormValues } from '@/lib/activities/form-values';
import { activityFormatLabels, activityKindLabels } from '@/lib/activities/labels';
import { adoptionStateLabels } from '@/lib/adoptions/labels';
import { paths } from '@/lib/paths';
import { phaseLabel, visibilityLabels } from '@/lib/projects/labels';
import { PHASES } from '@/lib/projects/rules';

type ActivityFormProps = {
  desk: ActivityDesk;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey?: string;
  /** Slug of the structure ticked from the start. */
  ticked?: string;
};

/** One activity and who took part; what is asked less often is folded away. */
export function ActivityForm({ desk, action, idempotencyKey, ticked }: ActivityFormProps) {
  const { project, activity, structures } = desk;
  const isNew = activity === null;
  const values = activityFormValues(desk, ticked);
  const lines = structures.map(({ slug, name, state }) => {
    const isActive = state !== 'onHold' && state !== 'stopped';
    return { slug, name, isActive, standing: isActive ? null : adoptionStateLabels[state] };
  });
  const phases = PHASES.map(({ phase }) => ({ value: phase, label: phaseLabel(phase, project.phaseLabels) }));
  return (
    <ActionForm
      id="activity"
      action={action}
      idempotencyKey={idempotencyKey}
      version={activity?.version}
      defaultValues={values}
      submitLabel="Enregistrer"
      secondary={isNew ? [{ label: 'En noter une autre', name: 'following', value: 'autre' }] : []}
      cancelHref={paths.activities(project.slug)}
      sticky
    >
      <HiddenField name="project" value={project.slug} />
      {activity && <HiddenField name="activity" value={activity.id} />}
      <FieldRow>
        <SelectField name="kind" label="Type" options={KINDS} required />
        <ImpreciseDateField name="heldOn" label="Date" hint={HINT} required={isNew} />
      </FieldRow>
      <TextField name="title" label="Titre" hint="vide, l’activité porte le nom de son type" maxLength={200} />
      <FieldRow>
        <SelectField name="phase" label="Étape" options={phases} placeholder="Hors étape" />
        <SelectField name="format" label="Format" options={FORMATS} placeholder="Non précisé" />
      </FieldRow>
      {structures.length > 0 && (
        <AttendanceLines
          structures={lines}
          activeCount={lines.filter((line) => line.isActive).length}
          tickedCount={values.attendances.filter((line) => line.isPresent).length}
        />
      )}
      <Disclosure summary="Fréquence, lieu, description, qui peut la voir" open={hasDetails(desk)}>
        <div className="flex flex-col gap-4.5">
          <FieldRow>
            <TextField name="frequency" label="Fréquence" hint="« mensuelle », « régionalisée »…" maxLength={120} />
            <TextField name="place" label="Lieu" maxLength={200} />
          </FieldRow>
          <TextArea name="description" label="Description" maxLength={4000} />
          <SelectField name="visibility" label="Qui peut la voir" options={VISIBILITIES} required />
        </div>
      </Disclosure>
    </ActionForm>
  );
}

function hasDetails({ activity }: ActivityDesk): boolean {
  return Boolean(activity?.frequency || activity?.place || activity?.description);
}

const HINT = 'ex.\u00a0: septembre 2017, mi 2018';

const toOptions = (labels: Record<string, string>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
const KINDS = toOptions(activityKindLabels);
const FORMATS = toOptions(activityFormatLabels);
const VISIBILITIES = toOptions({
  INTERNAL: `${visibilityLabels.INTERNAL}\u00a0: l’équipe seule`,
  CARRIER: `${visibilityLabels.CARRIER}\u00a0: l’équipe et le porteur`,
  PUBLIC: `${visibilityLabels.PUBLIC}\u00a0: aussi sur la fiche publique`,
});
