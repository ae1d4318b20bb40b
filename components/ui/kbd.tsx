import type { ReactNode } from 'react';

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="rounded-tag border border-line bg-paper px-1.5 py-px font-sans text-xs text-soft">{children}</kbd>
  );
}
