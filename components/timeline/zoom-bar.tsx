import { type TimelineFilters, timelineHref } from '@/lib/timeline/filters';
import { beside, type Years, yearsWording } from '@/lib/timeline/zoom-rules';

type ZoomBarProps = { filters: TimelineFilters; years: Years; zoom: Years | null };

/** Out of a zoom: everything again, or as many years just before or after. Into one, the years of the axis lead. */
export function ZoomBar({ filters, years, zoom }: ZoomBarProps) {
  if (!zoom) return <p className="no-print text-sm text-soft">Une année de l’axe mène à ses mois.</p>;
  const [before, after] = [beside(zoom, -1, years), beside(zoom, 1, years)];
  return (
    <nav aria-label="Zoom" className="flex flex-wrap items-center gap-x-4 text-sm">
      <a href={timelineHref(filters, { zoom: null })} className="link py-1">
        Toutes les années
      </a>
      {before && (
        <a href={timelineHref(filters, { zoom: before })} className="link py-1" rel="prev">
          ← {yearsWording(before)}
        </a>
      )}
      <span className="font-semibold">{yearsWording(zoom)}</span>
      {after && (
        <a href={timelineHref(filters, { zoom: after })} className="link py-1" rel="next">
          {yearsWording(after)} →
        </a>
      )}
    </nav>
  );
}
