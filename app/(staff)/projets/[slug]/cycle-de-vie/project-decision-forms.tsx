import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { SelectField } from '@/components/forms/select-field';
import { Disclosure } from '@/components/ui/disclosure';
import { exitCauseLabels } from '@/lib/projects/labels';
import type { LifecycleFact } from '@/lib/projects/lifecycle-queries';
import { UNSTATED_CAUSE } from '@/lib/projects/lifecycle-schema';
import type { Course } from '@/lib/projects/rules';
import { recordEntryAction, recordExitAction, reinstateAction } from './actions';
import { DecisionWords } from './decision-words';

type Props = {
  slug: string;
  course: Course;
  /** What a correction starts from. */
  last: LifecycleFact | undefined;
};

export function EntryForm({ slug, course, last }: Props) {
  return (
    <Disclosure summary={course.hasEntered ? 'Corriger l’entrée' : 'Enregistrer l’entrée'}>
      <ActionForm
        id="entree-formulaire"
        action={recordEntryAction}
        idempotencyKey={randomUUID()}
        defaultValues={{ ...wordsOf(last), date: course.enteredOn?.text }}
        submitLabel="Enregistrer l’entrée"
        className={FORM}
      >
        <HiddenField name="slug" value={slug} />
        <ImpreciseDateField name="date" label="Date de l’entrée" required />
        <DecisionWords />
      </ActionForm>
    </Disclosure>
  );
}

export function ExitForm({ slug, course: { exit }, last }: Props) {
  const stored = exit && { ...wordsOf(last), date: exit.on?.text, cause: exit.cause ?? UNSTATED_CAUSE };
  return (
    <Disclosure summary={exit ? 'Corriger la sortie' : 'Enregistrer la sortie'}>
      <ActionForm
        id="sortie-formulaire"
        action={recordExitAction}
        idempotencyKey={randomUUID()}
        defaultValues={{ visibility: 'INTERNAL', ...stored }}
        submitLabel="Enregistrer la sortie"
        className={FORM}
      >
        <HiddenField name="slug" value={slug} />
        <ImpreciseDateField name="date" label="Date de la sortie" required />
        <SelectField name="cause" label="Cause de la sortie" required options={CAUSES} className="max-w-110" />
        <DecisionWords reasonHint="à remplir, sauf quand la cause n’est pas connue" />
      </ActionForm>
    </Disclosure>
  );
}

export function ReinstateForm({ slug }: Pick<Props, 'slug'>) {
  return (
    <Disclosure summary="Réintégrer le projet">
      <ActionForm
        id="retour-formulaire"
        action={reinstateAction}
        idempotencyKey={randomUUID()}
        defaultValues={{ visibility: 'INTERNAL' }}
        submitLabel="Réintégrer le projet"
        className={FORM}
      >
        <HiddenField name="slug" value={slug} />
        <ImpreciseDateField name="date" label="Date du retour" required />
        <DecisionWords isReasonRequired />
      </ActionForm>
    </Disclosure>
  );
}

function wordsOf(last: LifecycleFact | undefined) {
  const { reason, decision, visibility = 'INTERNAL' } = last ?? {};
  return { reason: reason ?? undefined, decision: decision ?? undefined, visibility };
}

const FORM = 'max-w-160 rounded-card border border-line bg-paper p-4';

const CAUSES = [
  ...Object.entries(exitCauseLabels).map(([value, label]) => ({ value, label })),
  { value: UNSTATED_CAUSE, label: 'Cause non précisée\u00a0: je confirme qu’elle n’est pas connue' },
];
