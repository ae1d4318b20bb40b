'use client';

import { createContext } from 'react';

/** Whether the form around is being sent, and what its button says meanwhile. */
export const FormPending = createContext<{ pending: boolean; pendingLabel: string }>({
  pending: false,
  pendingLabel: 'Enregistrement…',
});
