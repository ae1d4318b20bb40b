import { Button } from '@/components/ui/button';
import { paths } from '@/lib/paths';
import { type TimelineFilters, timelineHref, timelineSearch } from '@/lib/timeline/filters';
import { beside, type Years, yearsWording } from '@/lib/timeline/zoom-rules';

type ZoomBarProps = { filters: TimelineFilters; years: Years; zoom: Years | null };

/** One click for a year, for everything, for the years just before or after; any stretch of years besides. */
export function ZoomBar({ filters, years, zoom }: ZoomBarProps) {
  const every = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index);
  return (
    <search aria-label="Zoom" className="no-print mb-4 flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="text-soft">Années</span>
      <nav
        aria-label="Zoomer sur une année"
        className="inline-flex max-w-full flex-wrap rounded-control border border-line bg-rail p-0.5"
      >
        <a href={timelineHref(filters, { zoom: null })} aria-current={zoom ? undefined : 'true'} className="segment">
          Tout
        </a>
        {every.map((year) => (
          <a
            key={year}
            href={timelineHref(filters, { zoom: { first: year, last: year } })}
            aria-current={zoom?.first === year && zoom.last === year ? 'true' : undefined}
            className="segment"
          >
            <span className="sr-only">Zoomer sur </span>
            {year}
          </a>
        ))}
      </nav>
      {zoom && <Beside filters={filters} years={years} zoom={zoom} />}
      <form action={paths.timeline} className="flex flex-wrap items-center gap-2">
        {Object.entries({ ...timelineSearch(filters, { zoom: null }), au: filters.asOf.past }).map(
          ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
        )}
        <YearSelect name="de" label="De" years={every} value={zoom?.first ?? years.first} />
        <YearSelect name="a" label="à" years={every} value={zoom?.last ?? years.last} />
        <Button type="submit">Zoomer</Button>
      </form>
    </search>
  );
}

function Beside({ filters, years, zoom }: ZoomBarProps & { zoom: Years }) {
  const [before, after] = [beside(zoom, -1, years), beside(zoom, 1, years)];
  return (
    <span className="flex gap-3 text-sm">
      {before && (
        <a href={timelineHref(filters, { zoom: before })} className="link py-1" rel="prev">
          ← {yearsWording(before)}
        </a>
      )}
      {after && (
        <a href={timelineHref(filters, { zoom: after })} className="link py-1" rel="next">
          {yearsWording(after)} →
        </a>
      )}
    </span>
  );
}

function YearSelect({ name, label, years, value }: { name: string; label: string; years: number[]; value: number }) {
  return (
    <label className="flex items-center gap-2 text-soft">
      {label}
      <select name={name} defaultValue={value} className="control w-auto">
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
