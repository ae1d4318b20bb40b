import type { ReactNode } from 'react';

/** Short fields side by side from 720 px on. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className="grid items-start gap-4 md:auto-cols-fr md:grid-flow-col">{children}</div>;
}
