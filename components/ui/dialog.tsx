'use client';

import { type ReactNode, useId, useRef } from 'react';
import { type ButtonLook, buttonClass } from '@/components/ui/button-class';

type DialogProps = {
  trigger: ReactNode;
  triggerLook?: ButtonLook;
  title: string;
  children: ReactNode;
};

/**
 * The platform's modal dialog: focus kept inside, Escape closes, focus returns to the button that opened it. A form that
 * starts anew (its action was accepted) closes it; a refused one stays, with all that was typed.
 */
export function Dialog({ trigger, triggerLook, title, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <button type="button" className={buttonClass(triggerLook)} onClick={() => ref.current?.showModal()}>
        {trigger}
      </button>
      <dialog ref={ref} aria-labelledby={titleId} className="dialog" onReset={() => ref.current?.close()}>
        <header className="flex items-center justify-between gap-4 border-b border-line py-2.5 pr-2.5 pl-4.5">
          <h2 id={titleId} className="text-lg font-semibold">
            {title}
          </h2>
          <button
            type="button"
            className={buttonClass({ variant: 'quiet', size: 'sm' })}
            onClick={() => ref.current?.close()}
          >
            Fermer
          </button>
        </header>
        <div className="p-4.5">{children}</div>
      </dialog>
    </>
  );
}
