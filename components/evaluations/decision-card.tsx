import { DecisionForm } from '@/components/evaluations/decision-form';
import { REVIEW_ID } from '@/components/evaluations/form-anchors';
import { ActionButton } from '@/components/forms/action-button';
import { Button } from '@/components/ui/button';
import { buttonClass } from '@/components/ui/button-class';
import { Card } from '@/components/ui/card';
import { Disclosure } from '@/components/ui/disclosure';
import type { FormState } from '@/lib/action-state';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

type DecisionCardProps = {
  /** Where the evaluation stands, in one sentence. */
  standing: string;
  fields: Record<string, string | number>;
  /** Null for who may not. */
  review: Action | null;
  takeBack: Action | null;
  next: { name: string; href: string } | null;
  historyHref: string;
};

/** What may be done with an evaluation once it is handed in. */
export function DecisionCard({ standing, fields, review, takeBack, next, historyHref }: DecisionCardProps) {
  return (
    <Card title="Suite">
      <p className="text-soft">
        {standing}{' '}
        <a href={historyHref} className="prose-link">
          Historique
        </a>
      </p>
      <div className="mt-3 flex flex-wrap items-start gap-2">
        {review && (
          <Button type="submit" form={REVIEW_ID} name="intent" value="validate" variant="primary">
            Valider
          </Button>
        )}
        {takeBack && <ActionButton action={takeBack} label="Reprendre la saisie" fields={fields} />}
        {next && (
          <a href={next.href} title={next.name} className={buttonClass({ variant: review ? 'secondary' : 'primary' })}>
            Suivante →
          </a>
        )}
      </div>
      {review && (
        <DecisionForm id={REVIEW_ID} action={review} fields={fields} className="mt-3 border-t border-line pt-2">
          <Disclosure summary="Renvoyer avec une note">
            <label>
              <span className="font-medium">Ce qui est à reprendre</span>
              <span className="block text-sm text-soft">
                en général{'\u00a0'}; une note sur un critère s’écrit à côté de lui et part avec
              </span>
              <textarea name="note" rows={3} maxLength={2000} className="control mt-1 min-h-19" />
            </label>
            <Button type="submit" name="intent" value="giveBack" className="mt-2">
              Renvoyer
            </Button>
          </Disclosure>
        </DecisionForm>
      )}
    </Card>
  );
}
