import type { ReactNode } from 'react';

/** Cards one under the other, 20 px apart. */
export function Stack({ children }: { children: ReactNode }) {
  return <div className="flex min-w-0 flex-col gap-5">{children}</div>;
}
