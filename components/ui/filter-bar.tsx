import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { type FilterField, FilterInput } from '@/components/ui/filter-fields';

type FilterBarProps = {
  label: string;
  fields: readonly FilterField[];
  /** What travels along unseen: the view, the order, the day. */
  kept?: Record<string, string | number | null | undefined>;
  /** Given only when a filter is on: the same list without any. */
  clearHref?: string;
  /** « 3 sur 18 structures », when the list does not say it elsewhere. */
  found?: ReactNode;
  submitLabel?: string;
  /** What the list is for beside reading it, e.g. « Noter une activité ». */
  action?: { label: string; href: string };
};

/** Filters as a plain GET form: the address is the state, and it works without script. Two by two on a phone. */
export function FilterBar({
  label,
  fields,
  kept = {},
  clearHref,
  found,
  submitLabel = 'Filtrer',
  action,
}: FilterBarProps) {
  return (
    <div className="no-print flex flex-wrap items-end justify-between gap-3">
      <search aria-label={label} className="min-w-0 flex-1 basis-72">
        <form className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap">
          {Object.entries(kept).map(
            ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
          )}
          {fields.map((field) => (
            <FilterInput key={field.name} {...field} />
          ))}
          <Button type="submit">{submitLabel}</Button>
          {clearHref && (
            <a href={clearHref} className="link py-2">
              Effacer les filtres
            </a>
          )}
          {found && <p className="py-2 text-soft">{found}</p>}
        </form>
      </search>
      {action && (
        <ButtonLink href={action.href} variant="primary">
          {action.label}
        </ButtonLink>
      )}
    </div>
  );
}
