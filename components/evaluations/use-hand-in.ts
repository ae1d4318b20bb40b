'use client';

import { useState, useTransition } from 'react';
import { type FormState, idle } from '@/lib/action-state';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;

/** Sends a form for good. When the server cannot be reached the page stays as it is, says so, and can be sent again. */
export function useHandIn(action: Action, posted: FormState) {
  const [pending, startTransition] = useTransition();
  const [answer, setAnswer] = useState<FormState>(idle);
  const handIn = (data: FormData) =>
    startTransition(async () => {
      const next = await action(idle, data).catch(unreachable);
      startTransition(() => setAnswer(next));
    });
  return { state: answer === idle ? posted : answer, pending, handIn };
}

/** A redirect and a fault of the server are Next's to handle: both carry a digest. */
function unreachable(error: unknown): FormState {
  if (error instanceof Error && 'digest' in error) throw error;
  return {
    status: 'refused',
    kind: 'limit',
    message: 'Le service ne répond pas. Vos réponses sont gardées\u00a0: réessayez dans un instant.',
  };
}
