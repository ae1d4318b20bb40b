import { NoteForm } from '@/components/evaluations/note-form';
import { ActionButton } from '@/components/forms/action-button';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import type { FormState } from '@/lib/action-state';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

type DecisionCardProps = {
  /** Where the evaluation stands, in one sentence. */
  standing: string;
  fields: Record<string, string | number>;
  /** Null for who may not. */
  validate: Action | null;
  giveBack: Action | null;
  takeBack: Action | null;
  next: { name: string; href: string } | null;
};

/** What may be done with an evaluation once it is handed in. */
export function DecisionCard({ standing, fields, validate, giveBack, takeBack, next }: DecisionCardProps) {
  return (
    <Card title="Suite">
      <p className="text-soft">{standing}</p>
      <div className="mt-3 flex flex-wrap items-start gap-2">
        {validate && (
          <ActionButton
            action={validate}
            label="Valider"
            pendingLabel="Validation…"
            fields={fields}
            variant="primary"
          />
        )}
        {takeBack && <ActionButton action={takeBack} label="Reprendre la saisie" fields={fields} />}
        {next && (
          <a
            href={next.href}
            title={next.name}
            className={buttonClass({ variant: validate ? 'secondary' : 'primary' })}
          >
            Suivante →
          </a>
        )}
      </div>
      {giveBack && (
        <div className="mt-3 border-t border-line pt-2">
          <NoteForm
            summary="Renvoyer avec une note"
            action={giveBack}
            fields={fields}
            name="note"
            label="Ce qui est à reprendre"
            submitLabel="Renvoyer"
          />
        </div>
      )}
    </Card>
  );
}
