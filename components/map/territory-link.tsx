import { count as counted } from '@/lib/format';
import { type Grain, territoryName } from '@/lib/territories/regions';
import { type ScaleClass, shadeOf } from '@/lib/territories/scale-rules';
import { opacityOf } from './shade';

export type TerritoryLinkProps = {
  code: string;
  grain: Grain;
  href: string;
  count: number;
  scale: readonly ScaleClass[];
  isSelected: boolean;
};

type DrawnProps = TerritoryLinkProps & {
  middle: readonly [x: number, y: number];
  /** The outline, as an SVG path. */
  children: string;
  /** Words of the inset are not as large: it is drawn larger. */
  isZoomed?: boolean;
};

/** A territory of the map. One that counts none stays out of the way of the keyboard: its list is empty. */
export function TerritoryLink({ code, grain, href, count, scale, isSelected, middle, children, isZoomed }: DrawnProps) {
  const shade = shadeOf(count, scale);
  const isDarkest = shade === scale.length - 1;
  const words = `${territoryName(code, grain) ?? code}\u00a0: ${count > 0 ? counted(count, 'structure') : 'aucune structure'}`;
  return (
    <a
      href={href}
      className={count > 0 ? 'territory' : 'territory territory-empty'}
      aria-label={words}
      aria-current={isSelected ? 'true' : undefined}
      tabIndex={count > 0 || isSelected ? undefined : -1}
    >
      <title>{words}</title>
      <path
        d={children}
        fillRule="evenodd"
        className={count > 0 ? 'fill-green' : 'fill-neutral-soft'}
        fillOpacity={count > 0 ? opacityOf(shade, scale.length) : undefined}
        vectorEffect="non-scaling-stroke"
      />
      {count > 0 && (
        <text
          x={middle[0]}
          y={middle[1]}
          dominantBaseline="central"
          textAnchor="middle"
          className={`font-semibold ${isDarkest ? 'fill-on-solid' : 'fill-ink'} ${isZoomed ? 'text-[0.625rem] sm:text-[0.4rem]' : 'text-[3rem] sm:text-[2.125rem]'}`}
        >
          {count}
        </text>
      )}
    </a>
  );
}
