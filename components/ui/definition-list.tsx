import type { ReactNode } from 'react';

type DefinitionListProps = {
  items: { term: string; description: ReactNode }[];
  /** `rows`: term and description on one line, as in a side card; `grid`: figures side by side. */
  layout?: 'rows' | 'grid';
};

export function DefinitionList({ items, layout = 'rows' }: DefinitionListProps) {
  const { list, row, term } = LAYOUTS[layout];
  return (
    <dl className={list}>
      {items.map((item) => (
        <div key={item.term} className={row}>
          <dt className={term}>{item.term}</dt>
          <dd className="min-w-0">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}

const LAYOUTS = {
  rows: {
    list: 'divide-y divide-line',
    row: 'grid gap-x-4 py-2 first:pt-0 last:pb-0 sm:grid-cols-2',
    term: 'text-soft',
  },
  grid: {
    list: 'grid grid-cols-[repeat(auto-fit,minmax(min(9rem,100%),1fr))] gap-x-6 gap-y-4',
    row: '',
    term: 'text-sm text-soft',
  },
};
