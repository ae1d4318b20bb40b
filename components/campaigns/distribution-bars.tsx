import type { Distribution } from '@/lib/campaigns/results';

type DistributionBarsProps = Pick<Distribution, 'levels' | 'handedIn'> & { isScale: boolean };

/** How many chose each level: a small upright bar per level of a scale, a lying one per option of a choice. The figures are written out. */
export function DistributionBars({ levels, handedIn, isScale }: DistributionBarsProps) {
  if (!isScale) {
    return (
      <ul className="grid grid-cols-[auto_auto_1fr] items-center gap-x-2.5 gap-y-0.5 text-sm">
        {levels.map((level) => (
          <li key={level.value} className="col-span-3 grid grid-cols-subgrid items-center">
            <span>{level.anchor}</span>
            <b className="text-end font-semibold">{level.count}</b>
            <svg className="h-2 w-full max-w-32" preserveAspectRatio="none" aria-hidden="true">
              <rect width={widthOf(level.count, handedIn)} height="100%" rx="2" className="fill-green" />
            </svg>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <ul className="flex gap-1.5">
      {levels.map((level) => (
        <li
          key={level.value}
          className="w-8 text-center text-xs"
          title={`${level.value} · ${level.anchor}\u00a0: ${level.count}`}
        >
          <span className={level.count ? 'font-semibold' : 'text-faint'}>{level.count}</span>
          <svg viewBox="0 0 32 32" className="my-0.5 block size-8" aria-hidden="true">
            <rect y="31" width="32" height="1" className="fill-edge" />
            <rect
              x="6"
              width="20"
              y={31 - heightOf(level.count, handedIn)}
              height={heightOf(level.count, handedIn)}
              rx="2"
              className="fill-green"
            />
          </svg>
          <span className="text-soft">{level.value}</span>
          <span className="sr-only"> {level.anchor}</span>
        </li>
      ))}
    </ul>
  );
}

function heightOf(count: number, total: number): number {
  return total > 0 ? (count / total) * 31 : 0;
}

function widthOf(count: number, total: number): string {
  return total > 0 ? `${(count / total) * 100}%` : '0';
}
