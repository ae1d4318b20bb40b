import type { ReactNode } from 'react';

/** Short fields side by side from 720 px on. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="field-row">{children}</div>;
}
