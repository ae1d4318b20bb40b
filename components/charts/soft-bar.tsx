import type { TimeScale } from '@/components/charts/time-scale';

/** The earliest and the latest possible day. */
export type SoftDay = readonly [earliest: string, latest: string];

type SoftBarProps = {
  id: string;
  scale: TimeScale;
  from: SoftDay;
  /** `null` while it goes on. */
  to: SoftDay | null;
  /** Where the open end stops: today, or the day one looks from. */
  openUntil: string;
  title: string;
};

/** A bar whose ends fade between the earliest and the latest possible day; sharp where the day is known. */
export function SoftBar({ id, scale, from, to, openUntil, title }: SoftBarProps) {
  const start = scale.at(from[0]);
  const end = Math.max(start + 0.5, scale.at(to ? to[1] : openUntil));
  const share = (at: number) => Math.min(1, Math.max(0, (at - start) / (end - start)));
  const sure = sureStretch(share(scale.at(from[1])), to ? share(scale.at(to[0])) : 1);
  return (
    <g className="bar" fill="currentColor">
      <title>{title}</title>
      <linearGradient id={id}>
        <stop offset="0" stopColor="currentColor" stopOpacity={sure.from > 0 ? 0.06 : 1} />
        <stop offset={sure.from} stopColor="currentColor" />
        <stop offset={sure.to} stopColor="currentColor" />
        <stop offset="1" stopColor="currentColor" stopOpacity={sure.to < 1 ? 0.06 : 1} />
      </linearGradient>
      <rect x={`${start}%`} width={`${end - start}%`} y="5" height="12" rx="2" fill={`url(#${id})`} />
      <rect x={`${start}%`} width={`${end - start}%`} y="16" height="1" opacity="0.55" />
      {!to && (
        <svg x={`${end}%`} overflow="visible" aria-hidden="true">
          <path d="m0 5 7 6-7 6Z" />
        </svg>
      )}
    </g>
  );
}

/** When the start may be later than the end (both « en 2017 »), nothing is sure: one soft peak in the middle. */
function sureStretch(from: number, to: number): { from: number; to: number } {
  if (from <= to) return { from, to };
  const middle = (from + to) / 2;
  return { from: middle, to: middle };
}
