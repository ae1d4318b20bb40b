'use client';

import { useEffect, useRef } from 'react';
import { ViewForm } from '@/components/views/view-form';
import type { FormState } from '@/lib/action-state';

type SavePanelProps = {
  page: string;
  query: string;
  nameAgain: string | null;
  idempotencyKey: string;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** « Enregistrer cette vue »: a name for the filters of the moment. Opens by itself when a name was just given up. */
export function SavePanel({ page, query, nameAgain, idempotencyKey, action }: SavePanelProps) {
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Pressed rather than shown: a panel stands beside the button that opened it.
    if (nameAgain) opener.current?.click();
  }, [nameAgain]);
  return (
    <>
      <button ref={opener} type="button" popoverTarget={ID} className="btn btn-secondary btn-sm">
        Enregistrer cette vue
      </button>
      <div id={ID} popover="auto" role="dialog" aria-label="Enregistrer cette vue" className="menu-panel view-panel">
        <ViewForm
          action={action}
          hidden={{ page, query, idempotencyKey }}
          name={nameAgain ?? ''}
          isShared={false}
          submitLabel="Enregistrer la vue"
        />
      </div>
    </>
  );
}

const ID = 'enregistrer-la-vue';
