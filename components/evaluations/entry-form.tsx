'use client';

import type { ReactNode } from 'react';
import { AnswersNow } from '@/components/evaluations/answers-now';
import { ConflictChoices } from '@/components/evaluations/conflict-choices';
import { FORM_ID, REFUSAL_ID } from '@/components/evaluations/form-anchors';
import { KeptCopyOffer } from '@/components/evaluations/kept-copy-offer';
import { KeysPanel } from '@/components/evaluations/keys-panel';
import { EntryMeans, SaveContext } from '@/components/evaluations/save-context';
import { SessionOver } from '@/components/evaluations/session-over';
import { useEntryForm } from '@/components/evaluations/use-entry-form';
import { FormRefusal } from '@/components/forms/form-refusal';
import { type FormState, idle } from '@/lib/action-state';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';

type EntryFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Names the evaluation and travels with it: project, campaign, adoption, next, idempotencyKey. */
  hidden: Record<string, string>;
  /** Null when nobody has begun. */
  version: number | null;
  /** Where this person's unsent words of this evaluation are kept on the device. */
  copyKey: string;
  criteria: Criterion[];
  answers: [string, AnswerContent][];
  metOn: string | null;
  /** The address of this page: one comes back to it after signing in again. Null for a structure, which has no account and learns no keys. */
  back: string | null;
  children: ReactNode;
};

/**
 * The form of one structure in one campaign. Its fields are plain inputs drawn by the server; this part saves what is typed,
 * counts what is answered, and keeps everything when the network, the session or somebody else gets in the way.
 */
export function EntryForm({ hidden, criteria, answers, metOn, back, children, ...given }: EntryFormProps) {
  const { form, refusal, send, pending, now, typed, autosave, refused, changed, means, submit, settle } = useEntryForm({
    ...given,
    start: { criteria, answers: new Map(answers), metOn, carried: 0 },
  });
  const travelling = Object.entries({ ...hidden, ...(given.version ? { version: given.version } : {}) });
  return (
    <AnswersNow value={now}>
      <SaveContext value={{ save: autosave.state, pending, isReady: autosave.isReady }}>
        <div id={REFUSAL_ID} className="flex scroll-mt-5 flex-col gap-4">
          {autosave.kept && (
            <KeptCopyOffer kept={autosave.kept} onTake={autosave.takeKept} onDiscard={autosave.discardKept} />
          )}
          {autosave.over && <SessionOver message={autosave.over} back={back} />}
          {refused?.kind === 'conflict' ? (
            <ConflictChoices
              conflict={refused}
              criteria={criteria}
              typed={typed}
              base={autosave.conflictBase}
              action={send}
              onSettle={settle}
            />
          ) : (
            <FormRefusal state={refused ?? idle} formId={FORM_ID} ref={refusal} />
          )}
        </div>
        <form
          ref={form}
          id={FORM_ID}
          action={send}
          autoComplete="off"
          noValidate
          onInput={(event) => changed(event.target)}
          onBlur={() => void autosave.saver.current?.flush()}
          onSubmit={(event) => void submit(event)}
        >
          {travelling.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {/* Enter in a field takes the first button of a form: it keeps the draft, and never hands in. */}
          <button type="submit" name="intent" value="draft" hidden tabIndex={-1}>
            Enregistrer le brouillon
          </button>
          <EntryMeans value={means}>{children}</EntryMeans>
        </form>
        {back !== null && <KeysPanel />}
      </SaveContext>
    </AnswersNow>
  );
}
