import { MeasureBars } from '@/components/indicators/measure-bars';
import { count } from '@/lib/format';
import type { IndicatorKind } from '@/lib/generated/prisma/enums';
import type { BarChart } from '@/lib/indicators/chart-rules';
import { EXIT_PARTS } from '@/lib/indicators/exit-rules';

type IndicatorChartProps = { id: string; name: string; unit: string; kind: IndicatorKind; chart: BarChart };

/** An indicator's figures drawn scope by scope: two scopes share an axis, never a line. The table beside has them all. */
export function IndicatorChart({ id, name, unit, kind, chart }: IndicatorChartProps) {
  const { groups, max, target } = chart;
  const key = keyOf(kind, chart);
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
      {key && <p className="text-sm text-soft">{key}</p>}
    </div>
  );
}

/** How to read the bars that are there, and what is not drawn. */
function keyOf(kind: IndicatorKind, { groups, undrawn }: BarChart): string {
  const drawn = new Set(groups.flatMap(({ bars }) => bars.map(({ sureness }) => sureness)));
  const [full, half, hollow] = EXIT_PARTS.map(({ label }) => label.toLowerCase());
  return [
    kind === 'DYNAMIC_EXITS' &&
      `Plein\u00a0: ${full}\u00a0; clair\u00a0: ${half}\u00a0; vide\u00a0: ${hollow}. Cadre tireté\u00a0: toutes les sorties observées.`,
    drawn.has('about') && 'Pâle et tireté\u00a0: environ.',
    drawn.has('at-least') && 'Pointe\u00a0: au moins.',
    undrawn > 0 && `${count(undrawn, 'mesure')} sans nombre, dans le tableau seulement.`,
  ]
    .filter(Boolean)
    .join(' ');
}
