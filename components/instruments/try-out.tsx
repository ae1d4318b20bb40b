'use client';

import { type ReactNode, useCallback, useRef, useState } from 'react';
import { AnswersNow, type Now } from '@/components/evaluations/answers-now';
import { answersIn, readForm } from '@/components/evaluations/form-reading';
import { useCriteriaPresses } from '@/components/evaluations/use-criteria-presses';
import type { Criterion } from '@/lib/instruments/rules';

/** Behaves as the form of an evaluation, and goes nowhere. */
export function TryOut({ criteria, children }: { criteria: Criterion[]; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [now, setNow] = useState<Now>({ criteria, answers: new Map(), metOn: null, carried: 0 });
  const changed = useCallback(() => {
    if (!form.current) return;
    setNow({ criteria, answers: answersIn(readForm(form.current), criteria), metOn: null, carried: 0 });
  }, [criteria]);
  useCriteriaPresses(form, changed);
  return (
    <AnswersNow value={now}>
      <form
        ref={form}
        aria-label="Aperçu du formulaire"
        autoComplete="off"
        noValidate
        className="flex max-w-225 flex-col gap-5"
        onInput={changed}
        onSubmit={(event) => event.preventDefault()}
      >
        {children}
      </form>
    </AnswersNow>
  );
}
