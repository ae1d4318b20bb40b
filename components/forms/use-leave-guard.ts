'use client';

import { useEffect, useRef } from 'react';

/** The browser asks before leaving a page whose form holds something typed and not sent. */
export function useLeaveGuard(formId: string, sending: boolean) {
  const dirty = useRef(false);

  useEffect(() => {
    const form = document.forms.namedItem(formId);
    const arm = () => {
      dirty.current = true;
      window.addEventListener('beforeunload', ask);
    };
    const disarm = () => {
      dirty.current = false;
      window.removeEventListener('beforeunload', ask);
    };
    form?.addEventListener('input', arm);
    form?.addEventListener('reset', disarm);
    return () => {
      form?.removeEventListener('input', arm);
      form?.removeEventListener('reset', disarm);
      window.removeEventListener('beforeunload', ask);
    };
  }, [formId]);

  useEffect(() => {
    if (sending) window.removeEventListener('beforeunload', ask);
    else if (dirty.current) window.addEventListener('beforeunload', ask);
  }, [sending]);
}

function ask(event: BeforeUnloadEvent) {
  event.preventDefault();
}
