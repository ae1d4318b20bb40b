import { DecisionForm } from '@/components/evaluations/decision-form';
import { EvidenceFields } from '@/components/evaluations/evidence-fields';
import { LevelCards } from '@/components/evaluations/level-cards';
import { NotGiven } from '@/components/evaluations/not-given';
import { WrittenAnswer } from '@/components/evaluations/written-answer';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { FormState } from '@/lib/action-state';
import type { AnswerContent } from '@/lib/evaluations/answers';
import { type AnswerPart, entriesOf, fieldName } from '@/lib/evaluations/form-entries';
import type { Criterion } from '@/lib/instruments/rules';

type CorrectionFormProps = {
  criterion: Criterion;
  /** The answer that counts now. */
  content: AnswerContent | undefined;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string | number>;
  cancelHref: string;
};

/** Puts one validated answer right: the same fields as when it was entered, and the reason. */
export function CorrectionForm({ criterion, content, action, fields, cancelHref }: CorrectionFormProps) {
  const entries = entriesOf([criterion], null, content ? new Map([[criterion.id, content]]) : new Map());
  const name = (part: AnswerPart) => fieldName(0, part);
  const value = (part: AnswerPart) => entries[name(part)] ?? '';
  const isWritten = criterion.kind === 'NUMBER' || criterion.kind === 'TEXT';
  return (
    <DecisionForm id="correction" action={action} fields={fields}>
      <fieldset className="group/criterion min-w-0 rounded-control border border-violet/40 px-3.5 pb-3.5">
        <legend className="px-1.5 text-sm font-semibold">
          Corriger la réponse à «{`\u00a0${criterion.wording}\u00a0`}»
        </legend>
        <p className="text-sm text-soft">
          La réponse validée n’est pas effacée{'\u00a0'}: la correction s’ajoute, datée et signée, et c’est elle qui
          compte.
        </p>
        <input type="hidden" name={name('criterion')} value={criterion.id} />
        <div className="flex flex-wrap items-start gap-2 pt-3">
          {isWritten ? (
            <WrittenAnswer
              criterion={criterion}
              names={{ value: name('value'), qualifier: name('qualifier'), text: name('text') }}
              values={{ value: value('value'), qualifier: value('qualifier'), text: value('text') }}
              ids={{ value: 'correction-valeur', text: 'correction-texte' }}
            />
          ) : (
            <LevelCards
              name={name('choice')}
              criterion={criterion}
              value={value('choice')}
              previous={null}
              previousLabel={undefined}
            />
          )}
          <NotGiven name={name('choice')} value={value('choice')} />
        </div>
        <EvidenceFields
          criterion={criterion.wording}
          names={{ evidence: name('evidence'), departure: name('departure') }}
          values={{ evidence: value('evidence'), departure: value('departure') }}
        />
        <label className="mt-3 block">
          <span className="font-medium">Raison de la correction</span>
          <textarea name="reason" rows={2} required maxLength={1000} className="control mt-1 min-h-14" />
        </label>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button type="submit" variant="primary">
            Enregistrer la correction
          </Button>
          <ButtonLink href={cancelHref}>Annuler</ButtonLink>
        </div>
      </fieldset>
    </DecisionForm>
  );
}
