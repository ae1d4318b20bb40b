import { MeasureBars } from '@/components/indicators/measure-bars';
import { count } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { BarChart } from '@/lib/indicators/chart-rules';
import { EXIT_PARTS } from '@/lib/indicators/exit-rules';

type IndicatorChartProps = { id: string; name: string; unit: string; kind: IndicatorKind; chart: BarChart };

/** An indicator's figures drawn scope by scope: two scopes share an axis, never a line. The table beside has them all. */
export function IndicatorChart({ id, name, unit, kind, chart }: IndicatorChartProps) {
  const { groups, max, target, undrawn } = chart;
  return (
    <div className="flex flex-col gap-4">
      {groups.map(({ scope, bars }, index) => (
        <div key={scope}>
          <p className="mb-1 font-semibold text-pretty">{scope}</p>
          <MeasureBars
            id={`${id}-${index}`}
            title={`${name}\u00a0: ${scope}`}
            bars={bars}
            max={max}
            target={target}
            unit={unit}
          />
        </div>
      ))}
      <p className="text-sm text-soft">
        {[keyOf(kind), undrawn > 0 ? `${count(undrawn, 'mesure')} sans nombre, dans le tableau seulement.` : null]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}

function keyOf(kind: IndicatorKind): string {
  const sure = 'Clair et tireté\u00a0: environ. Pointe\u00a0: au moins.';
  if (kind !== 'DYNAMIC_EXITS') return sure;
  const [full, half, hollow] = EXIT_PARTS.map(({ label }) => label.toLowerCase());
  return `Plein\u00a0: ${full}\u00a0; clair\u00a0: ${half}\u00a0; vide\u00a0: ${hollow}. Tireté\u00a0: toutes les sorties observées.`;
}
