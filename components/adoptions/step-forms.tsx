import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { TextArea } from '@/components/forms/text-area';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';
import { adoptionEventLabels, adoptionStateLabels } from '@/lib/adoptions/labels';
import type { AdoptionPage } from '@/lib/adoptions/queries';
import { needsReason, stepRefusal, stepsAhead } from '@/lib/adoptions/step-rules';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
export type StepActions = Record<'record' | 'hold' | 'resume' | 'stop', Action>;

type StepFormsProps = {
  adoption: AdoptionPage;
  actions: StepActions;
  /** One per form: each is sent once. */
  keys: Record<keyof StepActions, string>;
};

/** What may happen to the structure from where it stands; rules say what is open. */
export function StepForms({ adoption, actions, keys }: StepFormsProps) {
  const { course } = adoption;
  const ahead = stepsAhead(course);
  const steps = ahead.map((step) => ({ value: step, label: adoptionEventLabels[step] }));
  const target = <Target adoption={adoption} />;
  return (
    <div className="flex flex-col gap-2">
      {stepRefusal('RESUMED', course) === null && (
        <Disclosure summary="Reprendre">
          <ActionForm id="resume" action={actions.resume} idempotencyKey={keys.resume} submitLabel="Reprendre">
            {target}
            <p className="text-soft">Elle redevient {adoptionStateLabels[course.before]}, comme avant.</p>
            <ImpreciseDateField name="date" label="Depuis quand" />
            <TextArea
              name="reason"
              label="Pourquoi elle reprend"
              rows={2}
              required={needsReason('RESUMED', course)}
              maxLength={600}
            />
          </ActionForm>
        </Disclosure>
      )}
      {ahead.length > 0 && (
        <Disclosure summary="Enregistrer une étape">
          <ActionForm
            id="step"
            action={actions.record}
            idempotencyKey={keys.record}
            submitLabel="Enregistrer l’étape"
            defaultValues={{ kind: ahead[0] }}
          >
            {target}
            <SelectField name="kind" label="Étape" options={steps} required />
            <ImpreciseDateField name="date" label="Quand" />
            <TextArea name="reason" label="Précision" rows={2} maxLength={600} />
          </ActionForm>
        </Disclosure>
      )}
      {stepRefusal('ON_HOLD', course) === null && (
        <Disclosure summary="Mettre en veille">
          <ActionForm id="hold" action={actions.hold} idempotencyKey={keys.hold} submitLabel="Mettre en veille">
            {target}
            <TextArea name="reason" label="Motif" rows={2} required maxLength={600} />
            <ImpreciseDateField name="date" label="Depuis quand" />
            <ImpreciseDateField name="review" label="À revoir" hint="elle sera signalée à ce moment-là" />
          </ActionForm>
        </Disclosure>
      )}
      {stepRefusal('STOPPED', course) === null && (
        <Disclosure summary="Arrêter">
          <ActionForm
            id="stop"
            action={actions.stop}
            idempotencyKey={keys.stop}
            submitLabel="Arrêter"
            submitVariant="danger"
          >
            {target}
            <TextArea name="reason" label="Motif" rows={2} required maxLength={600} />
            <ImpreciseDateField name="date" label="Depuis quand" />
          </ActionForm>
        </Disclosure>
      )}
    </div>
  );
}

function Target({ adoption: { project, slug } }: { adoption: AdoptionPage }) {
  return (
    <>
      <HiddenField name="project" value={project.slug} />
      <HiddenField name="adoption" value={slug} />
    </>
  );
}
