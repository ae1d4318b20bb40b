import type { ReactNode } from 'react';

/** What waits stands at the right of the page, and comes first where there is one column. */
export function AsideFirst({ aside, children }: { aside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6.5">
      <div className="min-w-0 lg:order-last">{aside}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
