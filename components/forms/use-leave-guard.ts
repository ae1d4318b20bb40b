'use client';

import { useEffect } from 'react';

/** The browser asks before leaving a page whose form holds something typed and not sent. */
export function useLeaveGuard(formId: string, sending: boolean) {
  useEffect(() => {
    if (sending) return;
    const form = document.forms.namedItem(formId);
    const arm = () => window.addEventListener('beforeunload', ask);
    form?.addEventListener('input', arm);
    return () => {
      form?.removeEventListener('input', arm);
      window.removeEventListener('beforeunload', ask);
    };
  }, [formId, sending]);
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault();
}
