import type { ReactNode } from 'react';

export function Disclosure({ summary, open, children }: { summary: ReactNode; open?: boolean; children: ReactNode }) {
  return (
    // Somebody may open it before the page is hydrated: that is no mismatch.
    <details open={open} suppressHydrationWarning className="group/disclosure">
      <summary className="link inline-flex list-none items-center gap-1.5 py-1 [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 10 10"
          className="size-2.5 flex-none transition-transform duration-150 group-open/disclosure:rotate-90"
          aria-hidden="true"
        >
          <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
        </svg>
        {summary}
      </summary>
      <div className="pt-2">{children}</div>
    </details>
  );
}
