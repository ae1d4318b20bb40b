import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';

type FilterBarProps = {
  label: string;
  /** Given only when a filter is on: the same list without any. */
  clearHref?: string;
  submitLabel?: string;
  children: ReactNode;
};

/** Filters as a plain GET form: the address is the state, and it works without script. */
export function FilterBar({ label, clearHref, submitLabel = 'Filtrer', children }: FilterBarProps) {
  return (
    <search aria-label={label} className="no-print">
      <form className="flex flex-wrap items-end gap-3">
        {children}
        <Button type="submit">{submitLabel}</Button>
        {clearHref && (
          <a href={clearHref} className="link py-2">
            Effacer les filtres
          </a>
        )}
      </form>
    </search>
  );
}
