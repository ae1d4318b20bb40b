import type { ReactNode } from 'react';

type TableProps = {
  /** Name of the table: its caption, and the name of the region that scrolls. */
  label: string;
  /** Shows the caption; by default only assistive technology reads it, the card's title is enough for the eye. */
  showCaption?: boolean;
  /** The first column stays in sight while the rest scrolls. */
  stickyFirst?: boolean;
  dense?: boolean;
  children: ReactNode;
};

export function Table({ label, showCaption, stickyFirst, dense, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section className="scroll-region" aria-label={label} tabIndex={0}>
      <table className={`data-table ${dense ? 'data-table-dense' : ''} ${stickyFirst ? 'data-table-sticky' : ''}`}>
        <caption className={showCaption ? 'px-4.5 py-2.5 text-start text-sm text-soft' : 'sr-only'}>{label}</caption>
        {children}
      </table>
    </section>
  );
}

type ThProps = { children?: ReactNode; className?: string; colSpan?: number; abbr?: string };

export function Th({ children, ...rest }: ThProps) {
  return (
    <th scope="col" {...rest}>
      {children}
    </th>
  );
}

export function RowTh({ children, ...rest }: ThProps) {
  return (
    <th scope="row" {...rest}>
      {children}
    </th>
  );
}

type SortThProps = ThProps & {
  /** Address of the same list sorted by this column, the other way round when it already is. */
  href: string;
  sort?: 'ascending' | 'descending';
};

export function SortTh({ href, sort, children, ...rest }: SortThProps) {
  return (
    <th scope="col" aria-sort={sort} {...rest}>
      <a href={href} className={`group/sort inline-flex items-center gap-1 hover:text-ink ${sort ? 'text-ink' : ''}`}>
        {children}
        <svg
          viewBox="0 0 10 12"
          className={`h-3 w-2.5 ${sort ? 'text-green' : 'text-edge opacity-0 group-hover/sort:opacity-100 group-focus-visible/sort:opacity-100'}`}
          aria-hidden="true"
        >
          <path d={sort === 'descending' ? 'M5 11 1 6h8Z' : 'M5 1 9 6H1Z'} fill="currentColor" />
        </svg>
      </a>
    </th>
  );
}
