import { opacityOf } from '@/components/map/shade';
import { classWording, type ScaleClass } from '@/lib/territories/scale-rules';

/** What each shade counts. */
export function MapLegend({ scale }: { scale: readonly ScaleClass[] }) {
  return (
    <ul aria-label="Légende" className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-soft">
      <li className="flex items-center gap-1.5">
        <Swatch />
        aucune structure
      </li>
      {scale.map((step, index) => (
        <li key={step.least} className="flex items-center gap-1.5">
          <Swatch opacity={opacityOf(index, scale.length)} />
          {classWording(step)}
        </li>
      ))}
    </ul>
  );
}

function Swatch({ opacity }: { opacity?: number }) {
  return (
    <svg viewBox="0 0 16 12" className="h-3 w-4 flex-none" aria-hidden="true">
      <rect
        x="0.5"
        y="0.5"
        width="15"
        height="11"
        rx="2"
        className={`stroke-edge ${opacity === undefined ? 'fill-neutral-soft' : 'fill-green'}`}
        fillOpacity={opacity}
      />
    </svg>
  );
}
