import type { ReactNode } from 'react';

/** The work at the left, what helps it at the right; under 1024 px the help comes after. */
export function Columns({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_19.5rem] lg:gap-6.5">
      <div className="flex min-w-0 flex-col gap-5">{children}</div>
      <aside className="flex min-w-0 flex-col gap-5">{aside}</aside>
    </div>
  );
}
