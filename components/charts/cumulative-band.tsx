import { area, curveStepAfter } from 'd3-shape';
import { Drawing } from '@/components/charts/drawing';
import type { TimeScale } from '@/components/charts/time-scale';

type CumulativeBandProps = {
  id: string;
  title: string;
  description: string;
  scale: TimeScale;
  /** How many there were by the end of each day: at least, and at most. */
  steps: Step[];
};

type Step = { day: string; least: number; most: number };

const HEIGHT = 64;

/** A count that only grows: full up to what is sure, light up to what is possible. */
export function CumulativeBand({ id, title, description, scale, steps }: CumulativeBandProps) {
  const end = steps.at(-1) ?? { least: 0, most: 0 };
  const last = Math.max(1, end.most);
  const y = (count: number) => HEIGHT - (count / last) * (HEIGHT - 14);
  const path = (of: 'least' | 'most') =>
    area<Step>()
      .x((step) => scale.at(step.day))
      .y0(HEIGHT)
      .y1((step) => y(step[of]))
      .curve(curveStepAfter)([{ day: scale.from, least: 0, most: 0 }, ...steps, { ...end, day: scale.to }]) ?? '';
  return (
    <Drawing id={id} title={title} description={description} height={HEIGHT + 1}>
      <svg width="100%" height={HEIGHT} viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={path('most')} className="fill-green" fillOpacity="0.18" />
        <path d={path('least')} className="fill-green" fillOpacity="0.5" />
      </svg>
      <line x1="0" x2="100%" y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
      <text x="100%" dx="-2" y={y(last) - 3} textAnchor="end" className="chart-label fill-ink text-xs font-semibold">
        {last}
      </text>
    </Drawing>
  );
}
