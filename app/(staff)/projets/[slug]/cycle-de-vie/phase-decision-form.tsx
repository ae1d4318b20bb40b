import { randomUUID } from 'node:crypto';
import { ActionForm } from '@/components/forms/action-form';
import { HiddenField } from '@/components/forms/hidden-field';
import { ImpreciseDateField } from '@/components/forms/imprecise-date-field';
import { RadioList } from '@/components/forms/radio-list';
import { Disclosure } from '@/components/ui/disclosure';
import { formatList } from '@/lib/format';
import { phaseDecisionLabels, phaseDecisionTexts } from '@/lib/projects/decision-labels';
import {
  PHASE_DECISIONS,
  type PhaseDecision,
  phaseDecisionsFrom,
  phaseRefusal,
  type Situation,
} from '@/lib/projects/decision-rules';
import type { PhaseStep } from '@/lib/projects/rules';
import { decidePhaseAction } from './actions';
import { DecisionWords } from './decision-words';

type PhaseDecisionFormProps = { slug: string; step: PhaseStep; situation: Situation };

/** What a manager may decide about a phase now; what cannot be decided yet says what to do first. */
export function PhaseDecisionForm({ slug, step: { phase, state }, situation }: PhaseDecisionFormProps) {
  const choices = phaseDecisionsFrom(state).map((choice) => ({
    choice,
    refusal: phaseRefusal(choice, phase, situation),
  }));
  const possible = choices.filter(({ refusal }) => refusal === null);
  const withReason = possible.filter(({ choice }) => PHASE_DECISIONS[choice].needsReason);
  const isReasonRequired = withReason.length === possible.length;
  return (
    <Disclosure summary="Décider">
      <ActionForm
        id={`decision-${phase.toLowerCase()}`}
        action={decidePhaseAction}
        idempotencyKey={randomUUID()}
        defaultValues={{ visibility: 'INTERNAL', choice: possible.length === 1 ? possible[0]?.choice : undefined }}
        submitLabel="Enregistrer la décision"
        className="max-w-160 rounded-card border border-line bg-paper p-4"
      >
        <HiddenField name="slug" value={slug} />
        <HiddenField name="phase" value={phase} />
        <RadioList
          name="choice"
          label="Ce que vous décidez"
          required
          options={possible.map(({ choice }) => ({
            value: choice,
            label: phaseDecisionLabels[choice],
            text: phaseDecisionTexts[choice],
          }))}
        />
        {choices.map(
          ({ choice, refusal }) =>
            refusal && (
              <p key={choice} className="text-sm text-soft">
                {phaseDecisionLabels[choice]}, pas encore{'\u00a0'}: {refusal}
              </p>
            ),
        )}
        <ImpreciseDateField name="date" label="Date" />
        <DecisionWords
          isReasonRequired={isReasonRequired}
          reasonHint={
            isReasonRequired || withReason.length === 0 ? undefined : reasonHint(withReason.map(({ choice }) => choice))
          }
        />
      </ActionForm>
    </Disclosure>
  );
}

/** « à remplir pour passer l’étape » */
function reasonHint(choices: PhaseDecision[]): string {
  return `à remplir pour ${formatList(choices.map((choice) => phaseDecisionLabels[choice].toLowerCase()))}`;
}
