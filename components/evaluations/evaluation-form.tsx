'use client';

import {
  type FormEvent,
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react';
import { AnswersNow } from '@/components/evaluations/answers-now';
import { ConflictChoices } from '@/components/evaluations/conflict-choices';
import {
  chooseByDigit,
  clearOnSecondPress,
  rememberPressed,
  untickWhenWritten,
} from '@/components/evaluations/criteria-keys';
import { FORM_ID, REFUSAL_ID } from '@/components/evaluations/field-id';
import { answersIn, fillForm, readForm, textOf, typedIn } from '@/components/evaluations/form-reading';
import { KeptCopyOffer } from '@/components/evaluations/kept-copy-offer';
import { markMissing, unmark } from '@/components/evaluations/missing-marks';
import { SaveContext } from '@/components/evaluations/save-context';
import { useAutosave } from '@/components/evaluations/use-autosave';
import { FormRefusal } from '@/components/forms/form-refusal';
import { type FormState, idle } from '@/lib/action-state';
import type { AnswerContent } from '@/lib/evaluations/answers';
import type { Criterion } from '@/lib/instruments/rules';

type EvaluationFormProps = {
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
  children: ReactNode;
};

/**
 * The form of one structure in one campaign. Its fields are plain inputs drawn by the server; this part saves what is typed,
 * counts what is answered, and keeps everything when the network, the session or somebody else gets in the way.
 */
export function EvaluationForm({
  action,
  hidden,
  version,
  copyKey,
  criteria,
  children,
  ...given
}: EvaluationFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const refusal = useRef<HTMLDivElement>(null);
  const [state, send, pending] = useActionState(action, idle);
  const [now, setNow] = useState(() => ({ criteria, answers: new Map(given.answers), metOn: given.metOn }));
  const autosave = useAutosave({ form, action, version, copyKey });
  const { saver } = autosave;
  const [settledState, setSettledState] = useState<FormState>(idle);
  const refused = autosave.refused ?? (state.status === 'refused' && state !== settledState ? state : null);

  useEffect(() => {
    if (state.status !== 'refused') return;
    if (state.kind === 'conflict') saver.current?.stop();
    else if (state.version) saver.current?.resume(state.version);
    markMissing(Object.keys(state.lastResult?.error ?? {}));
    refusal.current?.focus();
  }, [state, saver]);

  const changed = (target: EventTarget) => {
    untickWhenWritten(target);
    unmark(target);
    saver.current?.typed();
    if (!form.current) return;
    const data = readForm(form.current);
    setNow({ criteria, answers: answersIn(data, criteria), metOn: textOf(data.get('metOn')) });
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : 'draft';
    const isStored = await saver.current?.flush();
    const data = saver.current?.dataFor(intent);
    if (isStored && data && intent !== 'draft') startTransition(() => send(data));
  };
  const settle = (chosen: Record<string, string>, stored: number | null) => {
    if (!form.current) return;
    autosave.settled(stored);
    setSettledState(state);
    fillForm(form.current, { ...typedIn(readForm(form.current)), ...chosen });
    void saver.current?.flush();
  };
  const keys = (event: KeyboardEvent<HTMLFormElement>) => {
    chooseByDigit(event);
    const isSend = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (isSend) form.current?.requestSubmit(form.current.querySelector<HTMLButtonElement>('[value="submit"]'));
  };

  return (
    <AnswersNow value={now}>
      <SaveContext value={{ save: autosave.state, pending, isReady: autosave.isReady }}>
        <div id={REFUSAL_ID} className="flex scroll-mt-5 flex-col gap-4">
          {autosave.kept && (
            <KeptCopyOffer kept={autosave.kept} onTake={autosave.takeKept} onDiscard={autosave.discardKept} />
          )}
          {refused?.kind === 'conflict' ? (
            <ConflictChoices conflict={refused} criteria={criteria} action={send} onSettle={settle} />
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
          onBlur={() => void saver.current?.flush()}
          onKeyDown={keys}
          onPointerDown={rememberPressed}
          onClick={(event) => clearOnSecondPress(event) && changed(event.target)}
          onSubmit={(event) => void submit(event)}
        >
          {Object.entries({ ...hidden, ...(version ? { version } : {}) }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" name="intent" value="draft" hidden tabIndex={-1}>
            Enregistrer le brouillon
          </button>
          {children}
        </form>
      </SaveContext>
    </AnswersNow>
  );
}
