import type { Highlight } from '@/lib/reports/content';

/** The figures that sum a report up, side by side, each with what it counts. */
export function Highlights({ items }: { items: readonly Highlight[] }) {
  return (
    <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 print:grid-cols-4">
      {items.map(({ value, words }) => (
        <li key={words} className="rounded-control border border-line px-3.5 py-3">
          <span className="block text-2xl font-semibold tracking-tight text-green">{value}</span>{' '}
          <span className="block text-sm whitespace-pre-line text-soft">{words}</span>
        </li>
      ))}
    </ul>
  );
}
