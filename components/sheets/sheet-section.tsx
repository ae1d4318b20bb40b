import type { ReactNode } from 'react';

type SheetSectionProps = {
  id: string;
  title: string;
  hint?: string;
  /** Takes the whole width of a printed page. */
  isWide?: boolean;
  children: ReactNode;
};

/** One chapter of a sheet: its title at the left, what it says at the right; one above the other on small screens. */
export function SheetSection({ id, title, hint, isWide, children }: SheetSectionProps) {
  return (
    <section
      aria-labelledby={id}
      className={`grid gap-x-10 gap-y-3 border-t border-line py-8 md:grid-cols-[13rem_minmax(0,1fr)] print:gap-x-6 print:py-4 ${isWide ? 'print:grid-cols-1' : 'print:grid-cols-[9rem_minmax(0,1fr)]'}`}
    >
      <div>
        <h2 id={id} className="text-xl font-semibold tracking-[-0.015em]">
          {title}
        </h2>
        {hint && <p className="mt-1 max-w-prose text-sm text-pretty text-soft">{hint}</p>}
      </div>
      <div className="min-w-0">{children}</div>
    </section>
  );
}
