import { Button } from '@/components/ui/button';
import { type AsOf, asOfYears } from '@/lib/as-of';
import { withSearch } from '@/lib/paths';

type AsOfBarProps = {
  asOf: AsOf;
  path: string;
  /** The page's other parameters, which stay as they are. */
  kept?: Record<string, string | number | null | undefined>;
};

/** One click for the end of each year since the programme began, one for today, and any other day. */
export function AsOfBar({ asOf, path, kept = {} }: AsOfBarProps) {
  return (
    <search aria-label="Situation à une date" className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
      <nav
        aria-label="Situation à la fin d’une année"
        className="inline-flex max-w-full flex-wrap rounded-control border border-line bg-rail p-0.5"
      >
        {asOfYears().map(({ year, day }) => (
          <a
            key={year}
            href={withSearch(path, { ...kept, au: day })}
            aria-current={asOf.past === day ? 'date' : undefined}
            className="segment"
          >
            <span className="sr-only">Fin </span>
            {year}
          </a>
        ))}
        <a href={withSearch(path, kept)} aria-current={asOf.past ? undefined : 'date'} className="segment">
          Aujourd’hui
        </a>
      </nav>
      <form action={path} className="flex items-center gap-2">
        {Object.entries(kept).map(
          ([name, value]) => value != null && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <label className="flex items-center gap-2 text-soft">
          <span className="whitespace-nowrap">
            <span className="sr-only">Situation </span>au
          </span>
          <input type="date" name="au" defaultValue={asOf.past ?? ''} className="control w-auto" />
        </label>
        <Button type="submit">Voir</Button>
      </form>
    </search>
  );
}
