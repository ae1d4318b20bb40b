import type { TimeScale } from '@/components/charts/time-scale';

type MarkBandProps = { scale: TimeScale; day: readonly [earliest: string, latest: string]; y: number };

/** An event behind the rows of a timeline: a line, or a band as wide as the doubt about its day. */
export function MarkBand({ scale, day, y }: MarkBandProps) {
  const start = scale.at(day[0]);
  const width = Math.max(0.15, scale.at(day[1]) - start);
  return (
    <rect
      x={`${start}%`}
      width={`${width}%`}
      y={y}
      height="100%"
      className="fill-violet"
      opacity={width > 10 ? 0.07 : width > 0.6 ? 0.12 : 0.7}
    />
  );
}

/** The day one looks from. */
export function TodayLine({ at, y }: { at: number; y: number }) {
  return <line x1={`${at}%`} x2={`${at}%`} y1={y} y2="100%" className="stroke-ink" strokeDasharray="3 3" />;
}
