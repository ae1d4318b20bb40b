import type { ReactNode } from 'react';

/** Fields that belong together, under one name. */
export function FieldSet({ legend, hint, children }: { legend: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-4 border-t border-line pt-4 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left w-full text-lg font-semibold">{legend}</legend>
      {hint && <p className="-mt-3.5 text-sm text-soft">{hint}</p>}
      {children}
    </fieldset>
  );
}
