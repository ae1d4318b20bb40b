'use client';

import { type SubmitEvent, useState } from 'react';
import type { Step } from '@/lib/steps';
import { sendInSteps } from './send-in-steps';

type State = { step: Step | null; refusal: string | null };

/** A form that is sent in sight: the step it is at, or why it was refused. Without a script it is sent as any other. */
export function useSteps() {
  const [{ step, refusal }, setState] = useState<State>({ step: null, refusal: null });

  async function send(form: HTMLFormElement) {
    if (step) return;
    setState({ step: { step: 'sending' }, refusal: null });
    const ending = await sendInSteps(form, (now) => setState({ step: now, refusal: null }));
    if ('refused' in ending) setState({ step: null, refusal: ending.refused });
    else window.location.assign(ending.href);
  }

  return {
    step,
    refusal,
    send,
    refuse: (message: string) => setState({ step: null, refusal: message }),
    onSubmit(event: SubmitEvent<HTMLFormElement>) {
      event.preventDefault();
      void send(event.currentTarget);
    },
  };
}
