import { TerritoryLink, type TerritoryLinkProps } from '@/components/map/territory-link';
import { DENSE, type Shape } from '@/lib/territories/shapes';

type DenseInsetProps = { shapes: readonly Shape[]; linkOf: (code: string) => TerritoryLinkProps };

/** Paris and its neighbours, too small to aim at where they stand: a frame there, and the same outlines larger in the corner. */
export function DenseInset({ shapes, linkOf }: DenseInsetProps) {
  const { place, corner } = DENSE;
  return (
    <>
      <g className="stroke-edge" strokeWidth="1.5">
        {shapes.map(({ code, path }) => (
          <path key={code} d={path} className="fill-neutral-soft" />
        ))}
        <rect {...place} rx="3" className="fill-none stroke-ink" />
        <rect {...corner} rx="12" className="fill-none stroke-ink" />
      </g>
      <svg {...corner} viewBox={`${place.x} ${place.y} ${place.width} ${place.height}`}>
        <title>Paris et la petite couronne</title>
        {shapes.map(({ code, path, middle }) => (
          <TerritoryLink key={code} {...linkOf(code)} middle={middle} isZoomed>
            {path}
          </TerritoryLink>
        ))}
      </svg>
    </>
  );
}
